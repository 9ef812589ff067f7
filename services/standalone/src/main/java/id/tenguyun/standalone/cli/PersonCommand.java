package id.tenguyun.standalone.cli;

import id.tenguyun.events.office.ErasureOrdered;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the office does for one person who asks for it. */
@Command(
    name = "person",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(export | erase)",
    description = "Hands out everything that is held about a person, or erases her.",
    subcommands = {PersonCommand.Export.class, PersonCommand.Erase.class})
final class PersonCommand {

  private PersonCommand() {}

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description =
          "Prints everything that is held about a person as one JSON document. Who reads, when and"
              + " for which request is logged first.")
  static final class Export implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "WORKER", description = "Her random id.")
    private UUID worker = new UUID(0, 0);

    @Option(
        names = "--reason",
        required = true,
        paramLabel = "TEXT",
        description = "Which request this answers, in words without personal data.")
    private String reason = "";

    @Option(
        names = "--as",
        required = true,
        paramLabel = "OFFICER",
        description = "Who reads it for her, say officer-1.")
    private String officer = "";

    @Mixin private DataOption data = new DataOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      var answer =
          ServiceAnswers.office(
                  data.running(), "training", "office/people/%s/exports".formatted(worker), officer)
              .post(Map.of("reason", reason));
      return new ServiceAnswers(spec).print(answer, true, json -> {});
    }
  }

  @Command(
      name = "erase",
      mixinStandardHelpOptions = true,
      description = {
        "Erases a person for good: her key and the way from her number to her id are destroyed, and"
            + " what centres sent in plain and was read is deleted.",
        "The audit chain stays whole."
      })
  static final class Erase implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "WORKER", description = "Her random id.")
    private UUID worker = new UUID(0, 0);

    @Option(
        names = "--reason",
        required = true,
        paramLabel = "TEXT",
        description = "Why, in words without personal data.")
    private String reason = "";

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      return act.submit(
          new ErasureOrdered(OfficeAct.newActId(), act.actor(), worker, reason), spec);
    }
  }
}
