package id.tenguyun.standalone.cli;

import id.tenguyun.standalone.run.Running;
import id.tenguyun.standalone.wire.ServiceCall;
import id.tenguyun.standalone.wire.ServiceCall.Answer;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import picocli.CommandLine.Model.CommandSpec;
import tools.jackson.databind.JsonNode;

/** Calls a service of the running system and prints what it answers. */
final class ServiceAnswers {

  private final CommandSpec spec;

  ServiceAnswers(CommandSpec spec) {
    this.spec = spec;
  }

  static ServiceCall call(Running running, String service, String path) {
    String url = running.serviceUrls().get(service);
    if (url == null) {
      throw new IllegalStateException("The running system names no address of " + service);
    }
    return new ServiceCall(url, path);
  }

  /** In the name of somebody of the office. */
  static ServiceCall office(Running running, String service, String path, String officer) {
    return call(running, service, path).with(running.asOffice(officer));
  }

  /** In the name of a partner. */
  static ServiceCall partner(
      Running running, String service, String path, String partner, String person) {
    return call(running, service, path).with(running.asPartner(partner, person));
  }

  /** A part of a path, or a value of a query. */
  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Prints the answer, as JSON or told; a refusal goes to the error stream. */
  int print(Answer answer, boolean json, Consumer<JsonNode> teller) {
    PrintWriter out = spec.commandLine().getOut();
    if (!answer.good()) {
      spec.commandLine().getErr().println("refused: " + answer.refusal());
      return ExitCode.TURNED_DOWN;
    }
    if (json) {
      out.println(answer.text());
    } else {
      teller.accept(answer.json());
    }
    out.flush();
    return ExitCode.OK;
  }
}
