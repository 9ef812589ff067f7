package id.tenguyun.eventing.testkit;

import java.time.Instant;

/**
 * An event that took effect.
 *
 * @param event the event
 * @param now domain time of the decision or deadline behind it
 * @param <E> the service's sealed event type
 */
public record Applied<E>(E event, Instant now) {}
