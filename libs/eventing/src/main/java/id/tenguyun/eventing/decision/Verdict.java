package id.tenguyun.eventing.decision;

import java.util.List;

/** What becomes of a submission. Every submission gets exactly one. */
public sealed interface Verdict {

  /** The submission changed the state, or waits visibly for what it needs. */
  record Accepted() implements Verdict {}

  /**
   * The same content came before; nothing changes.
   *
   * @param of the business id that is already known
   */
  record Duplicate(String of) implements Verdict {}

  /** Turned down, with every reason at once; nothing changes. */
  record Rejected(List<Refusal> reasons) implements Verdict {
    public Rejected {
      reasons = List.copyOf(reasons);
      if (reasons.isEmpty()) {
        throw new IllegalArgumentException("A rejection without a reason");
      }
    }
  }
}
