package id.tenguyun.training;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The training service. */
@SpringBootApplication(proxyBeanMethods = false)
public class TrainingApplication {

  public static void main(String[] arguments) {
    // all services share one class path in standalone, so each has a configuration of its own name
    new SpringApplicationBuilder(TrainingApplication.class)
        .properties("spring.config.name=training")
        .run(arguments);
  }
}
