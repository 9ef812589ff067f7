package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.intake.Intake;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.quarantine.QuarantineLog;
import id.tenguyun.eventing.quarantine.QuarantineWatch;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.streams.ServiceStreams;
import id.tenguyun.schemas.TopicCatalogue;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;

/** What an operator is alarmed by: see {@code deployment/prometheus/alerts.yaml}. */
@AutoConfiguration(
    after = ServiceAutoConfiguration.class,
    afterName =
        "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration")
@ConditionalOnBean({ServiceDefinition.class, MeterRegistry.class})
public class MetricsAutoConfiguration {

  @Bean
  QuarantineWatch quarantineWatch(
      KafkaAccess kafka,
      AvroValues values,
      TopicCatalogue catalogue,
      TopicCreation topics,
      ServiceDefinition<?, ?, ?> definition,
      MeterRegistry meters) {
    return new QuarantineWatch(
        new QuarantineLog(kafka, values, catalogue, topics), catalogue, definition.name(), meters);
  }

  @Bean
  MeterBinder serviceMeters(ServiceStreams streams, Intake intake) {
    return meters -> {
      Gauge.builder(
              "tenguyun.streams.running", streams, s -> s.state().isRunningOrRebalancing() ? 1 : 0)
          .description("1 while the state machine decides, 0 after it gave up")
          .register(meters);
      Gauge.builder(
              "tenguyun.intake.failing",
              intake,
              i -> i.containersRun() && i.progress().failure().isEmpty() ? 0 : 1)
          .description("1 while the intake tries the same records again")
          .register(meters);
    };
  }
}
