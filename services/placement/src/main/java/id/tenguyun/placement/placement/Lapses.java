package id.tenguyun.placement.placement;

import id.tenguyun.placement.message.AnsweringParty;
import id.tenguyun.placement.message.OutcomeEvent.NominationLapsed;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Nominations that end without anybody's no. */
public final class Lapses {

  private Lapses() {}

  /** Something took the ground from under the nomination. */
  public static NominationLapsed cancelled(Placement placement, String cause, Instant now) {
    return new NominationLapsed(now, placement.nomination(), List.of(), cause);
  }

  /** Nobody answered in time. */
  static NominationLapsed unanswered(Placement placement, Instant now) {
    List<AnsweringParty> missing = new ArrayList<>();
    if (!placement.employerAccepted() && !placement.employerAnswerDueAt().isAfter(now)) {
      missing.add(AnsweringParty.EMPLOYER);
    }
    if (!placement.workerAccepted() && !placement.workerAnswerDueAt().isAfter(now)) {
      missing.add(AnsweringParty.WORKER);
    }
    return new NominationLapsed(now, placement.nomination(), missing, "NO_ANSWER");
  }
}
