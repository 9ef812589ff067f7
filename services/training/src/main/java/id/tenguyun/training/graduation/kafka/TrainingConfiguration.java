package id.tenguyun.training.graduation.kafka;

import id.tenguyun.eventing.intake.InboundTransform;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.training.person.kafka.Erasures;
import id.tenguyun.training.person.kafka.GraduationTransform;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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

  @Bean
  Erasures erasures(PersonCipher cipher, AvroValues values, KafkaAccess kafka) {
    return new Erasures(cipher, values, kafka);
  }
}
