package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.intake.Intake;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Down while an intake cannot get on; says when it still waits for reference data. */
final class IntakeHealth extends AbstractHealthIndicator {

  private final Intake intake;

  IntakeHealth(Intake intake) {
    super("The state of the intake cannot be told");
    this.intake = intake;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    boolean up = intake.containersRun() && intake.progress().failure().isEmpty();
    builder.status(up ? "UP" : "DOWN");
    builder.withDetail("waitsForReferenceData", intake.progress().waitsForReferenceData());
    intake.progress().failure().ifPresent(failure -> builder.withDetail("failure", failure));
  }
}
