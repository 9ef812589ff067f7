package id.tenguyun.standalone.cli;

import id.tenguyun.events.office.FindingCured;
import id.tenguyun.events.office.FindingDismissed;
import id.tenguyun.events.office.FindingUpheld;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An inspector's acts about findings and the grievances that they came from. */
@Command(
    name = "finding",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(uphold | dismiss | cure)",
    description = "Closes a finding, or a grievance, or records that it was put right.",
    subcommands = {
      FindingCommand.Uphold.class,
      FindingCommand.Dismiss.class,
      FindingCommand.Cure.class
    })
final class FindingCommand {

  private FindingCommand() {}

  /** What the three have in common. */
  abstract static class Verdict implements Callable<Integer> {

    @Parameters(
        index = "0",
        paramLabel = "FINDING",
        description = "The finding, or the grievance that it came from.")
    private String finding = "";

    @Option(
        names = "--reason",
        required = true,
        paramLabel = "TEXT",
        description = "Why, in words without personal data.")
    private String reason = "";

    @Mixin private OfficeAct.Inspector act = new OfficeAct.Inspector();

    @Spec private CommandSpec spec = CommandSpec.create();

    abstract SpecificRecord act(
        String actId, String actor, String finding, String market, String reason);

    @Override
    public Integer call() {
      return act.submit(
          act(OfficeAct.newActId(), act.actor(), finding, act.market(), reason), spec);
    }
  }

  @Command(
      name = "uphold",
      mixinStandardHelpOptions = true,
      description =
          "Upholds it: the employer gets no further nominations until it is cured, and what it has"
              + " is frozen.")
  static final class Uphold extends Verdict {
    @Override
    SpecificRecord act(String actId, String actor, String finding, String market, String reason) {
      return new FindingUpheld(actId, actor, finding, market, reason);
    }
  }

  @Command(name = "dismiss", mixinStandardHelpOptions = true, description = "Dismisses it.")
  static final class Dismiss extends Verdict {
    @Override
    SpecificRecord act(String actId, String actor, String finding, String market, String reason) {
      return new FindingDismissed(actId, actor, finding, market, reason);
    }
  }

  @Command(
      name = "cure",
      mixinStandardHelpOptions = true,
      description = "Records that what an upheld finding found was put right.")
  static final class Cure extends Verdict {
    @Override
    SpecificRecord act(String actId, String actor, String finding, String market, String reason) {
      return new FindingCured(actId, actor, finding, market, reason);
    }
  }
}
