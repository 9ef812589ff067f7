package id.tenguyun.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.eventing.testkit.AccessCheck;
import id.tenguyun.eventing.testkit.AccessRun;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** Every role and every bad token at every endpoint that is really there. */
class AccessTest {

  @TempDir Path folder;

  @Test
  void every_endpoint_lets_in_whom_the_table_says_and_nobody_else() {
    AccessCheck.Result result =
        AccessRun.of("edge", EdgeApplication.class, folder, AccessTest::register);

    assertThat(result.endpoints()).isPositive();
    assertThat(result.differences()).isEmpty();
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
}
