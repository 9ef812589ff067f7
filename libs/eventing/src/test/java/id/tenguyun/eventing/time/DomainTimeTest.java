package id.tenguyun.eventing.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DomainTimeTest {

  private static final Instant START = Instant.parse("2026-06-30T16:00:00Z");
  private static final Duration SIX_HOURS = Duration.ofHours(6);

  private final AtomicLong nanos = new AtomicLong(17);

  @Test
  void runsAsManyDomainSecondsARealSecondAsItIsTold() {
    var clock = new LapsingDomainClock(START, SIX_HOURS.toSeconds(), nanos::get);

    nanos.addAndGet(Duration.ofMillis(500).toNanos());

    assertThat(clock.now()).isEqualTo(START.plus(Duration.ofHours(3)));
  }

  @Test
  void goesOnFromWhatAnInboxHoldsAndNeverBack() {
    var clock = new LapsingDomainClock(START, SIX_HOURS.toSeconds(), nanos::get);
    Instant found = START.plus(Duration.ofDays(9));

    clock.resumeFrom(found);
    clock.resumeFrom(START);
    nanos.addAndGet(Duration.ofSeconds(1).toNanos());

    assertThat(clock.now()).isEqualTo(found.plus(SIX_HOURS));
  }

  @Test
  void runsForYearsWithoutOverflow() {
    var clock = new LapsingDomainClock(START, Duration.ofDays(365).toSeconds(), nanos::get);

    nanos.addAndGet(Duration.ofMinutes(10).toNanos());

    assertThat(clock.now()).isEqualTo(START.plus(Duration.ofDays(365 * 600)));
  }

  @Test
  void givesNoStampBelowTheLast() {
    HandClock slow = HandClock.at(START);
    var stamps = new Stamps(DomainClock.of(slow));
    stamps.resumeFrom(START.plusSeconds(5));

    assertThat(stamps.next()).isEqualTo(START.plusSeconds(5));
    slow.advance(Duration.ofSeconds(9));
    assertThat(stamps.next()).isEqualTo(START.plusSeconds(9));
  }

  @Test
  void refusesAClockThatStandsStill() {
    assertThatThrownBy(() -> new LapsingDomainClock(START, 0))
        .hasMessageContaining("must be more than 0");
  }
}
