package id.tenguyun.standalone.cli;

import id.tenguyun.events.office.RoundOrdered;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Orders a round. */
@Command(
    name = "round",
    mixinStandardHelpOptions = true,
    description = "Orders a round of matching now, beside those that the policy sets.")
final class RoundCommand implements Callable<Integer> {

  @Option(
      names = "--reason",
      paramLabel = "TEXT",
      defaultValue = "ordered at the command line",
      description = "Why. Default: ${DEFAULT-VALUE}.")
  private String reason = "";

  @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    RoundOrdered order =
        RoundOrdered.newBuilder()
            .setActId(OfficeAct.newActId())
            .setActor(act.actor())
            .setMarket(act.market())
            .setReason(reason)
            .build();
    return act.submit(order, spec);
  }
}
