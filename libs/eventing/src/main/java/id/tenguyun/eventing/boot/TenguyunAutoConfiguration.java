package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.settings.TenguyunProperties;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.eventing.time.LapsingDomainClock;
import id.tenguyun.registry.RegistryConfig;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaConnectionDetails;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;

/** What every service and view needs: the contracts, Kafka, the registry and domain time. */
@AutoConfiguration(after = KafkaAutoConfiguration.class)
@EnableConfigurationProperties(TenguyunProperties.class)
public class TenguyunAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  TopicCatalogue topicCatalogue() {
    return TopicCatalogue.load();
  }

  @Bean
  @ConditionalOnMissingBean
  EventTypes eventTypes() {
    return EventTypes.generated();
  }

  @Bean
  @ConditionalOnMissingBean
  RegistryConfig registryConfig(TenguyunProperties settings) {
    TenguyunProperties.Registry registry = settings.registry();
    return new RegistryConfig(registry.url(), registry.autoRegister(), registry.properties());
  }

  @Bean
  @ConditionalOnMissingBean
  KafkaAccess kafkaAccess(KafkaProperties properties, KafkaConnectionDetails connection) {
    Map<String, Object> common = new HashMap<>(properties.buildAdminProperties());
    common.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, connection.getBootstrapServers());
    return new KafkaAccess(common);
  }

  /** Contexts of one process are given one clock between them. */
  @Bean
  @ConditionalOnMissingBean
  DomainClock domainClock(TenguyunProperties settings) {
    TenguyunProperties.Clock clock = settings.clock();
    return clock
        .start()
        .map(OffsetDateTime::toInstant)
        .<DomainClock>map(start -> new LapsingDomainClock(start, clock.rate()))
        .orElseGet(DomainClock::real);
  }

  @Bean
  @ConditionalOnMissingBean
  AvroValues avroValues(RegistryConfig registry) {
    return new AvroValues(registry);
  }

  @Bean
  @ConditionalOnMissingBean
  InboundDecoder inboundDecoder(RegistryConfig registry) {
    return new InboundDecoder(registry);
  }

  @Bean
  @ConditionalOnMissingBean
  TopicCreation topicCreation(
      KafkaAccess kafka, TopicCatalogue catalogue, TenguyunProperties settings) {
    return new TopicCreation(
        kafka, catalogue, settings.topics().create(), settings.topics().replicationFactor());
  }

  @Bean
  Startup startup(
      TopicCreation topics,
      EventTypes types,
      RegistryConfig registry,
      TenguyunProperties settings) {
    return new Startup(topics, types, registry, settings);
  }
}
