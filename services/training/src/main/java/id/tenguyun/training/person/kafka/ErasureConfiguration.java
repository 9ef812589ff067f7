package id.tenguyun.training.person.kafka;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.eventing.quarantine.QuarantineLog;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.training.invitation.MessagePort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of an erasure. */
@Configuration(proxyBeanMethods = false)
class ErasureConfiguration {

  @Bean
  Erasures keyErasures(
      PersonCipher cipher, MessagePort messages, AvroValues values, KafkaAccess kafka) {
    return Erasures.ofKeys(cipher, messages, values, kafka);
  }

  @Bean
  Erasures plainCopyErasures(
      KafkaAccess kafka, TopicCatalogue catalogue, TopicCreation topics, AvroValues values) {
    var quarantine = new QuarantineLog(kafka, values, catalogue, topics);
    return Erasures.ofPlainCopies(
        new PlainCopies(kafka, catalogue, topics, quarantine), values, kafka);
  }
}
