package id.tenguyun.edge.submission;

import id.tenguyun.schemas.KeyTemplate;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicType;
import java.util.Optional;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;

/**
 * An event that a partner may send, and where.
 *
 * @param topic of the catalogue
 * @param type its line there
 */
public record SendableType(Class<? extends SpecificRecord> record, Topic topic, TopicType type) {

  /** Simple name of the event. */
  public String name() {
    return record.getSimpleName();
  }

  /** Schema of this build. */
  public Schema schema() {
    return SpecificData.get().getSchema(record);
  }

  /** Where this partner's events go. */
  public String topicOf(String partnerId) {
    return topic.nameFor(partnerId);
  }

  /** Key of the event's record. */
  public String keyOf(SpecificRecord event) {
    return type.key().render(event);
  }

  /**
   * Whether the event says that it is somebody else's. The sender is the login's subject; the
   * intake would turn it down as well, only later.
   */
  public Optional<ItemProblem> foreign(SpecificRecord event, String partnerId) {
    return type.sender()
        .map(field -> new Claim(field, String.valueOf(KeyTemplate.valueAt(event, field))))
        .filter(claim -> !claim.value().equalsIgnoreCase(partnerId))
        .map(claim ->
            new ItemProblem("FOREIGN_SENDER", claim.field(), shown(claim.value()), partnerId));
  }

  private record Claim(String field, String value) {}

  private static String shown(String value) {
    return value.length() <= 60 ? value : value.substring(0, 60) + "…";
  }
}
