package id.tenguyun.eventing.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that one input brought about.
 *
 * @param <E> the service's sealed event type
 * @param verdict what the sender is told; null for a record that only moved time
 * @param events the events in the order in which they were applied
 * @param decidedAfter how many of the events come from deadlines that fired before the decision
 */
public record Outcomes<E>(@Nullable Verdict verdict, List<Outcome<E>> events, int decidedAfter) {

  public Outcomes {
    events = List.copyOf(events);
  }
}
