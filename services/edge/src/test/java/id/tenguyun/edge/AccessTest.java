package id.tenguyun.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.eventing.testkit.AccessCheck;
import id.tenguyun.eventing.testkit.TestIssuer;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.nio.file.Path;
import java.time.Duration;
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
            new SpringApplicationBuilder(EdgeApplication.class)
                .properties("spring.config.name=edge")
                .run(arguments(issuer))) {
      register(service);
      String port = service.getEnvironment().getProperty("local.server.port");

      AccessCheck.Result result = AccessCheck.check(service, "http://127.0.0.1:" + port, issuer);

      System.out.printf(
          "edge: %d endpoints, %d calls, %d differences%n",
          result.endpoints(), result.tried(), result.differences().size());
      assertThat(result.differences()).isEmpty();
    }
  }

  /** The partner of the check has to be one, since what it sends asks the registry. */
  private static void register(ConfigurableApplicationContext service) {
    try (AvroTestClient log = new AvroTestClient(TestPlatform.get())) {
      log.send(
          "reference.data",
          "kipi-epc1",
          PartnerRegistered.newBuilder()
              .setPartnerId("kipi-epc1")
              .setCode("KIPI-EPC1")
              .setKind(PartnerKind.EMPLOYER)
              .setName("KIPI EPC 1")
              .build());
      log.send(
          "reference.data",
          "load",
          ReferenceDataLoaded.newBuilder()
              .setLoadId("load")
              .setSource("test")
              .setRows(1)
              .setDigest("d")
              .build());
      Partners partners = service.getBean(Partners.class);
      await().atMost(Duration.ofSeconds(60)).until(() -> partners.find("kipi-epc1").isPresent());
    }
  }

  private String[] arguments(TestIssuer issuer) {
    List<String> settings =
        new ArrayList<>(List.of(TestPlatform.get().springProperties("edge-access")));
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
