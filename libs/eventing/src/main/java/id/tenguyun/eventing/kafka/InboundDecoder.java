package id.tenguyun.eventing.kafka;

import id.tenguyun.registry.RegistryConfig;
import io.confluent.kafka.schemaregistry.ParsedSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/**
 * Decodes what comes from outside in two steps, so that an outage of the registry is told from bad
 * data: first the schema by its id, where only the registry can fail, then the bytes by the schema,
 * where only the bytes can.
 */
public final class InboundDecoder implements AutoCloseable {

  private static final byte MAGIC = 0;
  private static final int PREFIX_BYTES = 5;
  private static final int SCHEMA_NOT_FOUND = 40403;

  private final SchemaRegistryClient client;
  private final KafkaAvroDeserializer deserializer;

  public InboundDecoder(RegistryConfig registry) {
    this(registry.newClient(), registry.serdeProperties());
  }

  InboundDecoder(SchemaRegistryClient client, Map<String, Object> properties) {
    this.client = client;
    this.deserializer = new KafkaAvroDeserializer(client, properties);
  }

  /**
   * What a value is.
   *
   * @throws RegistryOutageException when the registry cannot say
   */
  public Decoding decode(String topic, Headers headers, byte @Nullable [] value) {
    if (value == null || value.length < PREFIX_BYTES || value[0] != MAGIC) {
      return new Decoding.Unreadable(
          "NOT_CONFLUENT_AVRO",
          "A value of %d bytes without the leading zero byte and schema id"
              .formatted(value == null ? 0 : value.length));
    }
    int id = ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
    ParsedSchema schema;
    try {
      schema = client.getSchemaById(id);
    } catch (RestClientException e) {
      if (e.getErrorCode() == SCHEMA_NOT_FOUND) {
        return new Decoding.Unreadable("UNKNOWN_SCHEMA", "The registry knows no schema id " + id);
      }
      throw new RegistryOutageException(id, e);
    } catch (IOException e) {
      throw new RegistryOutageException(id, e);
    }
    if (schema instanceof AvroSchema avro && avro.rawSchema().getType() == Schema.Type.RECORD) {
      return new Decoding.Readable(avro.rawSchema(), () -> read(topic, headers, value));
    }
    return new Decoding.Unreadable(
        "NOT_AN_AVRO_RECORD", "Schema id %d is %s".formatted(id, schema.schemaType()));
  }

  private SpecificRecord read(String topic, Headers headers, byte[] value) {
    try {
      return (SpecificRecord) deserializer.deserialize(topic, headers, value);
    } catch (RuntimeException e) {
      throw new Decoding.UnreadableException("Bytes that are not what their schema says", e);
    }
  }

  @Override
  public void close() throws IOException {
    deserializer.close();
    client.close();
  }
}
