package id.tenguyun.standalone.cli;

import java.io.PrintWriter;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Lists who was touched by a breach. */
@Command(
    name = "breach",
    mixinStandardHelpOptions = true,
    description = {
      "Lists who was touched when protection failed, with what data, when and how, as the notice"
          + " within 3 x 24 hours must say.",
      "Times are real time, by the broker's clock, with their offset: 2026-07-01T08:00:00+08:00."
    })
final class BreachCommand implements Callable<Integer> {

  /** One of these. */
  static final class Scope {

    @Option(
        names = "--credential",
        paramLabel = "PARTNER",
        description = "A partner's secret was known to others, say kipi-epc1.")
    private @Nullable String credential;

    @Option(names = "--topic", paramLabel = "TOPIC", description = "A topic could be read.")
    private @Nullable String topic;

    @Option(
        names = "--centre",
        paramLabel = "CENTRE",
        description = "A training centre's own computers, say BLK-TARAKAN.")
    private @Nullable String centre;

    @Option(names = "--vault-reads", description = "Reads of the vault that were granted.")
    private boolean vaultReads;

    String query() {
      if (vaultReads) {
        return "scope=VAULT_READS";
      }
      if (credential != null) {
        return "scope=CREDENTIAL&name=" + ServiceAnswers.encoded(credential);
      }
      return topic != null
          ? "scope=TOPIC&name=" + ServiceAnswers.encoded(topic)
          : "scope=CENTRE&name=" + ServiceAnswers.encoded(String.valueOf(centre));
    }
  }

  @ArgGroup(multiplicity = "1")
  private Scope scope = new Scope();

  @Option(names = "--from", required = true, paramLabel = "TIME", description = "Since when.")
  private OffsetDateTime from = OffsetDateTime.MIN;

  @Option(names = "--until", required = true, paramLabel = "TIME", description = "Up to when.")
  private OffsetDateTime until = OffsetDateTime.MIN;

  @Option(
      names = "--known-at",
      paramLabel = "TIME",
      description = "When it became known, from which the notice's time runs.")
  private @Nullable OffsetDateTime knownAt;

  @Option(names = "--json", description = "The whole report as JSON.")
  private boolean json;

  @Option(
      names = "--as",
      required = true,
      paramLabel = "OFFICER",
      description = "Who asks, say officer-1.")
  private String officer = "";

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String query =
        scope.query()
            + "&from="
            + ServiceAnswers.encoded(from.toString())
            + "&until="
            + ServiceAnswers.encoded(until.toString())
            + (knownAt == null ? "" : "&knownAt=" + ServiceAnswers.encoded(knownAt.toString()));
    var answer =
        ServiceAnswers.office(data.running(), "training", "office/breach-reports?" + query, officer)
            .get();
    return new ServiceAnswers(spec).print(answer, json, this::tell);
  }

  private void tell(JsonNode report) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(
        "%d people, found in %d ms%n",
        report.path("touched").size(), report.path("tookMillis").asLong());
    if (report.path("noticeDueBy").isString()) {
      out.printf(
          "written notice to them and to the agency by %s%n",
          report.path("noticeDueBy").asString());
    }
    report
        .path("kinds")
        .properties()
        .forEach(kind -> {
          out.printf("%n%s: %s%n", kind.getKey(), kind.getValue().path("how").asString());
          kind.getValue()
              .path("data")
              .properties()
              .forEach(
                  field -> out.printf("  %-20s %s%n", field.getKey(), field.getValue().asString()));
        });
    out.println();
    report
        .path("touched")
        .forEach(person ->
            out.printf(
                "%s  %-16s %s  %s  %s%n",
                person.path("workerId").asString(),
                person.path("centreId").asString(""),
                person.path("first").asString(),
                person.path("last").asString(),
                person.path("records")));
  }
}
