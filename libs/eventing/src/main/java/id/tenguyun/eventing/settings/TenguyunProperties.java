package id.tenguyun.eventing.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings that all services share.
 *
 * @param instance name of this instance, different for each instance of a service and the same
 *     after a restart: a restart takes over from its own ghost by it. The host's name by default
 * @param registry where the schemas are
 * @param clock domain time
 * @param streams the state machine
 * @param topics how topics are made
 * @param quarantine what becomes of bytes that nobody can read
 */
@ConfigurationProperties("tenguyun")
public record TenguyunProperties(
    @Nullable String instance,
    @DefaultValue Registry registry,
    @DefaultValue Clock clock,
    @DefaultValue Streams streams,
    @DefaultValue Topics topics,
    @DefaultValue Quarantine quarantine) {

  /**
   * The schema registry.
   *
   * @param url base address of its Confluent-compatible API
   * @param autoRegister whether to register all schemas of the contracts at start
   * @param properties further properties of Confluent's client, such as credentials
   */
  public record Registry(
      @DefaultValue("http://127.0.0.1:8081") String url,
      @DefaultValue("false") boolean autoRegister,
      @DefaultValue Map<String, String> properties) {}

  /**
   * Domain time.
   *
   * @param start where a lapsing clock starts; absent for real time
   * @param rate domain seconds in a real second
   */
  public record Clock(Optional<OffsetDateTime> start, @DefaultValue("1") double rate) {
    public Clock {
      if (!(rate > 0)) {
        throw new IllegalArgumentException(
            "tenguyun.clock.rate is %s; it must be more than 0".formatted(rate));
      }
      if (start.isEmpty() && rate != 1) {
        throw new IllegalArgumentException(
            "tenguyun.clock.rate is %s without tenguyun.clock.start; real time runs at 1"
                .formatted(rate));
      }
    }
  }

  /**
   * Kafka Streams.
   *
   * @param commitInterval how long a transaction gathers records: shorter answers sooner, longer
   *     carries more
   * @param transactionTimeout how long the broker waits before it gives up a killed instance's
   *     transaction, and thereby how long a successor may have to wait
   * @param standbyReplicas warm copies of the state on other instances
   * @param stateDir where Streams keeps its lock file; state itself is in memory
   */
  public record Streams(
      @DefaultValue("100ms") Duration commitInterval,
      @DefaultValue("15s") Duration transactionTimeout,
      @DefaultValue("0") int standbyReplicas,
      @Nullable Path stateDir) {
    public Streams {
      if (commitInterval.isNegative() || commitInterval.compareTo(transactionTimeout) >= 0) {
        throw new IllegalArgumentException(
            "tenguyun.streams.commit-interval is %s; it must be shorter than transaction-timeout, %s"
                .formatted(commitInterval, transactionTimeout));
      }
    }
  }

  /**
   * Topics.
   *
   * @param create whether services create what the catalogue lists and the broker lacks
   * @param replicationFactor of topics that they create, changelogs included
   */
  public record Topics(
      @DefaultValue("true") boolean create, @DefaultValue("1") short replicationFactor) {}

  /**
   * Quarantine.
   *
   * @param keyFile 32 random bytes, base64, that encrypt what may hold people's data; made when it
   *     is missing. Needed by a service that owns such a topic
   */
  public record Quarantine(@Nullable Path keyFile) {}
}
