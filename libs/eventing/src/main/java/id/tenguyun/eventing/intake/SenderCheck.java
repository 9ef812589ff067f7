package id.tenguyun.eventing.intake;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.schemas.KeyTemplate;
import id.tenguyun.schemas.TopicType;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/** A payload may not claim another sender than the one whose topic it is in. */
public final class SenderCheck {

  private SenderCheck() {}

  /** Why this sender may not have sent this; empty when it may. */
  public static Optional<Refusal> refusal(TopicType type, SpecificRecord message, String sender) {
    return type.sender()
        .flatMap(field -> {
          Object claimed = KeyTemplate.valueAt(message, field);
          return claimed != null && claimed.toString().equalsIgnoreCase(sender)
              ? Optional.empty()
              : Optional.of(
                  new Refusal(
                      "FOREIGN_SENDER",
                      field,
                      String.valueOf(claimed),
                      sender + ", whose topic this is"));
        });
  }
}
