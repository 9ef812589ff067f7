package id.tenguyun.certification;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The certification service. */
@SpringBootApplication(proxyBeanMethods = false)
public class CertificationApplication {

  public static void main(String[] arguments) {
    // all services share one class path in standalone, so each has a configuration of its own name
    new SpringApplicationBuilder(CertificationApplication.class)
        .properties("spring.config.name=certification")
        .run(arguments);
  }
}
