package id.tenguyun.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists every version of every policy that was published. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "Lists every version of every policy, where it stands and when it rules.")
final class PolicyList implements Callable<Integer> {

  private static final String LINE = "%-24s %7s %-10s %-10s %-10s %-6s %s%n";

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    URI address = URI.create(data.running().serviceUrls().get("placement")).resolve("/policies");
    PrintWriter out = spec.commandLine().getOut();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        spec.commandLine().getErr().println(answer.body());
        return ExitCode.FAILED;
      }
      out.printf(LINE, "policy", "version", "status", "from", "until", "rules", "projects");
      for (JsonNode policy : JsonMapper.builder().build().readTree(answer.body())) {
        print(out, policy);
      }
    }
    out.flush();
    return ExitCode.OK;
  }

  private static void print(PrintWriter out, JsonNode policy) {
    out.printf(
        LINE,
        policy.path("policyId").asString(),
        policy.path("version").asInt(),
        policy.path("status").asString(),
        policy.path("effectiveFrom").asString(),
        policy.path("effectiveTo").isNull() ? "" : policy.path("effectiveTo").asString(),
        rules(policy) ? "yes" : "no",
        policy.path("projects"));
  }

  /** One that was set aside may have begun once, and rules nothing new. */
  private static boolean rules(JsonNode policy) {
    return policy.path("begun").asBoolean() && policy.path("status").asString().equals("IN_FORCE");
  }
}
