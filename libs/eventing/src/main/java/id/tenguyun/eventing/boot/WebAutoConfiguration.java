package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.GatewayCallers;
import id.tenguyun.eventing.web.ProblemResponses;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.WebRequest;

/** What every service that answers over HTTP gets. */
@AutoConfiguration
@ConditionalOnClass(WebRequest.class)
public class WebAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  Callers callers() {
    return new GatewayCallers();
  }

  /** The document at {@code /v3/api-docs} of a service that has springdoc. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(name = "org.springdoc.core.customizers.GlobalOperationCustomizer")
  static class OpenApiConfiguration {

    @Bean
    ProblemResponses problemResponses(@Value("${spring.application.name}") String application) {
      return new ProblemResponses(application);
    }
  }
}
