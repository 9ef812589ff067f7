package id.tenguyun.standalone.cli;

import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.wire.Submission;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What the office's acts have in common: somebody answers for them, and each gets a receipt. */
final class OfficeAct {

  private static final Duration RECEIPT_WITHIN = Duration.ofSeconds(30);

  @Option(
      names = "--as",
      required = true,
      paramLabel = "OFFICER",
      description = "Who answers for it, say officer-1.")
  private String officer = "";

  @Option(
      names = "--market",
      paramLabel = "PROVINCE",
      defaultValue = "65",
      description = "Province code of the market. Default: ${DEFAULT-VALUE}.")
  private String market = "";

  @Mixin private DataOption data = new DataOption();

  String officer() {
    return officer;
  }

  String market() {
    return market;
  }

  /** An id for an act that happens once. */
  static String newActId() {
    return "act-" + UUID.randomUUID();
  }

  int submit(SpecificRecord act, CommandSpec spec) {
    Submission submission = Submission.ofOffice(data.running().connection(), TopicCatalogue.load());
    Submission.Outcome outcome =
        submission.submit(List.of(act), RECEIPT_WITHIN, (doing, done, of) -> {});
    new SubmissionReport(spec.commandLine().getOut()).receipts(outcome, i -> "act");
    return SubmissionReport.exitCode(outcome, false);
  }
}
