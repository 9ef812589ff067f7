package id.tenguyun.eventing.kafka;

import id.tenguyun.registry.RegistryConfig;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;

/** Confluent's serializer and deserializer for generated records, set up in the one way we use. */
public final class AvroValues implements AutoCloseable {

  private final KafkaAvroSerializer serializer = new KafkaAvroSerializer();
  private final KafkaAvroDeserializer deserializer = new KafkaAvroDeserializer();

  public AvroValues(RegistryConfig registry) {
    serializer.configure(registry.serdeProperties(), false);
    deserializer.configure(registry.serdeProperties(), false);
  }

  /** Confluent's wire format: a zero byte, the schema's id, Avro binary. */
  public byte[] encode(String topic, Headers headers, SpecificRecord value) {
    return serializer.serialize(topic, headers, value);
  }

  /**
   * The generated record, by the reader's schema of this build.
   *
   * @throws org.apache.kafka.common.errors.SerializationException when the bytes cannot be read or
   *     the registry does not answer
   */
  public SpecificRecord decode(String topic, Headers headers, byte[] value) {
    return (SpecificRecord) deserializer.deserialize(topic, headers, value);
  }

  @Override
  public void close() {
    serializer.close();
    deserializer.close();
  }
}
