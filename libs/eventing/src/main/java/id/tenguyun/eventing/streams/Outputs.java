package id.tenguyun.eventing.streams;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What single partners are told because of an event, such as {@code NominationOffered} to an
 * employer. Depends on the event alone, so that replays say the same.
 *
 * @param <E> the sealed event type
 * @param messages the classes of all messages, checked against their schemas when the service
 *     starts
 * @param of the messages that follow from an event, in order
 */
public record Outputs<E>(
    Set<Class<? extends Record>> messages, Function<E, List<PartnerMessage>> of) {

  public Outputs {
    messages = Set.copyOf(messages);
  }

  /**
   * A message under a partner's prefix.
   *
   * @param partnerId partner id in lower case
   * @param message a Java record named as its Avro record
   */
  public record PartnerMessage(String partnerId, Record message) {}

  /** Nothing. */
  public static <E> Outputs<E> none() {
    return new Outputs<>(Set.of(), event -> List.of());
  }
}
