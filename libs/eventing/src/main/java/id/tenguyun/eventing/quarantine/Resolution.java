package id.tenguyun.eventing.quarantine;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.envelope.Origin;
import java.util.List;
import java.util.Optional;

/** What came of an operator's act. */
public sealed interface Resolution {

  /**
   * It is done, and on the log for good.
   *
   * @param receipt where the log says so
   * @param sent where the record lies that was sent again
   */
  record Done(Origin receipt, Optional<Origin> sent) implements Resolution {}

  /** Nothing was done. */
  record Refused(List<Refusal> reasons) implements Resolution {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }
}
