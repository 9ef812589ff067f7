package id.tenguyun.standalone.cli;

import id.tenguyun.edge.exports.Answers;
import id.tenguyun.edge.exports.Export;
import id.tenguyun.edge.exports.ExportKind;
import id.tenguyun.edge.exports.Exports;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.Submission;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Sends a partner's export as the partner's own system would, and shows the receipts. */
@Command(
    name = "submit",
    mixinStandardHelpOptions = true,
    description = {
      "Sends the lines of FILE that are PARTNER's as events, then prints the receipts.",
      "Lines of other partners are left and counted. A line with a mistake is named and not sent;"
          + " the others are."
    })
final class SubmitCommand implements Callable<Integer> {

  /** What the file holds. Named as one types it. */
  enum Kind {
    graduations,
    assessments,
    vacancies,
    fills,
    answers
  }

  @Parameters(index = "0", paramLabel = "KIND", description = "${COMPLETION-CANDIDATES}")
  private Kind kind = Kind.graduations;

  @Parameters(index = "1", paramLabel = "FILE", description = "A CSV file.")
  private Path file = Path.of("");

  @Option(
      names = "--as",
      required = true,
      paramLabel = "PARTNER",
      description = "Partner id, its code in lower case, say blk-tarakan.")
  private String partner = "";

  @Option(
      names = "--wait",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "How long to wait for the next receipt. Default: ${DEFAULT-VALUE}.")
  private int waitSeconds;

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Connection connection = data.running().connection();
    Partners partners = new Partners(connection);
    PartnerRegistered sender =
        partners
            .find(partner)
            .orElseThrow(() ->
                wrong(
                    "No partner %s is registered. Registered: %s"
                        .formatted(partner, String.join(", ", partners.ids()))));
    Export export = Export.read(file, exportKind(sender, partners), sender.getPartnerId());
    SubmissionReport report = new SubmissionReport(spec.commandLine().getOut());
    report.problems(export);
    int strangers = report.strangers(export, partners.ids());
    spec.commandLine()
        .getOut()
        .printf(
            "%s: %d lines of %s, %d of other partners left%n",
            file, export.lines().size(), sender.getPartnerId(), export.left());
    Submission.Outcome outcome = submit(connection, sender, export);
    report.receipts(export, outcome);
    return SubmissionReport.exitCode(outcome, strangers > 0 || !export.problems().isEmpty());
  }

  private Submission.Outcome submit(
      Connection connection, PartnerRegistered sender, Export export) {
    ProgressBar progress = new ProgressBar(spec.commandLine().getErr(), sender.getPartnerId());
    Submission.Outcome outcome =
        Submission.ofPartner(
                connection, TopicCatalogue.load(), sender.getKind().name(), sender.getPartnerId())
            .submit(
                export.lines().stream().map(Export.Line::event).toList(),
                Duration.ofSeconds(waitSeconds),
                progress);
    progress.close();
    return outcome;
  }

  private ExportKind exportKind(PartnerRegistered sender, Partners partners) {
    ExportKind wanted =
        switch (kind) {
          case graduations -> Exports.GRADUATIONS;
          case vacancies -> Exports.VACANCIES;
          case fills -> Exports.FILLS;
          case assessments -> Exports.assessments(partners.centreCodes());
          case answers ->
              sender.getKind() == PartnerKind.TRAINING_CENTRE
                  ? Answers.ofCentre(partners.invitations(sender))
                  : Answers.ofEmployer(partners.offers(sender));
        };
    if (!wanted.writer().equals(sender.getKind().name())) {
      throw wrong(
          "%s is registered as %s; %s are sent by a %s"
              .formatted(sender.getPartnerId(), sender.getKind(), kind, wanted.writer()));
    }
    return wanted;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
