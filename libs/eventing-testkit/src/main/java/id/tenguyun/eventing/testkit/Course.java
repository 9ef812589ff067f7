package id.tenguyun.eventing.testkit;

import id.tenguyun.eventing.decision.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one record of the inbox brought about.
 *
 * @param events all that was applied, in order, published or not
 * @param decidedAfter how many of them come from deadlines before the decision
 * @param verdict null for a record that only moved time
 * @param <E> the service's sealed event type
 */
public record Course<E>(List<Applied<E>> events, int decidedAfter, @Nullable Verdict verdict) {}
