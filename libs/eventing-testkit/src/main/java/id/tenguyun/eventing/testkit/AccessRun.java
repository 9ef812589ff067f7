package id.tenguyun.eventing.testkit;

import id.tenguyun.testkit.TestPlatform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole service that takes the tokens of a test's issuer, and the check of all its endpoints. */
public final class AccessRun {

  private AccessRun() {}

  /**
   * Starts the service, has it prepared, tries everything and stops it. Rate limits are off: the
   * check alone would exceed them.
   *
   * @param service its name, and that of its configuration
   * @param folder for what it keeps
   * @param prepared what has to be there before the first call
   * @param more settings of this service, as {@code name=value}
   */
  public static AccessCheck.Result of(
      String service,
      Class<?> application,
      Path folder,
      Consumer<ConfigurableApplicationContext> prepared,
      String... more) {
    try (TestIssuer issuer = TestIssuer.start();
        ConfigurableApplicationContext running =
            new SpringApplicationBuilder(application)
                .properties("spring.config.name=" + service)
                .run(arguments(service, issuer, folder, more))) {
      prepared.accept(running);
      String port = running.getEnvironment().getProperty("local.server.port");
      AccessCheck.Result result = AccessCheck.check(running, "http://127.0.0.1:" + port, issuer);
      System.out.printf(
          "%s: %d endpoints, %d calls, %d differences%n",
          service, result.endpoints(), result.tried(), result.differences().size());
      return result;
    }
  }

  private static String[] arguments(
      String service, TestIssuer issuer, Path folder, String... more) {
    List<String> settings =
        new ArrayList<>(List.of(TestPlatform.get().springProperties(service + "-access")));
    settings.removeIf(setting -> setting.startsWith("tenguyun.access."));
    settings.addAll(issuer.springProperties());
    for (String limit : List.of("partner", "address", "guesses")) {
      settings.add("tenguyun.access.limits.%s-per-minute=0".formatted(limit));
    }
    settings.add("tenguyun.instance=test");
    settings.add("tenguyun.streams.state-dir=" + folder.resolve("streams"));
    settings.add("server.port=0");
    settings.addAll(List.of(more));
    return settings.stream().map(setting -> "--" + setting).toArray(String[]::new);
  }
}
