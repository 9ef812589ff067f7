package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.web.ProblemResponses;
import id.tenguyun.eventing.web.access.AccessConfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.web.OAuth2ResourceServerWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.context.request.WebRequest;

/**
 * What every service that answers over HTTP gets. Before Boot's own, which would otherwise let
 * whoever is logged in do everything.
 */
@AutoConfiguration(
    before = {
      ServletWebSecurityAutoConfiguration.class,
      OAuth2ResourceServerWebSecurityAutoConfiguration.class
    })
@ConditionalOnClass(WebRequest.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@Import(AccessConfiguration.class)
public class WebAutoConfiguration {

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
