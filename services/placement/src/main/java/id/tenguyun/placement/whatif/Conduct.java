package id.tenguyun.placement.whatif;

import id.tenguyun.placement.message.EmployerInput.NominationAnswered;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.EmployerInput.WorkStarted;
import id.tenguyun.placement.message.WorkerInput.WorkerAnswered;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What both parties did about one worker's nomination by one vacancy.
 *
 * @param employer the employer's answer; null where it gave none
 * @param employerAfter how long it took
 * @param worker her own answer; null where she gave none
 * @param workerAfter how long it took
 * @param started the report that work began; null where none came
 * @param ended the report that it ended
 */
record Conduct(
    @Nullable NominationAnswered employer,
    Duration employerAfter,
    @Nullable WorkerAnswered worker,
    Duration workerAfter,
    @Nullable WorkStarted started,
    @Nullable PlacementEnded ended) {

  static final Conduct NONE = new Conduct(null, Duration.ZERO, null, Duration.ZERO, null, null);

  Conduct with(NominationAnswered answer, Duration after) {
    return new Conduct(answer, after, worker, workerAfter, started, ended);
  }

  Conduct with(WorkerAnswered answer, Duration after) {
    return new Conduct(employer, employerAfter, answer, after, started, ended);
  }

  Conduct with(WorkStarted report) {
    return new Conduct(employer, employerAfter, worker, workerAfter, report, ended);
  }

  Conduct with(PlacementEnded report) {
    return new Conduct(employer, employerAfter, worker, workerAfter, started, report);
  }
}
