package id.tenguyun.training.invitation.outbox;

import id.tenguyun.training.invitation.MessagePort;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The outbox, unless an application brings a port of its own. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSettings.class)
class OutboxConfiguration {

  @Bean
  @ConditionalOnMissingBean
  MessagePort messagePort(MessageSettings settings) {
    return new FileOutbox(settings.outbox());
  }
}
