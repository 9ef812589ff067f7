package id.tenguyun.eventing.contract;

import org.apache.avro.specific.SpecificRecord;

/**
 * A record on its way to a topic.
 *
 * @param topic concrete name
 * @param key record key, also the CloudEvents subject
 * @param value what it says
 */
public record Addressed(String topic, String key, SpecificRecord value) {

  /** Full name of the Avro record. */
  public String type() {
    return value.getSchema().getFullName();
  }
}
