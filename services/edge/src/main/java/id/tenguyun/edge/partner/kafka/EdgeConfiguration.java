package id.tenguyun.edge.partner.kafka;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.web.Commands;
import id.tenguyun.eventing.web.ReceiptsProjection;
import id.tenguyun.schemas.TopicCatalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What the plumbing needs to run this service. */
@Configuration(proxyBeanMethods = false)
class EdgeConfiguration {

  @Bean
  ServiceDefinition<?, ?, ?> edgeService(TopicCatalogue catalogue) {
    return EdgeService.definition(catalogue);
  }

  /** Receipts of all that comes in by this door, whichever service gives them. */
  @Bean
  ReceiptsProjection receipts(TopicCatalogue catalogue) {
    return new ReceiptsProjection(catalogue);
  }

  @Bean
  Commands commands(
      TopicCatalogue catalogue, KafkaAccess kafka, AvroValues values, MongoOperations mongo) {
    return new Commands(catalogue, kafka, values, mongo, EdgeService.NAME);
  }
}
