package id.tenguyun.standalone.cli;

import id.tenguyun.standalone.wire.ServiceCall.Answer;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The master key of the vault. */
@Command(
    name = "keys",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(rotate | retire)",
    description = "Changes the master key under which people's keys are wrapped.",
    subcommands = {KeysCommand.Rotate.class, KeysCommand.Retire.class})
final class KeysCommand {

  private KeysCommand() {}

  /** What the two have in common. */
  abstract static class Change implements Callable<Integer> {

    @Option(
        names = "--as",
        required = true,
        paramLabel = "OFFICER",
        description = "Who answers for it, say officer-1.")
    private String officer = "";

    @Mixin private DataOption data = new DataOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    int change(String what) {
      Answer answer =
          ServiceAnswers.office(data.running(), "training", "office/person-keys/" + what, officer)
              .post(Map.of());
      return new ServiceAnswers(spec).print(answer, false, this::tell);
    }

    private void tell(JsonNode report) {
      spec.commandLine()
          .getOut()
          .printf(
              "%s wraps now; %d keys wrapped anew; destroyed: %s; can still unwrap: %s%n",
              report.path("current").asString(),
              report.path("rewrapped").asLong(),
              report.path("retired"),
              report.path("kept"));
    }
  }

  @Command(
      name = "rotate",
      mixinStandardHelpOptions = true,
      description = {
        "Makes a new version, wraps every person's key under it and destroys the old one.",
        "One that was left in the middle is finished instead."
      })
  static final class Rotate extends Change {

    @Option(
        names = "--keep-old",
        description =
            "Leave the old version, because other instances share the key store; see keys retire.")
    private boolean keepOld;

    @Override
    public Integer call() {
      int rotated = change("rotations");
      return keepOld || rotated != ExitCode.OK ? rotated : change("retirements");
    }
  }

  @Command(
      name = "retire",
      mixinStandardHelpOptions = true,
      description =
          "Destroys the old versions, once every instance has read a person under the new one.")
  static final class Retire extends Change {
    @Override
    public Integer call() {
      return change("retirements");
    }
  }
}
