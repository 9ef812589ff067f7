package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.DeclineReason;
import id.tenguyun.placement.message.EmployerAnswer;
import id.tenguyun.placement.message.EmployerInput.NominationAnswered;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.RejectionReason;
import id.tenguyun.placement.message.WorkerAnswer;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import id.tenguyun.placement.placement.Placement;
import java.util.List;
import java.util.Locale;

/** What both sides say to a nomination. */
final class Answers {

  private final Stage stage;

  Answers(Stage stage) {
    this.stage = stage;
  }

  void answer() {
    for (Placement placement : List.copyOf(stage.state().placements().waiting())) {
      if (stage.random.nextInt(3) > 0) {
        Nomination nomination = placement.nomination();
        if (stage.random.nextBoolean()) {
          stage.send(employerAnswers(placement), employerOf(nomination));
        } else {
          String centre = stage.random.nextInt(24) == 0 ? "BLK-NUNUKAN" : "BLK-TARAKAN";
          stage.send(workerAnswers(nomination, centre), centre.toLowerCase(Locale.ROOT));
        }
      }
    }
  }

  /** Its own topic; now and then somebody else's. */
  private String employerOf(Nomination nomination) {
    return stage.random.nextInt(24) == 0
        ? "khn-civil"
        : nomination.employerId().toLowerCase(Locale.ROOT);
  }

  private PlacementInput employerAnswers(Placement placement) {
    Nomination nomination = placement.nomination();
    boolean accepts = stage.random.nextInt(4) > 0;
    return new NominationAnswered(
        nomination.nominationId(),
        nomination.vacancyId(),
        nomination.employerId(),
        "65",
        accepts ? EmployerAnswer.ACCEPTED : EmployerAnswer.REJECTED,
        accepts
            ? null
            : RejectionReason.values()[stage.random.nextInt(RejectionReason.values().length)],
        stage.random.nextInt(10) == 0 ? "" : "HRD",
        stage.random.nextBoolean() ? "AKAD-1" : null);
  }

  /** Through her centre; now and then through one that never trained her. */
  private PlacementInput workerAnswers(Nomination nomination, String centre) {
    boolean accepts = stage.random.nextInt(4) > 0;
    return new WorkerAnswered(
        nomination.nominationId(),
        nomination.vacancyId(),
        "65",
        nomination.workerId(),
        centre,
        accepts ? WorkerAnswer.ACCEPTED : WorkerAnswer.DECLINED,
        accepts ? null : DeclineReason.WAGE,
        "SELF");
  }
}
