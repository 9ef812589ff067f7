package id.tenguyun.placement.placement;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.AnsweringParty;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerAnswer;
import id.tenguyun.placement.message.EmployerInput;
import id.tenguyun.placement.message.EmployerInput.NominationAnswered;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.EmployerInput.WorkStarted;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.NotedEvent.AkadApprovalNoted;
import id.tenguyun.placement.message.OutcomeEvent.NominationAccepted;
import id.tenguyun.placement.message.OutcomeEvent.NominationDeclined;
import id.tenguyun.placement.message.OutcomeEvent.NominationRejected;
import id.tenguyun.placement.message.OutcomeEvent.PlacementClosed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementConfirmed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementStarted;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.message.VacancyEvent.VacancyFilled;
import id.tenguyun.placement.message.WorkerAnswer;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.Vacancy;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides about nominations: {@code NOMINATED}, then both answers, each by a named person, then
 * {@code CONFIRMED}, {@code STARTED}, {@code ENDED}. A move that this order does not have is
 * refused and changes nothing.
 */
public final class PlacementDesk {

  private PlacementDesk() {}

  /** Decides what an employer says about a nomination. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, EmployerInput.OnNomination input, Instant now) {
    Optional<Placement> known =
        state
            .placements()
            .find(input.nominationId())
            .filter(p -> p.nomination().employerId().equals(input.employerId()))
            .filter(p -> p.nomination().vacancyId().equals(input.vacancyId()));
    if (known.isEmpty()) {
      return Refusals.unknownNomination(input.nominationId());
    }
    Placement placement = known.get();
    if (!placement.nomination().market().equals(input.market())) {
      return Refusals.refuse(
          "WRONG_MARKET", "market", input.market(), placement.nomination().market());
    }
    return switch (input) {
      case NominationAnswered answered -> answer(state, placement, answered, now);
      case WorkStarted started -> start(state, placement, started, now);
      case PlacementEnded ended -> end(state, placement, ended, now);
    };
  }

  private static Decision<PlacementEvent> answer(
      PlacementState state, Placement placement, NominationAnswered input, Instant now) {
    if (state.submissions().sameAs(answerKey("employer", placement.id()), input)) {
      return Decision.duplicate(input.nominationId());
    }
    List<Refusal> reasons = new ArrayList<>();
    if (input.answeredBy().isBlank()) {
      reasons.add(Refusals.unnamed("answeredBy"));
    }
    if (placement.status() != PlacementStatus.NOMINATED || placement.employerAccepted()) {
      reasons.add(
          Refusals.answeredAlready(
              placement, placement.employerAccepted(), placement.employerAnswerDueAt(), now));
    }
    if (placement.isFrozen()) {
      reasons.add(Refusals.frozen(placement));
    }
    boolean accepted = input.answer() == EmployerAnswer.ACCEPTED;
    if (accepted) {
      FixedTerms.exceeded(state, placement).ifPresent(reasons::add);
    }
    if (accepted == (input.reason() != null)) {
      reasons.add(Refusals.reason(accepted, input.reason(), List.of(RejectionReason.values())));
    }
    boolean approved = input.akadApprovalNumber() != null && !input.akadApprovalNumber().isBlank();
    if (accepted && placement.akadNeeded() && !approved) {
      reasons.add(
          new Refusal(
              "AKAD_APPROVAL_MISSING",
              "akadApprovalNumber",
              "nothing",
              "the number of the approval (SPP AKAD), as she lives outside the province"));
    }
    if (!reasons.isEmpty()) {
      return Decision.rejected(reasons);
    }
    List<PlacementEvent> events = new ArrayList<>();
    events.add(state.submissions().noted(answerKey("employer", placement.id()), input));
    if (accepted) {
      events.add(
          new NominationAccepted(
              now, placement.nomination(), AnsweringParty.EMPLOYER, input.answeredBy()));
      if (input.akadApprovalNumber() != null && placement.akadNeeded()) {
        events.add(new AkadApprovalNoted(now, placement.id(), input.akadApprovalNumber()));
      }
      if (placement.workerAccepted()) {
        events.addAll(confirm(state, placement, input.akadApprovalNumber(), now));
      }
    } else {
      RejectionReason reason = java.util.Objects.requireNonNull(input.reason());
      events.add(new NominationRejected(now, placement.nomination(), reason, input.answeredBy()));
      events.addAll(Reviews.ofRejection(state, placement, reason, now));
    }
    return Decision.accepted(events);
  }

  /** Decides a worker's own answer. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, WorkerAnswered input, Instant now) {
    Optional<Placement> known =
        state
            .placements()
            .find(input.nominationId())
            .filter(p -> p.nomination().workerId().equals(input.workerId()))
            .filter(p -> p.nomination().vacancyId().equals(input.vacancyId()));
    if (known.isEmpty()) {
      return Refusals.unknownNomination(input.nominationId());
    }
    Placement placement = known.get();
    if (state.submissions().sameAs(answerKey("worker", placement.id()), input)) {
      return Decision.duplicate(input.nominationId());
    }
    List<Refusal> reasons = new ArrayList<>();
    if (!placement.nomination().market().equals(input.market())) {
      reasons.add(
          new Refusal("WRONG_MARKET", "market", input.market(), placement.nomination().market()));
    }
    if (input.givenBy().isBlank()) {
      reasons.add(Refusals.unnamed("givenBy"));
    }
    if (placement.status() != PlacementStatus.NOMINATED || placement.workerAccepted()) {
      reasons.add(
          Refusals.answeredAlready(
              placement, placement.workerAccepted(), placement.workerAnswerDueAt(), now));
    }
    boolean accepted = input.answer() == WorkerAnswer.ACCEPTED;
    if (accepted && placement.isFrozen()) {
      reasons.add(Refusals.frozen(placement));
    }
    if (accepted) {
      FixedTerms.exceeded(state, placement).ifPresent(reasons::add);
    }
    if (accepted && input.reason() != null) {
      reasons.add(Refusals.reason(true, input.reason(), List.of()));
    }
    if (!accepted && input.reason() == null) {
      reasons.add(
          Refusals.reason(
              false, null, List.of(id.tenguyun.placement.message.DeclineReason.values())));
    }
    if (!reasons.isEmpty()) {
      return Decision.rejected(reasons);
    }
    List<PlacementEvent> events = new ArrayList<>();
    events.add(state.submissions().noted(answerKey("worker", placement.id()), input));
    if (accepted) {
      events.add(
          new NominationAccepted(
              now, placement.nomination(), AnsweringParty.WORKER, input.givenBy()));
      if (placement.employerAccepted()) {
        events.addAll(confirm(state, placement, placement.akadApprovalNumber(), now));
      }
    } else {
      events.add(
          new NominationDeclined(
              now, placement.nomination(), java.util.Objects.requireNonNull(input.reason())));
    }
    return Decision.accepted(events);
  }

  private static List<PlacementEvent> confirm(
      PlacementState state, Placement placement, @Nullable String akad, Instant now) {
    List<PlacementEvent> events = new ArrayList<>();
    events.add(
        new PlacementConfirmed(now, placement.nomination(), placement.akadNeeded() ? akad : null));
    Vacancy vacancy = state.vacancies().get(placement.vacancyKey());
    long confirmed =
        state.placements().of(vacancy.key()).stream().filter(p -> p.status().isConfirmed()).count();
    if (confirmed + 1 == vacancy.terms().openings()) {
      events.add(
          new VacancyFilled(
              now,
              vacancy.vacancyId(),
              vacancy.employerId(),
              vacancy.projectId(),
              vacancy.market(),
              vacancy.terms().openings()));
    }
    return events;
  }

  private static Decision<PlacementEvent> start(
      PlacementState state, Placement placement, WorkStarted input, Instant now) {
    if (state.submissions().sameAs(answerKey("start", placement.id()), input)) {
      return Decision.duplicate(input.nominationId());
    }
    List<Refusal> reasons = new ArrayList<>();
    if (placement.status() != PlacementStatus.CONFIRMED) {
      reasons.add(Refusals.wrongStatus(placement, PlacementStatus.CONFIRMED));
    }
    FixedTerms.exceeded(state, placement).ifPresent(reasons::add);
    LocalDate today = Wita.date(now);
    LocalDate nominated = Wita.date(placement.nominatedAt());
    if (input.startedOn().isAfter(today) || input.startedOn().isBefore(nominated)) {
      reasons.add(
          new Refusal(
              "START_OUT_OF_RANGE",
              "startedOn",
              input.startedOn().toString(),
              nominated + ", when she was nominated, to " + today));
    }
    if (!reasons.isEmpty()) {
      return Decision.rejected(reasons);
    }
    return Decision.accepted(
        state.submissions().noted(answerKey("start", placement.id()), input),
        new PlacementStarted(
            now, placement.nomination(), input.startedOn(), lastDay(placement, input)));
  }

  private static @Nullable LocalDate lastDay(Placement placement, WorkStarted input) {
    Integer months = placement.contractMonths();
    return placement.contractType() == ContractType.PKWT && months != null
        ? input.startedOn().plusMonths(months).minusDays(1)
        : null;
  }

  private static Decision<PlacementEvent> end(
      PlacementState state, Placement placement, PlacementEnded input, Instant now) {
    if (state.submissions().sameAs(answerKey("end", placement.id()), input)) {
      return Decision.duplicate(input.nominationId());
    }
    boolean sameEnd =
        input.endedOn().equals(placement.endedOn()) && input.reason() == placement.endReason();
    if (sameEnd) {
      return Decision.duplicate(input.nominationId());
    }
    if (placement.status() == PlacementStatus.ENDED) {
      return Reviews.ofOverrun(state, placement, input, now);
    }
    List<Refusal> reasons = new ArrayList<>();
    boolean neverStarted = input.reason() == EndReason.NEVER_STARTED;
    PlacementStatus needed = neverStarted ? PlacementStatus.CONFIRMED : PlacementStatus.STARTED;
    if (placement.status() != needed) {
      reasons.add(Refusals.wrongStatus(placement, needed));
    }
    LocalDate today = Wita.date(now);
    LocalDate first =
        placement.startedOn() == null ? Wita.date(placement.nominatedAt()) : placement.startedOn();
    if (input.endedOn().isAfter(today) || input.endedOn().isBefore(first)) {
      reasons.add(
          new Refusal(
              "END_OUT_OF_RANGE", "endedOn", input.endedOn().toString(), first + " to " + today));
    }
    if (!reasons.isEmpty()) {
      return Decision.rejected(reasons);
    }
    return Decision.accepted(
        events(
            state.submissions().noted(answerKey("end", placement.id()), input),
            Retention.belied(state, placement, input.endedOn(), now),
            closed(placement, input.endedOn(), input.reason(), now)));
  }

  private static List<PlacementEvent> events(
      PlacementEvent first, List<PlacementEvent> then, PlacementEvent last) {
    List<PlacementEvent> events = new ArrayList<>(List.of(first));
    events.addAll(then);
    events.add(last);
    return events;
  }

  /** An answer did not come in time. */
  public static List<PlacementEvent> lapse(PlacementState state, String id, Instant now) {
    return List.of(Lapses.unanswered(state.placements().get(id), now));
  }

  /** A fixed term ran out: the contract ends by law. */
  public static List<PlacementEvent> endOfTerm(PlacementState state, String id, Instant now) {
    Placement placement = state.placements().get(id);
    LocalDate lastDay = java.util.Objects.requireNonNull(placement.endsOn());
    return List.of(closed(placement, lastDay, EndReason.TERM_COMPLETED, now));
  }

  private static PlacementClosed closed(
      Placement placement, LocalDate endedOn, EndReason reason, Instant now) {
    Nomination nomination = placement.nomination();
    LocalDate startedOn = placement.startedOn();
    BigDecimal due =
        startedOn == null
            ? null
            : Compensation.due(
                    placement.contractType(), nomination.monthlyWageIdr(), startedOn, endedOn)
                .orElse(null);
    return new PlacementClosed(now, nomination, endedOn, reason, due);
  }

  private static String answerKey(String kind, String nominationId) {
    return kind + "/" + nominationId;
  }
}
