package id.tenguyun.edge.contract;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Limits of the read-only view of the schema registry.
 *
 * @param mostAtOnce requests under way; whoever comes later is told to come again
 * @param largestAnswer bytes of an answer, above which it is broken off
 * @param largestQuestion bytes of a schema that is looked up
 * @param patience how long the registry may take
 */
@ConfigurationProperties("tenguyun.registry-proxy")
record RegistryProxySettings(
    @DefaultValue("32") int mostAtOnce,
    @DefaultValue("4MB") DataSize largestAnswer,
    @DefaultValue("256KB") DataSize largestQuestion,
    @DefaultValue("10s") Duration patience) {

  RegistryProxySettings {
    if (mostAtOnce < 1) {
      throw new IllegalArgumentException(
          "tenguyun.registry-proxy.most-at-once is %d; it must be 1 or more".formatted(mostAtOnce));
    }
  }
}
