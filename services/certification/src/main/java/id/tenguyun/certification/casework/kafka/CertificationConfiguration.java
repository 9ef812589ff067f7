package id.tenguyun.certification.casework.kafka;

import id.tenguyun.eventing.streams.ServiceDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the plumbing needs to run this service. */
@Configuration(proxyBeanMethods = false)
class CertificationConfiguration {

  @Bean
  ServiceDefinition<?, ?, ?> certificationService() {
    return CertificationService.definition();
  }
}
