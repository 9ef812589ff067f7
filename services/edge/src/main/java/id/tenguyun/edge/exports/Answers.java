package id.tenguyun.edge.exports;

import id.tenguyun.edge.table.Columns;
import id.tenguyun.edge.table.Row;
import id.tenguyun.events.employment.EmployerAnswer;
import id.tenguyun.events.employment.NominationAnswered;
import id.tenguyun.events.employment.PlacementEnded;
import id.tenguyun.events.employment.RejectionReason;
import id.tenguyun.events.employment.WorkStarted;
import id.tenguyun.events.placement.NominationOffered;
import id.tenguyun.events.placement.WorkerInvited;
import id.tenguyun.events.shared.EndReason;
import id.tenguyun.events.worker.DeclineReason;
import id.tenguyun.events.worker.WorkerAnswer;
import id.tenguyun.events.worker.WorkerAnswered;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;

/**
 * Answers to nominations. The file names a nomination by its id alone; what else an answer must
 * echo is taken from the nomination as it was sent to this partner.
 *
 * <p>Columns: {@code partner}, {@code nominationId}, {@code answer} (an employer: {@code ACCEPTED},
 * {@code REJECTED}, {@code STARTED}, {@code ENDED}; a training centre for its graduate: {@code
 * ACCEPTED}, {@code DECLINED}), {@code reason}, {@code answeredBy}, and where needed {@code on} and
 * {@code akadApprovalNumber}.
 */
public final class Answers {

  private static final Columns COLUMNS =
      Columns.of("partner", "nominationId", "answer", "reason", "answeredBy")
          .withOptional("on", "akadApprovalNumber");

  private Answers() {}

  /** An employer's answers to what it was offered. */
  public static ExportKind ofEmployer(Map<String, NominationOffered> offered) {
    return new ExportKind(
        COLUMNS, "partner", "EMPLOYER", row -> employers(row, known(row, offered)));
  }

  /** Workers' answers that their training centre passes on. */
  public static ExportKind ofCentre(Map<String, WorkerInvited> invited) {
    return new ExportKind(
        COLUMNS, "partner", "TRAINING_CENTRE", row -> workers(row, known(row, invited)));
  }

  private static <N extends SpecificRecord> NominationLookUp<N> known(
      Row row, Map<String, N> nominations) {
    String id = row.text("nominationId");
    N nomination = nominations.get(id);
    if (nomination == null && !id.isEmpty()) {
      row.problem("nominationId", "the id of a nomination that was sent to this partner", id);
    }
    return new NominationLookUp<>(nomination);
  }

  private record NominationLookUp<N>(@org.jspecify.annotations.Nullable N found) {}

  private enum EmployersWord {
    ACCEPTED,
    REJECTED,
    STARTED,
    ENDED
  }

  private static SpecificRecord employers(Row row, NominationLookUp<NominationOffered> lookUp) {
    NominationOffered offer = lookUp.found();
    EmployersWord word = row.symbol("answer", EmployersWord.class);
    String answeredBy = row.text("answeredBy");
    if (offer == null) {
      // noted already; what is built here is never sent
      return new NominationAnswered();
    }
    return switch (word) {
      case ACCEPTED, REJECTED ->
          NominationAnswered.newBuilder()
              .setNominationId(offer.getNominationId())
              .setVacancyId(offer.getVacancyId())
              .setEmployerId(offer.getEmployerId())
              .setMarket(offer.getMarket())
              .setAnswer(EmployerAnswer.valueOf(word.name()))
              .setReason(
                  word == EmployersWord.REJECTED
                      ? row.symbol("reason", RejectionReason.class)
                      : null)
              .setAnsweredBy(answeredBy)
              .setAkadApprovalNumber(row.find("akadApprovalNumber").orElse(null))
              .build();
      case STARTED ->
          WorkStarted.newBuilder()
              .setNominationId(offer.getNominationId())
              .setVacancyId(offer.getVacancyId())
              .setEmployerId(offer.getEmployerId())
              .setMarket(offer.getMarket())
              .setStartedOn(row.date("on"))
              .build();
      case ENDED ->
          PlacementEnded.newBuilder()
              .setNominationId(offer.getNominationId())
              .setVacancyId(offer.getVacancyId())
              .setEmployerId(offer.getEmployerId())
              .setMarket(offer.getMarket())
              .setEndedOn(row.date("on"))
              .setReason(row.symbol("reason", EndReason.class))
              .build();
    };
  }

  private static SpecificRecord workers(Row row, NominationLookUp<WorkerInvited> lookUp) {
    WorkerInvited invitation = lookUp.found();
    WorkerAnswer answer = row.symbol("answer", WorkerAnswer.class);
    String givenBy = row.text("answeredBy");
    if (invitation == null) {
      return new WorkerAnswered();
    }
    return WorkerAnswered.newBuilder()
        .setNominationId(invitation.getNominationId())
        .setVacancyId(invitation.getVacancyId())
        .setMarket(invitation.getMarket())
        .setWorkerId(invitation.getWorkerId())
        .setCentreId(invitation.getCentreId())
        .setAnswer(answer)
        .setReason(
            answer == WorkerAnswer.DECLINED ? row.symbol("reason", DeclineReason.class) : null)
        .setGivenBy(givenBy)
        .build();
  }
}
