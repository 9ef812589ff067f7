package id.tenguyun.placement.round;

/** Where a seeker is in her order. */
abstract sealed class Walk permits HomeWalk, RankedWalk {

  final Seeker seeker;

  /** Whether she is eligible for anything that was found so far. */
  boolean found;

  Walk(Seeker seeker) {
    this.seeker = seeker;
  }

  /** The next offer of her kinds, best first; −1 after the last. */
  abstract int next();

  /** Back to her first offer; from now on none is passed over. */
  abstract void startAgain();

  /** Which of her kinds the offer found last is of. */
  abstract int index();
}
