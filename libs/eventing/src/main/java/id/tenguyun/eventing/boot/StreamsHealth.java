package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.streams.ServiceStreams;
import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/** Up while the state machine runs or takes over partitions; down when it gave up. */
final class StreamsHealth extends AbstractHealthIndicator {

  private final ServiceStreams streams;

  StreamsHealth(ServiceStreams streams) {
    super("The state of Kafka Streams cannot be told");
    this.streams = streams;
  }

  @Override
  protected void doHealthCheck(Health.Builder builder) {
    KafkaStreams.State state = streams.state();
    builder.status(state.isRunningOrRebalancing() ? "UP" : "DOWN");
    builder.withDetail("state", state);
    streams.lastFault().ifPresent(fault -> builder.withDetail("lastFault", String.valueOf(fault)));
  }
}
