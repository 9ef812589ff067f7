package id.tenguyun.eventing.intake;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.envelope.Origin;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * Changes a record of one type before it rests in an inbox, such as a graduation whose person block
 * is replaced by ciphertext. Whatever it stores must be durable when it returns, and it must give
 * the same for the same record: a transaction that fails is tried again.
 */
public interface InboundTransform {

  /** Simple name of the type as it is sent. */
  String recordType();

  /**
   * The form in which it rests.
   *
   * @param message as it was sent
   * @param context who sent it, from where, and when it was received
   */
  Inbound transform(SpecificRecord message, Context context);

  /**
   * The forms in which these rest, in order. What must be made durable may be so for all at once.
   */
  default List<Inbound> transformAll(List<Arrival> arrivals) {
    return arrivals.stream()
        .map(arrival -> transform(arrival.message(), arrival.context()))
        .toList();
  }

  /** What surrounds a record. */
  record Context(String sender, Origin origin, Instant receivedAt) {}

  /** A record with what surrounds it. */
  record Arrival(SpecificRecord message, Context context) {}

  /** What becomes of it. */
  sealed interface Inbound {

    /** It goes on in this form, of the type that the catalogue names in {@code as}. */
    record Resting(SpecificRecord message) implements Inbound {}

    /** It is turned down; no reason may quote a person's data. */
    record Refused(List<Refusal> reasons) implements Inbound {
      public Refused {
        reasons = List.copyOf(reasons);
      }
    }
  }
}
