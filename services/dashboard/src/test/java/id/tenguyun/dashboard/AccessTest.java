package id.tenguyun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.testkit.AccessCheck;
import id.tenguyun.eventing.testkit.TestIssuer;
import id.tenguyun.testkit.TestPlatform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Every role and every bad token at every endpoint that is really there. */
class AccessTest {

  @TempDir Path folder;

  @Test
  void every_endpoint_lets_in_whom_the_table_says_and_nobody_else() {
    try (TestIssuer issuer = TestIssuer.start();
        ConfigurableApplicationContext service =
            new SpringApplicationBuilder(DashboardApplication.class)
                .properties("spring.config.name=dashboard")
                .run(arguments(issuer))) {
      String port = service.getEnvironment().getProperty("local.server.port");

      AccessCheck.Result result = AccessCheck.check(service, "http://127.0.0.1:" + port, issuer);

      System.out.printf(
          "dashboard: %d endpoints, %d calls, %d differences%n",
          result.endpoints(), result.tried(), result.differences().size());
      assertThat(result.endpoints()).isPositive();
      assertThat(result.differences()).isEmpty();
    }
  }

  private String[] arguments(TestIssuer issuer) {
    List<String> settings =
        new ArrayList<>(List.of(TestPlatform.get().springProperties("dashboard-access")));
    settings.removeIf(setting -> setting.startsWith("tenguyun.access."));
    settings.addAll(issuer.springProperties());
    settings.add("tenguyun.access.limits.partner-per-minute=0");
    settings.add("tenguyun.access.limits.address-per-minute=0");
    settings.add("tenguyun.access.limits.guesses-per-minute=0");
    settings.add("tenguyun.instance=test");
    settings.add("tenguyun.streams.state-dir=" + folder.resolve("streams"));
    settings.add("server.port=0");
    return settings.stream().map(setting -> "--" + setting).toArray(String[]::new);
  }
}
