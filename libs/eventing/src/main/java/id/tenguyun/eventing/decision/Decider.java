package id.tenguyun.eventing.decision;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A service's whole logic. Live running, restart, replay and what-if call the same functions, so
 * they must depend on their arguments alone: no clock, no random number, no network, no iteration
 * over hash order.
 *
 * <p>For every input the engine first fires each deadline up to the input's stamp, in time order,
 * each with its own due time as {@code now}; then decides the input; then fires the deadlines that
 * the input itself made due at once. Each event is applied before the next decision is asked for.
 *
 * @param <S> the state: a graph over {@link Tables}, changed by {@link #apply} alone
 * @param <M> the sealed input type; each permitted record is named as its Avro record
 * @param <E> the sealed event type; one that is published is named as its Avro record
 */
public interface Decider<S, M, E> {

  /** What follows from the input. Changes nothing. */
  Decision<E> decide(S state, Input<M> input);

  /** When the next deadline is due, if the state holds any. */
  Optional<Instant> nextDeadline(S state);

  /**
   * What happens at the earliest deadline. Changes nothing. Applying the events must move {@link
   * #nextDeadline}, else the engine stops with an error rather than turn for ever.
   */
  List<E> onDeadline(S state, Moment moment);

  /** Makes the event part of the state. The only place where state changes. */
  void apply(S state, E event);
}
