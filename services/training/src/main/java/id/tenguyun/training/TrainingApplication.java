package id.tenguyun.training;

import id.tenguyun.eventing.web.PageLanguage;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;

/** The training service. */
@SpringBootApplication(proxyBeanMethods = false)
@Import(PageLanguage.class)
public class TrainingApplication {

  public static void main(String[] arguments) {
    // all services share one class path in standalone, so each has a configuration of its own name
    new SpringApplicationBuilder(TrainingApplication.class)
        .properties("spring.config.name=training")
        .run(arguments);
  }
}
