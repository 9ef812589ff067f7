package id.tenguyun.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** A clock that stands still until it is moved by hand; never backwards. */
public final class HandClock extends Clock {

  private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

  private final Hand hand;
  private final ZoneId zone;

  private HandClock(Hand hand, ZoneId zone) {
    this.hand = hand;
    this.zone = zone;
  }

  /** Stands at this moment, in the zone of Kalimantan Utara. */
  public static HandClock at(Instant start) {
    return new HandClock(new Hand(start), ZONE);
  }

  /** Stands at this moment, say {@code 2026-07-01T00:00:00+08:00}. */
  public static HandClock at(String start) {
    return at(java.time.OffsetDateTime.parse(start).toInstant());
  }

  /** Moves on. */
  public void advance(Duration by) {
    moveTo(instant().plus(by));
  }

  /** Moves to a later moment. */
  public void moveTo(Instant moment) {
    Instant before = hand.now;
    if (moment.isBefore(before)) {
      throw new IllegalArgumentException(
          "The clock stands at %s, not before %s".formatted(before, moment));
    }
    hand.now = moment;
  }

  @Override
  public Instant instant() {
    return hand.now;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new HandClock(hand, other);
  }

  /** Shared by the clock's copies in other zones. */
  private static final class Hand {
    private volatile Instant now;

    private Hand(Instant now) {
      this.now = now;
    }
  }
}
