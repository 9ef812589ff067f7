package id.tenguyun.registry;

import io.confluent.kafka.schemaregistry.avro.AvroSchemaProvider;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClientFactory;
import io.confluent.kafka.serializers.KafkaAvroDeserializerConfig;
import io.confluent.kafka.serializers.KafkaAvroSerializerConfig;
import io.confluent.kafka.serializers.subject.RecordNameStrategy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the registry is, and the one set of properties that every serializer and deserializer gets.
 *
 * @param url base address of a Confluent-compatible API, say {@code
 *     http://127.0.0.1:8081/apis/ccompat/v7}
 * @param autoRegister whether a producer may register an unknown schema; right on a laptop, wrong
 *     anywhere else, where a release registers schemas
 * @param security further properties of Confluent's client, such as {@code
 *     basic.auth.credentials.source} or {@code schema.registry.ssl.truststore.location}
 */
public record RegistryConfig(String url, boolean autoRegister, Map<String, String> security) {

  /** How many schemas a client remembers; far above the number of our events. */
  private static final int CACHED_SCHEMAS = 1_000;

  public RegistryConfig {
    if (url.isBlank()) {
      throw new IllegalArgumentException(
          "The registry's address is empty. Maybe set tenguyun.registry.url, "
              + "for example http://127.0.0.1:8081");
    }
    security = Map.copyOf(security);
  }

  /** A registry that needs no credentials and takes no schema from a producer. */
  public static RegistryConfig at(String url) {
    return new RegistryConfig(url, false, Map.of());
  }

  /** The registry on a laptop, where a producer may register what is not there yet. */
  public static RegistryConfig onLaptop(String url) {
    return new RegistryConfig(url, true, Map.of());
  }

  /**
   * Properties for {@code KafkaAvroSerializer} and {@code KafkaAvroDeserializer} alike. Also makes
   * sure that Avro trusts the generated classes, since nobody can use the one without the other.
   *
   * <p>{@code avro.remove.java.properties}: generated schemas carry {@code avro.java.string}, which
   * a schema registered from its .avsc lacks; without this the registry would not find it. {@code
   * use.latest.version} stays off: it would write an older class's record under a newer schema.
   */
  public Map<String, Object> serdeProperties() {
    AvroTrust.trustGeneratedClasses();
    Map<String, Object> properties = new LinkedHashMap<>(security);
    properties.put(KafkaAvroSerializerConfig.SCHEMA_REGISTRY_URL_CONFIG, url);
    properties.put(
        KafkaAvroSerializerConfig.VALUE_SUBJECT_NAME_STRATEGY, RecordNameStrategy.class.getName());
    properties.put(
        KafkaAvroSerializerConfig.KEY_SUBJECT_NAME_STRATEGY, RecordNameStrategy.class.getName());
    properties.put(KafkaAvroSerializerConfig.AUTO_REGISTER_SCHEMAS, autoRegister);
    properties.put(KafkaAvroSerializerConfig.USE_LATEST_VERSION, false);
    properties.put(KafkaAvroSerializerConfig.AVRO_REMOVE_JAVA_PROPS_CONFIG, true);
    properties.put(KafkaAvroDeserializerConfig.SPECIFIC_AVRO_READER_CONFIG, true);
    return properties;
  }

  /** A client of this registry, made as the serializers make theirs. Close it after use. */
  public SchemaRegistryClient newClient() {
    return SchemaRegistryClientFactory.newClient(
        List.of(url.split(",")),
        CACHED_SCHEMAS,
        List.of(new AvroSchemaProvider()),
        security,
        Map.of());
  }
}
