package id.tenguyun.registry;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.avro.AvroSchemaUtils;
import io.confluent.kafka.schemaregistry.client.SchemaRegistryClient;
import io.confluent.kafka.schemaregistry.client.rest.entities.Config;
import io.confluent.kafka.schemaregistry.client.rest.exceptions.RestClientException;
import java.io.IOException;
import java.util.Collection;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;

/**
 * Brings the registry to the state that our contracts describe: every event's schema under the
 * subject of its full name, each change compatible in both directions with all that went before.
 * Running it again changes nothing.
 */
public final class SchemaRegistrar implements AutoCloseable {

  /** Readers and writers of any two versions understand each other. */
  public static final String COMPATIBILITY = "FULL_TRANSITIVE";

  private static final int CONFLICT = 409;

  private final String url;
  private final SchemaRegistryClient client;

  public SchemaRegistrar(RegistryConfig registry) {
    this.url = registry.url();
    this.client = registry.newClient();
  }

  /**
   * Makes {@link #COMPATIBILITY} the level of every subject that has none of its own.
   *
   * @throws RegistryUnavailableException if the registry does not answer or refuses
   */
  public void requireCompatibility() {
    try {
      // a null subject is the registry's global configuration
      client.updateConfig(null, new Config(COMPATIBILITY));
    } catch (IOException | RestClientException e) {
      throw new RegistryUnavailableException(
          "Cannot set compatibility %s at %s".formatted(COMPATIBILITY, url), e);
    }
  }

  /**
   * Registers each schema under its full name.
   *
   * @return the registry's id by full name
   * @throws IncompatibleSchemaException if a schema breaks with a registered version
   * @throws RegistryUnavailableException if the registry does not answer or refuses
   */
  public SortedMap<String, Integer> register(Collection<Schema> schemas) {
    SortedMap<String, Integer> ids = new TreeMap<>();
    for (Schema schema : schemas) {
      ids.put(schema.getFullName(), register(schema));
    }
    return ids;
  }

  private int register(Schema schema) {
    String subject = schema.getFullName();
    try {
      return client.register(subject, new AvroSchema(asWritten(schema)));
    } catch (RestClientException e) {
      if (e.getStatus() == CONFLICT) {
        throw new IncompatibleSchemaException(subject, e);
      }
      throw new RegistryUnavailableException(
          "The registry at %s refused schema %s".formatted(url, subject), e);
    } catch (IOException e) {
      throw new RegistryUnavailableException(
          "The registry at %s did not take schema %s".formatted(url, subject), e);
    }
  }

  /** The schema exactly as the serializer will look it up: without Java's own properties. */
  private static Schema asWritten(Schema schema) {
    return AvroSchemaUtils.getSchema(new GenericData.Record(schema), false, false, true);
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new RegistryUnavailableException("Cannot close the client of " + url, e);
    }
  }
}
