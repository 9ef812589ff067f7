package id.tenguyun.eventing.streams;

import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.eventing.decision.Tables;
import java.util.function.Function;

/**
 * All that a service author declares; the plumbing follows from it and the topic catalogue.
 *
 * <p>A permitted record of {@code inputs} is named as the Avro record it is read from; one of
 * {@code events} that has an Avro record of its name is published to the topic that lists it with
 * this service as a writer, any other stays internal. Components are named as the Avro fields.
 *
 * @param <S> the state
 * @param <M> the sealed input type
 * @param <E> the sealed event type
 * @param name the service's name in the catalogue
 * @param state makes the state from its tables, and rebuilds all that is derived from them
 * @param decider the service's logic
 * @param inputs the sealed input type
 * @param events the sealed event type
 * @param outputs what partners are told beside the events
 */
public record ServiceDefinition<S, M, E>(
    String name,
    Function<Tables, S> state,
    Decider<S, M, E> decider,
    Class<M> inputs,
    Class<E> events,
    Outputs<E> outputs) {

  /** A service that tells partners nothing but receipts. */
  public ServiceDefinition(
      String name,
      Function<Tables, S> state,
      Decider<S, M, E> decider,
      Class<M> inputs,
      Class<E> events) {
    this(name, state, decider, inputs, events, Outputs.none());
  }
}
