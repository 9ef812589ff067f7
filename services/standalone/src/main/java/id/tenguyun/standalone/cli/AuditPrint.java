package id.tenguyun.standalone.cli;

import id.tenguyun.eventing.replay.LogComparison.Mismatch;
import id.tenguyun.placement.audit.kafka.AuditReport;
import id.tenguyun.placement.audit.kafka.AuditReport.Line;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** An audit's report for people and for programs. */
final class AuditPrint {

  private static final String ROUND = "%-12s %-22s %9s %10s %11s %-16s %-16s %s%n";
  private static final String TYPE = "%-28s %10s %10s%n";
  private static final int SHOWN_DIGITS = 16;
  private static final int MOST_SHOWN = 100;

  private final PrintWriter out;
  private final JsonMapper json = JsonMapper.builder().build();

  AuditPrint(PrintWriter out) {
    this.out = out;
  }

  void table(AuditReport report) {
    out.printf(
        ROUND,
        "round",
        "time",
        "vacancies",
        "candidates",
        "nominations",
        "recorded",
        "replayed",
        "");
    report.rounds().forEach(this::round);
    out.printf("%n" + TYPE, "output", "compared", "different");
    report
        .outputs()
        .forEach((type, count) -> out.printf(TYPE, type, count.compared(), count.different()));
    report.mismatches().stream().limit(MOST_SHOWN).forEach(this::mismatch);
    out.printf(
        "%n%d inbox records replayed, %d rounds shown, %d outputs differ, %d not published yet:"
            + " %s%n",
        report.inbox(),
        report.rounds().size(),
        report.mismatches().size(),
        report.pending(),
        report.clean() ? "clean" : "NOT CLEAN");
  }

  private void round(Line line) {
    out.printf(
        ROUND,
        line.roundId(),
        line.at(),
        line.vacancies(),
        line.candidates(),
        line.nominations(),
        start(line.recorded()),
        start(line.replayed()),
        line.right() ? "same" : "DIFFERENT");
    line.wrong().forEach(wrong -> out.println("  " + wrong));
  }

  private void mismatch(Mismatch found) {
    out.printf(
        "%s %s: recorded %s, replayed %s%n",
        found.position(), found.type(), start(found.recorded()), start(found.replayed()));
  }

  private static String start(@Nullable String digest) {
    return digest == null ? "nothing" : digest.substring(0, SHOWN_DIGITS);
  }

  void json(AuditReport report) {
    report.rounds().forEach(line -> out.println(json.writeValueAsString(fields(line))));
    report.mismatches().forEach(found -> out.println(json.writeValueAsString(fields(found))));
    Map<String, Object> sum = new LinkedHashMap<>();
    sum.put("inbox", report.inbox());
    sum.put("outputs", report.outputs());
    sum.put("pending", report.pending());
    sum.put("clean", report.clean());
    out.println(json.writeValueAsString(sum));
  }

  private static Map<String, Object> fields(Line line) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("round", line.roundId());
    fields.put("time", line.at().toString());
    fields.put("vacancies", line.vacancies());
    fields.put("candidates", line.candidates());
    fields.put("nominations", line.nominations());
    fields.put("recorded", line.recorded());
    fields.put("replayed", line.replayed());
    fields.put("wrong", line.wrong());
    fields.put("same", line.right());
    return fields;
  }

  private static Map<String, Object> fields(Mismatch found) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("output", found.position().toString());
    fields.put("type", found.type());
    fields.put("recorded", found.recorded());
    fields.put("replayed", found.replayed());
    return fields;
  }
}
