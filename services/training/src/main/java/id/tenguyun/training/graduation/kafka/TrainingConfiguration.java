package id.tenguyun.training.graduation.kafka;

import id.tenguyun.eventing.intake.InboundTransform;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.web.Commands;
import id.tenguyun.eventing.web.ReceiptsProjection;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.training.person.kafka.GraduationTransform;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** What the plumbing needs to run this service. */
@Configuration(proxyBeanMethods = false)
class TrainingConfiguration {

  @Bean
  ServiceDefinition<?, ?, ?> trainingService(TopicCatalogue catalogue) {
    return TrainingService.definition(catalogue);
  }

  @Bean
  InboundTransform graduationTransform(PersonCipher cipher) {
    return new GraduationTransform(cipher);
  }

  /** Receipts of what this service itself sends on behalf of employers and workers. */
  @Bean
  ReceiptsProjection receipts(TopicCatalogue catalogue) {
    return ReceiptsProjection.ofTypes(
        catalogue,
        Set.of("ContactRequested", "WorkerAnswered", "PersonExportOrdered", "ErasureOrdered"));
  }

  @Bean
  Commands commands(
      TopicCatalogue catalogue, KafkaAccess kafka, AvroValues values, MongoOperations mongo) {
    return new Commands(catalogue, kafka, values, mongo, TrainingService.NAME);
  }
}
