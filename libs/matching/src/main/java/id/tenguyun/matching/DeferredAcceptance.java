package id.tenguyun.matching;

import org.jspecify.annotations.Nullable;

/**
 * The loop: a worker without a seat offers herself to her next choice; whoever loses by it is the
 * next without one. At any time at most one worker is waiting, so no queue is needed.
 */
final class DeferredAcceptance {
  private final Proposers proposers;
  private final Acceptance acceptance;
  private final @Nullable StepCheck check;

  DeferredAcceptance(
      Proposers proposers, Acceptance acceptance, SeatColumns seats, AssertionLevel level) {
    this.proposers = proposers;
    this.acceptance = acceptance;
    this.check =
        level == AssertionLevel.EVERY_STEP ? new StepCheck(proposers, acceptance, seats) : null;
  }

  /** Lets a worker without a seat propose, and then everyone who loses hers over it. */
  void place(int newcomer) {
    int worker = newcomer;
    while (worker >= 0 && proposers.nextChoice(worker)) {
      worker = check == null ? offer(worker) : check.offer(worker);
    }
  }

  private int offer(int worker) {
    return acceptance.offer(proposers.vacancy(), proposers.type(), worker, proposers.key());
  }
}
