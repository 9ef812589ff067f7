package id.tenguyun.standalone.wire;

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
 */
public record Connection(String bootstrapServers, RegistryConfig registry) {

  private static final int ANSWER_WITHIN_MILLIS = 15_000;

  /** What every Kafka client here needs. */
  Map<String, Object> client() {
    Map<String, Object> settings = new LinkedHashMap<>();
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
