package id.tenguyun.standalone.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Prints what a training centre has to bring to its graduates. */
@Command(
    name = "worklist",
    mixinStandardHelpOptions = true,
    description = {
      "Prints a training centre's work list: nominations to bring to its graduates, by the centre's"
          + " own graduation id, the most urgent first.",
      "'no message' means that she has no telephone: somebody should go and see her."
    })
final class WorkListCommand implements Callable<Integer> {

  @Option(
      names = "--as",
      required = true,
      paramLabel = "CENTRE",
      description = "The centre, say blk-tarakan.")
  private String centre = "";

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      defaultValue = "OPEN",
      description =
          "OPEN, ACCEPTED, DECLINED, REJECTED, LAPSED, CONFIRMED, STARTED or ENDED. Default:"
              + " ${DEFAULT-VALUE}.")
  private String status = "";

  @Option(names = "--json", description = "As the service answers it.")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String path =
        "centres/%s/invitations?status=%s"
            .formatted(ServiceAnswers.encoded(centre), ServiceAnswers.encoded(status));
    var answer =
        ServiceAnswers.partner(data.running(), "training", path, centre, "command-line").get();
    return new ServiceAnswers(spec).print(answer, json, this::tell);
  }

  private void tell(JsonNode lines) {
    PrintWriter out = spec.commandLine().getOut();
    for (JsonNode line : lines) {
      JsonNode offer = line.path("offer");
      out.printf(
          "%s  %s at %s, Rp %s a month from %s; answer by %s; %s; nomination %s%n",
          offer.path("graduationId").asString(),
          offer.path("title").asString(),
          offer.path("employerId").asString(),
          offer.path("monthlyWageIdr").asString(),
          offer.path("startsOn").asString(),
          offer.path("answerDueAt").asString(),
          line.path("messageAt").isNull() ? "no message" : "message sent",
          offer.path("nominationId").asString());
    }
    out.printf("%d %s%n", lines.size(), status);
  }
}
