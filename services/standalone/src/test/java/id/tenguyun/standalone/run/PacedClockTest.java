package id.tenguyun.standalone.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PacedClockTest {

  private static final Instant START = Instant.parse("2026-06-30T16:00:00Z");

  private final AtomicLong nanos = new AtomicLong(42);
  private final PacedClock clock = new PacedClock(START, 1, nanos::get);

  @Test
  void changesItsPaceWithoutAJump() {
    pass(Duration.ofSeconds(10));
    clock.pace(3_600);
    assertThat(clock.now()).isEqualTo(START.plusSeconds(10));
    pass(Duration.ofSeconds(2));
    assertThat(clock.now()).isEqualTo(START.plusSeconds(10).plus(Duration.ofHours(2)));
  }

  @Test
  void goesOnFromALaterStampAndIgnoresAnEarlierOne() {
    clock.resumeFrom(START.plus(Duration.ofDays(3)));
    clock.resumeFrom(START.plus(Duration.ofDays(1)));
    pass(Duration.ofSeconds(1));
    assertThat(clock.now()).isEqualTo(START.plus(Duration.ofDays(3)).plusSeconds(1));
  }

  @Test
  void refusesToStandStill() {
    assertThatThrownBy(() -> clock.pace(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("more than 0");
  }

  private void pass(Duration real) {
    nanos.addAndGet(real.toNanos());
  }
}
