package id.tenguyun.eventing.decision;

/**
 * An event with the place it has in history.
 *
 * @param <E> the service's sealed event type
 * @param event what happened
 * @param moment when in domain time, and because of which input
 * @param index counts all events of one input from 0, those of deadlines included; position and
 *     index together name an event once and for all
 */
public record Outcome<E>(E event, Moment moment, int index) {}
