package id.tenguyun.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HandClockTest {

  private final HandClock clock = HandClock.at("2026-07-01T00:00:00+08:00");

  @Test
  void standsUntilItIsMoved() {
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-06-30T16:00:00Z"));
    clock.advance(Duration.ofHours(72));
    assertThat(clock.instant()).isEqualTo(Instant.parse("2026-07-03T16:00:00Z"));
  }

  @Test
  void neverGoesBack() {
    assertThatThrownBy(() -> clock.moveTo(clock.instant().minusMillis(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
