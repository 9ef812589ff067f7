package id.tenguyun.placement.round;

import id.tenguyun.matching.Assignment;
import id.tenguyun.matching.Cutoff;
import id.tenguyun.matching.Slot;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Certificate;
import id.tenguyun.placement.candidate.Completion;
import id.tenguyun.placement.candidate.Worker;
import id.tenguyun.placement.message.CutOff;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.NotedEvent.PartnerTold;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.PartnerNews.NominationOffered;
import id.tenguyun.placement.message.PartnerNews.WorkerInvited;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.SeatSlot;
import id.tenguyun.placement.message.SeatTaken;
import id.tenguyun.placement.placement.PlacementChanges;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.round.Field.Candidate;
import id.tenguyun.placement.vacancy.LastDecision;
import id.tenguyun.placement.vacancy.Vacancy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Puts a matching's result into words: decision records, nominations, and what partners may know.
 */
final class Nominating {

  private final PlacementState state;
  private final Field field;
  private final String roundId;
  private final Instant now;

  Nominating(PlacementState state, Field field, String roundId, Instant now) {
    this.state = state;
    this.field = field;
    this.roundId = roundId;
    this.now = now;
  }

  DecisionRecorded decision(String key, List<Assignment> seats, List<Cutoff> cutoffs) {
    Vacancy vacancy = field.vacancy(key);
    return new DecisionRecorded(
        now,
        roundId,
        vacancy.market(),
        vacancy.vacancyId(),
        vacancy.employerId(),
        vacancy.projectId(),
        vacancy.terms().skillClass(),
        vacancy.policyId(),
        vacancy.policyVersion(),
        field.plan(key),
        seats.stream().map(this::taken).toList(),
        cutoffs.stream().map(Nominating::cutOff).toList());
  }

  private SeatTaken taken(Assignment seat) {
    Vacancy vacancy = field.vacancy(seat.vacancy());
    Worker worker = field.worker(seat.worker());
    Candidate candidate = field.candidate(seat.worker(), seat.vacancy());
    return new SeatTaken(
        nominationId(vacancy, worker),
        worker.workerId(),
        candidate.tier(),
        candidate.merit(),
        seat.slot().code(),
        worker.traits().stream().filter(vacancy.traitSeats()::containsKey).sorted().toList());
  }

  private static CutOff cutOff(Cutoff cutoff) {
    BigDecimal merit = cutoff.merit();
    return new CutOff(
        PriorityTier.of(cutoff.tier()),
        cutoff.traits(),
        merit == null ? null : merit.intValueExact());
  }

  List<PlacementEvent> nominate(Assignment seat) {
    Vacancy vacancy = field.vacancy(seat.vacancy());
    Policy policy = state.policies().get(vacancy.policyId(), vacancy.policyVersion());
    Worker worker = field.worker(seat.worker());
    Nomination nomination = nomination(seat, vacancy, worker);
    Instant employerDue = now.plus(policy.responses().employer());
    Instant workerDue = now.plus(policy.responses().worker());
    Completion training = trainingBehind(worker, nomination.certificateNumbers().getFirst());
    return List.of(
        new WorkerNominated(now, nomination, employerDue, workerDue),
        new PartnerTold(offered(nomination, vacancy, worker, training, employerDue)),
        new PartnerTold(invited(nomination, vacancy, training, workerDue)));
  }

  private Nomination nomination(Assignment seat, Vacancy vacancy, Worker worker) {
    Candidate candidate = field.candidate(seat.worker(), seat.vacancy());
    return new Nomination(
        nominationId(vacancy, worker),
        roundId,
        vacancy.vacancyId(),
        vacancy.projectId(),
        vacancy.employerId(),
        vacancy.market(),
        vacancy.terms().skillClass(),
        vacancy.terms().requiredScheme(),
        worker.workerId(),
        new RegionCode(Objects.requireNonNull(worker.domicile()).village()).regency(),
        candidate.tier(),
        publicSlot(seat.slot()),
        candidate.merit(),
        candidate.certificateNumbers(),
        vacancy.policyId(),
        vacancy.policyVersion(),
        vacancy.terms().monthlyWageIdr(),
        vacancy.terms().startsOn());
  }

  private NominationOffered offered(
      Nomination nomination, Vacancy vacancy, Worker worker, Completion training, Instant dueAt) {
    return new NominationOffered(
        now,
        nomination.nominationId(),
        vacancy.vacancyId(),
        vacancy.employerId(),
        vacancy.market(),
        worker.workerId(),
        training.centreId(),
        nomination.tier(),
        nomination.merit(),
        nomination.certificateNumbers(),
        PlacementChanges.akadNeeded(nomination.tier(), worker, vacancy),
        dueAt);
  }

  private WorkerInvited invited(
      Nomination nomination, Vacancy vacancy, Completion training, Instant dueAt) {
    return new WorkerInvited(
        now,
        nomination.nominationId(),
        vacancy.vacancyId(),
        vacancy.employerId(),
        vacancy.projectId(),
        vacancy.market(),
        nomination.workerId(),
        training.centreId(),
        training.graduationId(),
        vacancy.terms().title(),
        vacancy.terms().workplaceVillage(),
        vacancy.terms().contractType(),
        vacancy.terms().contractMonths(),
        vacancy.terms().monthlyWageIdr(),
        vacancy.terms().startsOn(),
        dueAt);
  }

  /** The training that the certificate rests on, else her latest. */
  private static Completion trainingBehind(Worker worker, String certificateNumber) {
    return worker.certificates().stream()
        .filter(c -> c.certificateNumber().equals(certificateNumber))
        .flatMap(c -> worker.completions().stream().filter(t -> isBehind(t, c)))
        .findFirst()
        .orElseGet(() ->
            worker.completions().stream()
                .max(Comparator.comparing(Completion::completedOn))
                .orElseThrow());
  }

  private static boolean isBehind(Completion training, Certificate certificate) {
    return training.centreId().equals(certificate.centreId())
        && training.graduationId().equals(certificate.graduationId());
  }

  /** Trait slots show as reserved outside restricted topics. */
  private static SeatSlot publicSlot(Slot slot) {
    return switch (slot) {
      case Slot.Floor floor -> SeatSlot.valueOf(floor.code());
      case Slot.Trait trait -> SeatSlot.RESERVED;
      case Slot.Open open -> SeatSlot.OPEN;
    };
  }

  private String nominationId(Vacancy vacancy, Worker worker) {
    return roundId + ":" + vacancy.vacancyId() + ":" + worker.workerId();
  }

  /** What the round found is the proof that a release rests on. */
  static void apply(PlacementState state, DecisionRecorded decision) {
    boolean seatsLeft = decision.taken().size() < decision.seatPlan().remaining();
    boolean anyLocalTaken =
        decision.cutOffs().stream()
            .filter(c -> c.tier().isLocal())
            .allMatch(c -> c.merit() != null && c.merit() == -1);
    Vacancy vacancy =
        state.vacancies().get(Vacancy.keyOf(decision.employerId(), decision.vacancyId()));
    boolean exhausted = seatsLeft && anyLocalTaken;
    state
        .vacancies()
        .put(
            vacancy.withDecision(
                new LastDecision(decision.roundId(), decision.seatPlan().openTier(), exhausted)));
    if (exhausted) {
      state.exemptions().roundHeld(vacancy, decision.at());
    }
  }
}
