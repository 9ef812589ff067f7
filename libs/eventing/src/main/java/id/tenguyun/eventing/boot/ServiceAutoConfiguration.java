package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.intake.InboundTransform;
import id.tenguyun.eventing.intake.Intake;
import id.tenguyun.eventing.intake.IntakeContract;
import id.tenguyun.eventing.intake.QuarantineCipher;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.settings.TenguyunProperties;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.eventing.streams.ServiceStreams;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.schemas.TopicCatalogue;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;

/** What a service that decides gets for its {@link ServiceDefinition}: state machine and intake. */
@AutoConfiguration(after = TenguyunAutoConfiguration.class)
@ConditionalOnBean(ServiceDefinition.class)
public class ServiceAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  ServiceLogic<?, ?, ?> serviceLogic(
      ServiceDefinition<?, ?, ?> definition, TopicCatalogue catalogue, EventTypes types) {
    return new ServiceLogic<>(definition, catalogue, types);
  }

  @Bean
  ServiceStreams serviceStreams(
      ServiceLogic<?, ?, ?> logic,
      AvroValues values,
      KafkaAccess kafka,
      TenguyunProperties settings) {
    return ServiceStreams.of(logic, values, kafka, settings);
  }

  @Bean
  Intake intake(
      KafkaAccess kafka,
      ServiceLogic<?, ?, ?> logic,
      TopicCatalogue catalogue,
      TopicCreation topics,
      InboundDecoder decoder,
      AvroValues values,
      ObjectProvider<InboundTransform> transforms,
      DomainClock clock,
      TenguyunProperties settings) {
    return new Intake(
        kafka,
        IntakeContract.of(catalogue, logic.inputs()),
        topics,
        decoder,
        values,
        Optional.ofNullable(settings.quarantine().keyFile()).map(QuarantineCipher::ofFile),
        transforms.orderedStream().toList(),
        clock,
        instance(settings));
  }

  @Bean
  HealthIndicator streamsHealthIndicator(ServiceStreams streams) {
    return new StreamsHealth(streams);
  }

  @Bean
  HealthIndicator intakeHealthIndicator(Intake intake) {
    return new IntakeHealth(intake);
  }

  private static String instance(TenguyunProperties settings) {
    if (settings.instance() != null) {
      return settings.instance();
    }
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      throw new IllegalStateException(
          "This host has no name. Maybe set tenguyun.instance, different for each instance.", e);
    }
  }
}
