package id.tenguyun.edge;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The edge service. */
@SpringBootApplication(proxyBeanMethods = false)
public class EdgeApplication {

  public static void main(String[] arguments) {
    // all services share one class path in standalone, so each has a configuration of its own name
    new SpringApplicationBuilder(EdgeApplication.class)
        .properties("spring.config.name=edge")
        .run(arguments);
  }
}
