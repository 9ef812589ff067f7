package id.tenguyun.placement.whatif;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.EmployerAnswer;
import id.tenguyun.placement.message.EmployerInput.NominationAnswered;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.EmployerInput.WorkStarted;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.WorkerAnswer;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import id.tenguyun.placement.placement.Placement;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How everybody behaved on the log: by pair of vacancy and worker, and as shares of all answers.
 */
final class Behaviour {

  private final Map<String, Conduct> byPair = new HashMap<>();
  private final Map<String, String> pairOfNomination = new HashMap<>();
  private long employerAnswers;
  private long employerAccepted;
  private long workerAnswers;
  private long workerAccepted;

  static String pair(Placement placement) {
    return placement.vacancyKey() + "\t" + placement.nomination().workerId();
  }

  /** Notes an answer that the replay of what happened accepted. */
  void note(PlacementState state, PlacementInput input, Instant at) {
    switch (input) {
      case NominationAnswered said -> {
        Placement placement = state.placements().get(said.nominationId());
        byPair.merge(
            pair(placement),
            Conduct.NONE.with(said, since(placement, at)),
            (before, now) -> before.with(said, since(placement, at)));
        employerAnswers++;
        employerAccepted += said.answer() == EmployerAnswer.ACCEPTED ? 1 : 0;
      }
      case WorkerAnswered said -> {
        Placement placement = state.placements().get(said.nominationId());
        byPair.merge(
            pair(placement),
            Conduct.NONE.with(said, since(placement, at)),
            (before, now) -> before.with(said, since(placement, at)));
        workerAnswers++;
        workerAccepted += said.answer() == WorkerAnswer.ACCEPTED ? 1 : 0;
      }
      case WorkStarted said ->
          byPair.computeIfPresent(
              pair(state.placements().get(said.nominationId())), (pair, c) -> c.with(said));
      case PlacementEnded said ->
          byPair.computeIfPresent(
              pair(state.placements().get(said.nominationId())), (pair, c) -> c.with(said));
      default -> {
        // Nobody's conduct.
      }
    }
  }

  /** A nomination that happened; whoever says nothing about it is remembered as silent. */
  void nominated(Placement placement) {
    byPair.putIfAbsent(pair(placement), Conduct.NONE);
    pairOfNomination.put(placement.id(), pair(placement));
  }

  /** The vacancy and worker that a nomination of the log was about. */
  Optional<String> pairOf(String nominationId) {
    return Optional.ofNullable(pairOfNomination.get(nominationId));
  }

  private static Duration since(Placement placement, Instant at) {
    return Duration.between(placement.nominatedAt(), at);
  }

  Optional<Conduct> of(Placement placement) {
    return Optional.ofNullable(byPair.get(pair(placement)));
  }

  /** The share of employers' answers that accepted; 1 where nobody answered yet. */
  double employersAccept() {
    return employerAnswers == 0 ? 1 : (double) employerAccepted / employerAnswers;
  }

  /** The share of workers' answers that accepted; 1 where nobody answered yet. */
  double workersAccept() {
    return workerAnswers == 0 ? 1 : (double) workerAccepted / workerAnswers;
  }
}
