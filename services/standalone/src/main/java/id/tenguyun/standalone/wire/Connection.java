package id.tenguyun.standalone.wire;

import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.registry.RegistryConfig;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;

/**
 * Where broker and registry are.
 *
 * @param bootstrapServers Kafka's addresses
 * @param registry the schema registry
 * @param login client settings that log in; empty where everybody is let in
 */
public record Connection(
    String bootstrapServers, RegistryConfig registry, Map<String, String> login) {

  private static final int ANSWER_WITHIN_MILLIS = 15_000;

  public Connection {
    login = Map.copyOf(login);
  }

  /** To a broker that lets everybody in. */
  public Connection(String bootstrapServers, RegistryConfig registry) {
    this(bootstrapServers, registry, Map.of());
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "Connection[%s, %s]".formatted(bootstrapServers, registry.url());
  }

  /** The same for clients of the services' own library. */
  public KafkaAccess access() {
    Map<String, Object> settings = new LinkedHashMap<>(login);
    settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    return new KafkaAccess(settings);
  }

  /** What every Kafka client here needs. */
  Map<String, Object> client() {
    Map<String, Object> settings = new LinkedHashMap<>(login);
    settings.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
    settings.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS);
    settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, ANSWER_WITHIN_MILLIS);
    return settings;
  }

  /** Settings of a consumer without a group, which sees what was committed. */
  Map<String, Object> reader() {
    Map<String, Object> settings = client();
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    return settings;
  }

  /** An administrative client. Close it after use. */
  public Admin admin() {
    return Admin.create(client());
  }
}
