package id.tenguyun.edge.access;

import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.eventing.boot.ProjectionAutoConfiguration.ProjectionReaders;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.settings.TenguyunProperties;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Provisioning, where the broker has access control. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BrokerAccessSettings.class)
class BrokerAccessConfiguration {

  @Bean
  @ConditionalOnBooleanProperty("tenguyun.broker-access.enabled")
  Provisioning provisioning(
      TopicCatalogue catalogue,
      KafkaAccess kafka,
      BrokerAccessSettings settings,
      TenguyunProperties common,
      Partners partners) {
    Map<String, Object> properties = new HashMap<>(kafka.common());
    properties.putAll(settings.administration());
    KafkaAccess administration = new KafkaAccess(properties);
    TopicCreation topics =
        new TopicCreation(administration, catalogue, true, common.topics().replicationFactor());
    return new Provisioning(catalogue, topics, administration::newAdmin, partners);
  }

  @Bean
  @ConditionalOnBooleanProperty("tenguyun.broker-access.enabled")
  ProvisioningLoop provisioningLoop(
      Provisioning provisioning, ObjectProvider<ProjectionReaders> views) {
    return new ProvisioningLoop(provisioning, views);
  }
}
