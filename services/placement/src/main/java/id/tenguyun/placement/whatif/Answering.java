package id.tenguyun.placement.whatif;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Completion;
import id.tenguyun.placement.message.DeclineReason;
import id.tenguyun.placement.message.EmployerAnswer;
import id.tenguyun.placement.message.EmployerInput.NominationAnswered;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.EmployerInput.WorkStarted;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.message.WorkerAnswer;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.placement.PlacementStatus;
import id.tenguyun.placement.region.Wita;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who answers what and when in a course of history that did not happen. */
final class Answering {

  private static final String NAMED = "what-if";

  /** An answer that is due. */
  record Due(Instant at, long number, String sender, PlacementInput message) {}

  private final Behaviour behaviour;
  private final Draws draws;
  private final Map<Integer, PriorityQueue<Due>> due = new HashMap<>();
  private long number;
  private long kept;
  private long drawn;

  Answering(Behaviour behaviour, long seed) {
    this.behaviour = behaviour;
    this.draws = new Draws(seed);
  }

  /** The next answer that is due by then. */
  Optional<Due> next(int partition, Instant by) {
    PriorityQueue<Due> queue = due.get(partition);
    Due first = queue == null ? null : queue.peek();
    if (queue == null || first == null || first.at().isAfter(by)) {
      return Optional.empty();
    }
    queue.remove();
    return Optional.of(first);
  }

  private void add(int partition, Instant at, String sender, PlacementInput message) {
    due.computeIfAbsent(
            partition,
            p -> new PriorityQueue<>(Comparator.comparing(Due::at).thenComparingLong(Due::number)))
        .add(new Due(at, number++, sender, message));
  }

  /** A nomination was made: its answers will come. */
  void nominated(int partition, PlacementState state, Placement placement) {
    Optional<Conduct> recorded = behaviour.of(placement);
    if (recorded.isPresent()) {
      kept++;
      keep(partition, placement, recorded.get());
    } else {
      drawn++;
      draw(partition, state, placement);
    }
  }

  private void keep(int partition, Placement placement, Conduct conduct) {
    Nomination nomination = placement.nomination();
    NominationAnswered employer = conduct.employer();
    if (employer != null) {
      String akad =
          employer.akadApprovalNumber() == null && placement.akadNeeded()
              ? NAMED
              : employer.akadApprovalNumber();
      add(
          partition,
          placement.nominatedAt().plus(conduct.employerAfter()),
          nomination.employerId().toLowerCase(Locale.ROOT),
          answer(nomination, employer.answer(), employer.reason(), akad));
    }
    WorkerAnswered worker = conduct.worker();
    if (worker != null) {
      add(
          partition,
          placement.nominatedAt().plus(conduct.workerAfter()),
          worker.centreId().toLowerCase(Locale.ROOT),
          answer(nomination, worker.centreId(), worker.answer(), worker.reason()));
    }
  }

  private void draw(int partition, PlacementState state, Placement placement) {
    Nomination nomination = placement.nomination();
    String pair = Behaviour.pair(placement);
    boolean employer = draws.within(behaviour.employersAccept(), "employer\t" + pair);
    boolean worker = draws.within(behaviour.workersAccept(), "worker\t" + pair);
    String sender = nomination.employerId().toLowerCase(Locale.ROOT);
    add(
        partition,
        halfWay(placement, placement.employerAnswerDueAt()),
        sender,
        answer(
            nomination,
            employer ? EmployerAnswer.ACCEPTED : EmployerAnswer.REJECTED,
            employer ? null : RejectionReason.OTHER,
            placement.akadNeeded() ? NAMED : null));
    String centre =
        state.workers().get(nomination.workerId()).completions().stream()
            .map(Completion::centreId)
            .findFirst()
            .orElse("");
    add(
        partition,
        halfWay(placement, placement.workerAnswerDueAt()),
        centre.toLowerCase(Locale.ROOT),
        answer(
            nomination,
            centre,
            worker ? WorkerAnswer.ACCEPTED : WorkerAnswer.DECLINED,
            worker ? null : DeclineReason.OTHER));
    if (employer && worker) {
      start(partition, placement, sender);
    }
  }

  private void start(int partition, Placement placement, String sender) {
    Nomination nomination = placement.nomination();
    LocalDate planned = nomination.startsOn();
    Instant confirmed =
        placement.employerAnswerDueAt().isAfter(placement.workerAnswerDueAt())
            ? placement.employerAnswerDueAt()
            : placement.workerAnswerDueAt();
    LocalDate day = Wita.date(confirmed).isAfter(planned) ? Wita.date(confirmed) : planned;
    Instant at = Wita.startOf(day).isAfter(confirmed) ? Wita.startOf(day) : confirmed;
    add(
        partition,
        at,
        sender,
        new WorkStarted(
            nomination.nominationId(),
            nomination.vacancyId(),
            nomination.employerId(),
            nomination.market(),
            day,
            null));
  }

  private static Instant halfWay(Placement placement, Instant deadline) {
    return placement
        .nominatedAt()
        .plus(Duration.between(placement.nominatedAt(), deadline).dividedBy(2));
  }

  private static NominationAnswered answer(
      Nomination nomination,
      EmployerAnswer answer,
      @Nullable RejectionReason reason,
      @Nullable String akad) {
    return new NominationAnswered(
        nomination.nominationId(),
        nomination.vacancyId(),
        nomination.employerId(),
        nomination.market(),
        answer,
        reason,
        NAMED,
        akad);
  }

  private static WorkerAnswered answer(
      Nomination nomination, String centre, WorkerAnswer answer, @Nullable DeclineReason reason) {
    return new WorkerAnswered(
        nomination.nominationId(),
        nomination.vacancyId(),
        nomination.market(),
        nomination.workerId(),
        centre,
        answer,
        reason,
        NAMED);
  }

  /**
   * An input of the log as this course can take it: answers are given at their own times instead,
   * and reports of work are about this course's placement of the same worker by the same vacancy.
   */
  Optional<PlacementInput> fitting(PlacementState state, PlacementInput message) {
    return switch (message) {
      case NominationAnswered said -> Optional.empty();
      case WorkerAnswered said -> Optional.empty();
      case WorkStarted said ->
          readdressed(
              state,
              said.nominationId(),
              PlacementStatus.CONFIRMED,
              id ->
                  new WorkStarted(
                      id,
                      said.vacancyId(),
                      said.employerId(),
                      said.market(),
                      said.startedOn(),
                      said.contractNumber()));
      case PlacementEnded said ->
          readdressed(
              state,
              said.nominationId(),
              PlacementStatus.STARTED,
              id ->
                  new PlacementEnded(
                      id,
                      said.vacancyId(),
                      said.employerId(),
                      said.market(),
                      said.endedOn(),
                      said.reason()));
      default -> Optional.of(message);
    };
  }

  private Optional<PlacementInput> readdressed(
      PlacementState state,
      String nominationId,
      PlacementStatus status,
      Function<String, PlacementInput> copy) {
    return behaviour
        .pairOf(nominationId)
        .flatMap(pair ->
            state.placements().of(pair.substring(0, pair.indexOf('\t'))).stream()
                .filter(p -> Behaviour.pair(p).equals(pair) && p.status() == status)
                .findFirst())
        .map(placement -> copy.apply(placement.id()));
  }

  long kept() {
    return kept;
  }

  long drawn() {
    return drawn;
  }
}
