package id.tenguyun.standalone.cli;

import id.tenguyun.training.invitation.outbox.FileOutbox;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the messages that wait in the laptop's outbox. */
@Command(
    name = "messages",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the messages to workers' telephones that wait to be carried, with their links.",
      "They hold telephone numbers: what is printed belongs to nobody but the workers."
    })
final class MessagesCommand implements Callable<Integer> {

  @Option(
      names = "--nomination",
      paramLabel = "NOMINATION",
      description = "Only the message about this nomination.")
  private String nomination = "";

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    PrintWriter out = spec.commandLine().getOut();
    List<FileOutbox.Waiting> waiting =
        new FileOutbox(data.runningFolder().resolve("keys").resolve("outbox"))
            .waiting().stream()
                .filter(m -> nomination.isEmpty() || m.invitationId().equals(nomination))
                .sorted(Comparator.comparing(FileOutbox.Waiting::takenAt))
                .toList();
    for (FileOutbox.Waiting message : waiting) {
      out.printf(
          "nomination %s, to %s, until %s%n%s%n%n",
          message.invitationId(), message.to(), message.notAfter(), message.text());
    }
    out.printf("%d waiting%n", waiting.size());
    out.flush();
    return ExitCode.OK;
  }
}
