package id.tenguyun.standalone.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Prints what a training centre should teach next. */
@Command(
    name = "teach",
    mixinStandardHelpOptions = true,
    description =
        "Prints what a training centre should teach next: seats near it that no local could take,"
            + " and why.")
final class TeachCommand implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "CENTRE", description = "The centre, say blk-tarakan.")
  private String centre = "";

  @Option(
      names = "--days",
      paramLabel = "N",
      defaultValue = "2",
      description = "Gaps of the last N days. Default: ${DEFAULT-VALUE}.")
  private int days;

  @Option(names = "--json", description = "As the service answers it.")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String path = "centres/%s/teach-next?days=%d".formatted(ServiceAnswers.encoded(centre), days);
    return new ServiceAnswers(spec)
        .print(ServiceAnswers.call(data.running(), "training", path).get(), json, this::tell);
  }

  private void tell(JsonNode suggestions) {
    PrintWriter out = spec.commandLine().getOut();
    for (JsonNode suggestion : suggestions) {
      JsonNode gap = suggestion.path("gap");
      out.printf(
          "%s in %s (%s): %d seats open, %d locals one unit short%n",
          gap.path("schemeCode").asString(),
          gap.path("regencyCode").asString(),
          suggestion.path("nearness").asString(),
          gap.path("openSeats").asInt(),
          suggestion.path("localsOneUnitShort").asInt());
      gap.path("reasons")
          .forEach(reason ->
              out.printf(
                  "  %s %s: %d locals, %d seats%n",
                  reason.path("reason").asString(),
                  reason.path("unitCode").asString(""),
                  reason.path("workers").asInt(),
                  reason.path("seats").asInt()));
      suggestion
          .path("courses")
          .forEach(course ->
              out.printf(
                  "  teach %s %s%s%n",
                  course.path("programmeCode").asString(),
                  course.path("unitCode").isNull()
                      ? ""
                      : "unit " + course.path("unitCode").asString(),
                  course.path("givenBefore").asBoolean() ? " (given before)" : ""));
    }
    out.printf("%d gaps%n", suggestions.size());
  }
}
