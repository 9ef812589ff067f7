package id.tenguyun.dashboard;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The dashboard service: a live page over what the other services publish. */
@SpringBootApplication
public class DashboardApplication {

  public static void main(String[] arguments) {
    // all services share one class path in standalone, so each has a configuration of its own name
    System.setProperty("spring.config.name", "dashboard");
    SpringApplication.run(DashboardApplication.class, arguments);
  }
}
