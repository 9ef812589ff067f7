package id.tenguyun.standalone.cli;

import id.tenguyun.edge.exports.Export;
import id.tenguyun.standalone.wire.Receipt;
import id.tenguyun.standalone.wire.Submission;
import java.io.PrintWriter;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Tells what became of what a sender sent. */
final class SubmissionReport {

  private final PrintWriter out;

  SubmissionReport(PrintWriter out) {
    this.out = out;
  }

  /** What is wrong in the file, line by line. */
  void problems(Export export) {
    export.problems().forEach(problem -> out.println("not sent: " + problem));
  }

  /**
   * Lines of a code that nobody is registered under. No other partner would send them, so that a
   * slip of the pen must not pass for another partner's line.
   *
   * @return how many lines
   */
  int strangers(Export export, Set<String> registered) {
    int lines = 0;
    for (Map.Entry<String, Integer> other : export.others().entrySet()) {
      if (!registered.contains(other.getKey())) {
        lines += other.getValue();
        out.printf(
            "not sent: found \"%s\" as the sender of %d lines; right would be one of %s%n",
            other.getKey(), other.getValue(), String.join(", ", registered));
      }
    }
    return lines;
  }

  /** The receipts of a file's lines; everything that was turned down with its reasons. */
  void receipts(Export export, Submission.Outcome outcome) {
    receipts(outcome, i -> "line " + export.lines().get(i).number());
  }

  /** The receipts, each event named by its index. */
  void receipts(Submission.Outcome outcome, IntFunction<String> name) {
    for (int i = 0; i < outcome.places().size(); i++) {
      Receipt receipt = outcome.receipts().get(outcome.places().get(i));
      if (receipt != null && receipt.verdict() == Receipt.Verdict.REJECTED) {
        rejection(name.apply(i), receipt);
      }
    }
    out.printf(
        "sent %d, accepted %d, duplicates %d, rejected %d%s%n",
        outcome.places().size(),
        outcome.count(Receipt.Verdict.ACCEPTED),
        outcome.count(Receipt.Verdict.DUPLICATE),
        outcome.count(Receipt.Verdict.REJECTED),
        outcome.open() == 0 ? "" : ", without a receipt so far " + outcome.open());
    out.flush();
  }

  private void rejection(String what, Receipt receipt) {
    receipt
        .reasons()
        .forEach(reason ->
            out.printf(
                "rejected: %s, %s, %s %s: found %s; right would be %s%n",
                what,
                receipt.businessId(),
                reason.getCode(),
                reason.getField(),
                reason.getFound(),
                reason.getAllowed()));
  }

  static int exitCode(Submission.Outcome outcome, boolean problems) {
    if (problems || outcome.count(Receipt.Verdict.REJECTED) > 0) {
      return ExitCode.TURNED_DOWN;
    }
    return outcome.open() > 0 ? ExitCode.NO_RECEIPT : ExitCode.OK;
  }
}
