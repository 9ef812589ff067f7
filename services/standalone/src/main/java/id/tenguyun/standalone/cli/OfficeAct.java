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

/**
 * What acts have in common that nobody sends in a partner's name: somebody answers for each, and
 * each gets a receipt.
 */
abstract class OfficeAct {

  private static final Duration RECEIPT_WITHIN = Duration.ofSeconds(30);

  /** An officer's act. */
  static final class Officer extends OfficeAct {
    @Option(
        names = "--as",
        required = true,
        paramLabel = "OFFICER",
        description = "The officer who answers for it, say officer-1.")
    private String officer = "";

    @Override
    String actor() {
      return officer;
    }
  }

  /** A labour inspector's act. */
  static final class Inspector extends OfficeAct {
    @Option(
        names = "--as",
        required = true,
        paramLabel = "INSPECTOR",
        description = "The labour inspector who answers for it, say inspector-1.")
    private String inspector = "";

    @Override
    String actor() {
      return inspector;
    }
  }

  /** What a worker, a union or a training centre sends. */
  static final class Sender extends OfficeAct {
    @Option(
        names = "--as",
        required = true,
        paramLabel = "SENDER",
        description = "Who sends it, say worker-7 or union-kaltara; shown to nobody.")
    private String sender = "";

    @Override
    String actor() {
      return sender;
    }
  }

  @Option(
      names = "--market",
      paramLabel = "PROVINCE",
      defaultValue = "65",
      description = "Province code of the market. Default: ${DEFAULT-VALUE}.")
  private String market = "";

  @Mixin private DataOption data = new DataOption();

  /** Who answers for it. */
  abstract String actor();

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
