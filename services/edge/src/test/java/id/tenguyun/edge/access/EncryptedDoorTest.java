package id.tenguyun.edge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** TLS at the partners' door, by the settings that the documents name. */
class EncryptedDoorTest {

  private static final SecureEdge EDGE = SecureEdge.get();
  private static String secret;

  @TempDir Path folder;

  @BeforeAll
  static void partner() {
    EDGE.calls().register("pt-sandi", "EMPLOYER");
    secret = EDGE.calls().issue("pt-sandi");
  }

  @Test
  void who_knows_the_brokers_certificate_comes_in() throws Exception {
    assertThat(EDGE.partner("pt-sandi", secret)).containsEntry("security.protocol", "SASL_SSL");
    reach(Map.of());
  }

  @Test
  void nobody_comes_in_unencrypted() {
    assertThatThrownBy(() -> reach(Map.of("security.protocol", "SASL_PLAINTEXT")))
        .hasCauseInstanceOf(TimeoutException.class);
  }

  @Test
  void a_broker_with_another_certificate_is_told_no_secret() {
    var other = Certificate.make(folder, "other", "ip:127.0.0.1");

    assertThatThrownBy(
            () -> reach(Map.of("ssl.truststore.location", other.certificates().toString())))
        .hasCauseInstanceOf(SslAuthenticationException.class);
  }

  @Test
  void a_certificate_of_another_name_is_no_proof() {
    int port = EDGE.platform.broker().port();

    // this machine as well, by a name that the certificate does not hold
    assertThatThrownBy(() -> reach(Map.of("bootstrap.servers", "localhost:" + port)))
        .hasCauseInstanceOf(SslAuthenticationException.class);
  }

  private static void reach(Map<String, Object> changed) throws Exception {
    Map<String, Object> settings = new HashMap<>(EDGE.partner("pt-sandi", secret));
    settings.putAll(changed);
    settings.put("default.api.timeout.ms", 5_000);
    settings.put("request.timeout.ms", 4_000);
    try (Admin admin = Admin.create(settings)) {
      admin.describeCluster().nodes().get();
    }
  }
}
