package id.tenguyun.placement.candidate;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.StatedTime;
import id.tenguyun.placement.message.CandidateInput;
import id.tenguyun.placement.message.CandidateInput.CertificateRevoked;
import id.tenguyun.placement.message.CandidateInput.CertificateSuspended;
import id.tenguyun.placement.message.CandidateInput.WorkerErased;
import id.tenguyun.placement.message.NotedEvent.CandidateNoted;
import id.tenguyun.placement.message.NotedEvent.CertificateTookEffect;
import id.tenguyun.placement.message.NotedEvent.DomicileCorrected;
import id.tenguyun.placement.message.NotedEvent.StatementNoted;
import id.tenguyun.placement.message.OfficeInput.CorrectionRecorded;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.WorkerInput;
import id.tenguyun.placement.message.WorkerInput.AvailabilityStated;
import id.tenguyun.placement.message.WorkerInput.PreferencesStated;
import id.tenguyun.placement.message.WorkerInput.Statement;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import id.tenguyun.placement.placement.Lapses;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.placement.PlacementDesk;
import id.tenguyun.placement.placement.PlacementStatus;
import id.tenguyun.placement.placement.Reviews;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.region.Wita;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides about workers: news from upstream, their own statements, an officer's corrections. */
public final class CandidateDesk {

  private CandidateDesk() {}

  /** News from the training and certification services, which have checked it. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, CandidateInput news, Instant now) {
    List<PlacementEvent> events = new ArrayList<>();
    events.add(new CandidateNoted(now, news));
    state.placements().binding(news.workerId()).ifPresent(p -> follow(p, news, now, events));
    return Decision.accepted(events);
  }

  /** What a lost certificate, or a forgotten person, means for what binds her. */
  private static void follow(
      Placement placement, CandidateInput news, Instant now, List<PlacementEvent> events) {
    boolean open = placement.status() == PlacementStatus.NOMINATED;
    switch (news) {
      case CertificateRevoked revoked when concerns(placement, revoked.certificateNumber()) ->
          events.add(
              open
                  ? Lapses.cancelled(placement, "CERTIFICATE_REVOKED", now)
                  : Reviews.ofLostCertificate(
                      placement, revoked.certificateNumber(), "revoked", now));
      case CertificateSuspended suspended when concerns(placement, suspended.certificateNumber()) ->
          events.add(
              open
                  ? Lapses.cancelled(placement, "CERTIFICATE_SUSPENDED", now)
                  : Reviews.ofLostCertificate(
                      placement, suspended.certificateNumber(), "suspended", now));
      case WorkerErased erased when open ->
          events.add(Lapses.cancelled(placement, "WORKER_ERASED", now));
      default -> {
        // Everything else leaves what was agreed as it is.
      }
    }
  }

  private static boolean concerns(Placement placement, String certificateNumber) {
    return placement.nomination().certificateNumbers().contains(certificateNumber);
  }

  /** A certificate's first day of validity came. */
  public static List<PlacementEvent> takeEffect(
      PlacementState state, String workerId, Instant now) {
    return state.workers().get(java.util.UUID.fromString(workerId)).certificates().stream()
        .filter(c -> c.awaited() && !c.validFrom().isAfter(Wita.date(now)))
        .<PlacementEvent>map(c ->
            new CertificateTookEffect(
                now, java.util.UUID.fromString(workerId), c.certificateNumber(), c.body()))
        .toList();
  }

  /** What a worker says, under the topics of a centre that trained her. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, WorkerInput input, String sender, Instant now) {
    Optional<Worker> worker = state.workers().find(input.workerId()).filter(w -> !w.erased());
    if (worker.isEmpty()) {
      return refuse("UNKNOWN_WORKER", "workerId", input.workerId().toString(), "a known worker");
    }
    if (!worker.get().market().equals(input.market())) {
      return refuse("WRONG_MARKET", "market", input.market(), worker.get().market());
    }
    if (!worker.get().trainedAt(input.centreId()) || !sender.equalsIgnoreCase(input.centreId())) {
      return refuse(
          "NOT_HER_CENTRE",
          "centreId",
          input.centreId(),
          "a centre that trained her: nobody else may speak for her");
    }
    return switch (input) {
      case WorkerAnswered answered -> PlacementDesk.decide(state, answered, now);
      case Statement statement -> note(state, statement, now);
    };
  }

  private static Decision<PlacementEvent> note(
      PlacementState state, Statement statement, Instant now) {
    String key = "statement/" + statement.centreId() + "/" + statement.statementId();
    if (state.submissions().sameAs(key, (Record) statement)) {
      return Decision.duplicate(statement.statementId());
    }
    List<Refusal> reasons = new ArrayList<>();
    if (state.submissions().digestOf(key).isPresent()) {
      reasons.add(
          new Refusal(
              "ID_REUSED", "statementId", statement.statementId(), "a new id for new content"));
    }
    if (statement instanceof AvailabilityStated stated && stated.from() != null) {
      LocalDate today = Wita.date(now);
      StatedTime.check(
              "from",
              stated.from(),
              today.minusDays(StatedTime.DAYS_BACK),
              today.plusDays(StatedTime.DAYS_AHEAD))
          .ifPresent(reasons::add);
    }
    if (statement instanceof PreferencesStated preferences) {
      reasons.addAll(problems(preferences));
    }
    if (!reasons.isEmpty()) {
      return Decision.rejected(reasons);
    }
    return Decision.accepted(
        state.submissions().noted(key, (Record) statement), new StatementNoted(now, statement));
  }

  private static List<Refusal> problems(PreferencesStated stated) {
    List<Refusal> reasons = new ArrayList<>();
    for (int i = 0; i < stated.acceptedRegions().size(); i++) {
      String code = stated.acceptedRegions().get(i);
      if (RegionCode.parse(code).isEmpty()) {
        reasons.add(new Refusal("BAD_REGION", "acceptedRegions[" + i + "]", code, "a region code"));
      }
    }
    BigDecimal wage = stated.minimumMonthlyWageIdr();
    if (wage != null && wage.signum() < 0) {
      reasons.add(
          new Refusal("NEGATIVE", "minimumMonthlyWageIdr", wage.toPlainString(), "0 or more"));
    }
    return reasons;
  }

  /** An officer records since when she has lived in an area. */
  public static Decision<PlacementEvent> correct(
      PlacementState state, CorrectionRecorded input, Instant now) {
    Optional<Worker> worker = state.workers().find(input.workerId());
    Domicile domicile = worker.map(Worker::domicile).orElse(null);
    if (domicile == null) {
      return refuse("UNKNOWN_WORKER", "workerId", input.workerId().toString(), "a known worker");
    }
    List<Refusal> reasons = new ArrayList<>();
    if (!worker.orElseThrow().market().equals(input.market())) {
      reasons.add(
          new Refusal("WRONG_MARKET", "market", input.market(), worker.orElseThrow().market()));
    }
    if (!domicile.village().equals(input.domicileVillage())) {
      reasons.add(
          new Refusal(
              "ANOTHER_DOMICILE",
              "domicileVillage",
              input.domicileVillage(),
              "the verified domicile of the worker"));
    }
    if (input.since().isAfter(Wita.date(now))) {
      reasons.add(
          new Refusal("IN_THE_FUTURE", "since", input.since().toString(), "today or earlier"));
    }
    if (input.since().isBefore(StatedTime.LIVING_MEMORY)) {
      reasons.add(
          new Refusal(
              "TOO_LONG_AGO",
              "since",
              input.since().toString(),
              StatedTime.LIVING_MEMORY + " or later"));
    }
    return reasons.isEmpty()
        ? Decision.accepted(new DomicileCorrected(now, input))
        : Decision.rejected(reasons);
  }

  private static Decision<PlacementEvent> refuse(
      String code, String field, String found, String allowed) {
    return Decision.rejected(List.of(new Refusal(code, field, found, allowed)));
  }
}
