package id.tenguyun.placement;

import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** The placement service. */
@SpringBootApplication(proxyBeanMethods = false)
public class PlacementApplication {

  public static void main(String[] arguments) {
    // all services share one class path in standalone, so each has a configuration of its own name
    new SpringApplicationBuilder(PlacementApplication.class)
        .properties("spring.config.name=placement")
        .run(arguments);
  }
}
