package id.tenguyun.placement.placement.mongo;

import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.NominationAccepted;
import id.tenguyun.events.placement.NominationDeclined;
import id.tenguyun.events.placement.NominationFrozen;
import id.tenguyun.events.placement.NominationLapsed;
import id.tenguyun.events.placement.NominationRejected;
import id.tenguyun.events.placement.NominationThawed;
import id.tenguyun.events.placement.PlacementClosed;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.placement.PlacementStarted;
import id.tenguyun.events.placement.RetentionMarkReached;
import id.tenguyun.events.placement.RetentionMarkRetracted;
import id.tenguyun.events.placement.WorkerNominated;
import id.tenguyun.placement.placement.mongo.NominationDocument.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** What the outcomes of one nomination make of its document. */
final class NominationFold {

  private NominationFold() {}

  /** The nomination that an outcome repeats; empty for outcomes about none. */
  static Optional<Nomination> nomination(SpecificRecord event) {
    return Optional.ofNullable(
        switch (event) {
          case WorkerNominated it -> it.getNomination();
          case NominationAccepted it -> it.getNomination();
          case NominationRejected it -> it.getNomination();
          case NominationDeclined it -> it.getNomination();
          case NominationLapsed it -> it.getNomination();
          case PlacementConfirmed it -> it.getNomination();
          case PlacementStarted it -> it.getNomination();
          case NominationFrozen it -> it.getNomination();
          case NominationThawed it -> it.getNomination();
          case RetentionMarkReached it -> it.getNomination();
          case RetentionMarkRetracted it -> it.getNomination();
          case PlacementClosed it -> it.getNomination();
          default -> null;
        });
  }

  /** The document after the outcome; every outcome repeats enough to begin with. */
  static NominationDocument after(@Nullable NominationDocument before, SpecificRecord event) {
    NominationDocument document =
        before == null
            ? document(
                nomination(event)
                    .orElseThrow(
                        () -> new IllegalArgumentException(event.getSchema() + " names none")))
            : before;
    return document.with(step(event));
  }

  private static Step step(SpecificRecord event) {
    return switch (event) {
      case WorkerNominated it -> step(it.getAt(), "NOMINATED", "");
      case NominationAccepted it ->
          step(it.getAt(), it.getParty().name() + "_ACCEPTED", it.getAnsweredBy());
      case NominationRejected it -> step(it.getAt(), "REJECTED", it.getReason().name());
      case NominationDeclined it -> step(it.getAt(), "DECLINED", it.getReason().name());
      case NominationLapsed it -> step(it.getAt(), "LAPSED", it.getCause());
      case PlacementConfirmed it -> step(it.getAt(), "CONFIRMED", "");
      case PlacementStarted it -> step(it.getAt(), "STARTED", it.getStartedOn().toString());
      case NominationFrozen it -> step(it.getAt(), "FROZEN", "");
      case NominationThawed it ->
          step(
              it.getAt(),
              "THAWED",
              "employer until "
                  + it.getEmployerAnswerDueAt()
                  + ", worker until "
                  + it.getWorkerAnswerDueAt());
      case RetentionMarkReached it -> step(it.getAt(), "RETAINED", it.getDays() + " days");
      case RetentionMarkRetracted it ->
          step(it.getAt(), "NOT_RETAINED", it.getDays() + " days; the last was " + it.getEndedOn());
      case PlacementClosed it ->
          step(it.getAt(), "ENDED", it.getReason().name() + " on " + it.getEndedOn());
      default -> throw new IllegalArgumentException(event.getSchema() + " is about no nomination");
    };
  }

  private static Step step(Instant at, String what, String detail) {
    return new Step(at.toString(), what, detail);
  }

  private static NominationDocument document(Nomination nomination) {
    return new NominationDocument(
        nomination.getNominationId(),
        nomination.getRoundId(),
        nomination.getVacancyId(),
        nomination.getEmployerId(),
        nomination.getProjectId(),
        nomination.getMarket(),
        nomination.getWorkerId().toString(),
        nomination.getDomicileRegency(),
        nomination.getTier().name(),
        nomination.getSlot().name(),
        nomination.getMerit(),
        List.copyOf(nomination.getCertificateNumbers()),
        nomination.getPolicyId(),
        nomination.getPolicyVersion(),
        nomination.getMonthlyWageIdr().toPlainString(),
        nomination.getStartsOn().toString(),
        "NOMINATED",
        List.of());
  }
}
