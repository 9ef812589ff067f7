package id.tenguyun.certification;

import id.tenguyun.eventing.web.PageLanguage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The certification service. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(PageLanguage.class)
public class CertificationApplication {

  public static void main(String[] arguments) {
    // all services share one class path in standalone, so each has a configuration of its own name
    new SpringApplicationBuilder(CertificationApplication.class)
        .properties("spring.config.name=certification")
        .run(arguments);
  }
}
