package id.tenguyun.schemas;

import java.util.Optional;

/**
 * A record type on a topic.
 *
 * @param record simple name of the Avro record
 * @param key how the record key is made
 * @param businessId how the id that a receipt names is made
 * @param sender the payload field that claims who sends it, on topics that partners write
 * @param owner the service that receipts it, on topics that an intake reads
 */
public record TopicType(
    String record,
    KeyTemplate key,
    KeyTemplate businessId,
    Optional<String> sender,
    Optional<String> owner) {

  /** The same type as it rests in an inbox. */
  TopicType resting(String recordName, KeyTemplate inboxKey) {
    return new TopicType(recordName, inboxKey, businessId, sender, owner);
  }
}
