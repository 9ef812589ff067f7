package id.tenguyun.eventing.time;

import java.time.Clock;
import java.time.Instant;

/** Tells an intake what time it is in the domain. Never runs backwards. */
public interface DomainClock {

  /** Domain time now. */
  Instant now();

  /**
   * Goes on from a stamp that is in an inbox already. A clock of its own making jumps there if it
   * is behind; real time does not need to.
   */
  default void resumeFrom(Instant greatestStamp) {}

  /** Time as the given clock has it. */
  static DomainClock of(Clock clock) {
    return clock::instant;
  }

  /** Real time. */
  static DomainClock real() {
    return of(Clock.systemUTC());
  }
}
