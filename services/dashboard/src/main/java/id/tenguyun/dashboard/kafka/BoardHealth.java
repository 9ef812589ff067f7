package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.live.LiveBoard;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while the log cannot be read; says whether the page has caught up with it. */
final class BoardHealth extends AbstractHealthIndicator {

  private final BoardFeeder feeder;
  private final LiveBoard live;

  BoardHealth(BoardFeeder feeder, LiveBoard live) {
    super("The state of the board cannot be told");
    this.feeder = feeder;
    this.live = live;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    builder.status(feeder.failure().isEmpty() ? "UP" : "DOWN");
    builder.withDetail("caughtUp", live.edition().current());
    builder.withDetail("unreadable", feeder.unreadable());
    feeder.failure().ifPresent(failure -> builder.withDetail("failure", failure));
  }
}
