package id.tenguyun.standalone.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Reads a nominee's name and phone number, once. */
@Command(
    name = "contact",
    mixinStandardHelpOptions = true,
    description = {
      "Reads, once, the name and phone number of a nominee who accepted; who, when and why is"
          + " logged first.",
      "If the answer was lost, the same --request may be repeated for a quarter of an hour."
    })
final class ContactCommand implements Callable<Integer> {

  /** What for, as the service knows it. */
  enum Purpose {
    SIGN_CONTRACT,
    ARRANGE_START,
    ARRANGE_TRAVEL,
    HEALTH_CHECK
  }

  @Parameters(index = "0", paramLabel = "NOMINATION", description = "The nomination.")
  private String nomination = "";

  @Option(
      names = "--as",
      required = true,
      paramLabel = "EMPLOYER",
      description = "The employer, say kipi-epc1.")
  private String employer = "";

  @Option(
      names = "--by",
      required = true,
      paramLabel = "PERSON",
      description = "Role or staff id of who reads.")
  private String person = "";

  @Option(names = "--purpose", required = true, description = "${COMPLETION-CANDIDATES}")
  private Purpose purpose = Purpose.SIGN_CONTRACT;

  @Option(
      names = "--request",
      paramLabel = "ID",
      description = "Id of the request. Default: a new one, which is printed.")
  private @Nullable String request;

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String requestId = request == null ? "request-" + UUID.randomUUID() : request;
    spec.commandLine().getOut().println("request " + requestId);
    var answer =
        ServiceAnswers.partner(
                data.running(),
                "training",
                "nominations/%s/contact".formatted(ServiceAnswers.encoded(nomination)),
                employer,
                person)
            .post(Map.of("requestId", requestId, "purpose", purpose.name()));
    return new ServiceAnswers(spec).print(answer, false, this::tell);
  }

  private void tell(JsonNode contact) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(contact.path("fullName").asString());
    out.println(contact.path("phone").asString("no telephone; her training centre can reach her"));
  }
}
