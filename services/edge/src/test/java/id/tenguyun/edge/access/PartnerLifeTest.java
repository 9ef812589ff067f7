package id.tenguyun.edge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialDeletion;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** From an officer's act to what a partner can do on the broker, by the running edge service. */
class PartnerLifeTest {

  private static final SecureEdge EDGE = SecureEdge.get();

  @Test
  void a_registered_partner_sends_with_its_secret_and_nobody_was_restarted() throws Exception {
    EDGE.calls().register("pt-baru", "EMPLOYER");
    String secret = EDGE.calls().issue("pt-baru");

    try (var producer = producer("pt-baru", secret)) {
      send(producer, "pt-baru");
      assertThatThrownBy(() -> send(producer, "emp-a"))
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
    assertThat(differences()).isEmpty();
  }

  @Test
  void a_revoked_credential_stops_open_connections_and_lets_in_no_new_one() throws Exception {
    EDGE.calls().register("pt-cabut", "EMPLOYER");
    String secret = EDGE.calls().issue("pt-cabut");
    try (var producer = producer("pt-cabut", secret)) {
      send(producer, "pt-cabut");

      EDGE.calls().revoke("pt-cabut");

      await()
          .atMost(SecureEdge.SOON)
          .untilAsserted(() ->
              assertThatThrownBy(() -> send(producer, "pt-cabut"))
                  .hasCauseInstanceOf(TopicAuthorizationException.class));
    }
    await().atMost(SecureEdge.SOON).untilAsserted(() -> assertRefused("pt-cabut", secret));
    assertThat(differences()).isEmpty();
  }

  @Test
  void after_a_rotation_the_old_secret_opens_nothing() throws Exception {
    EDGE.calls().register("pt-putar", "EMPLOYER");
    String first = EDGE.calls().issue("pt-putar");
    String second = EDGE.calls().rotate("pt-putar");

    await().atMost(SecureEdge.SOON).untilAsserted(() -> assertRefused("pt-putar", first));
    try (var producer = producer("pt-putar", second)) {
      send(producer, "pt-putar");
    }
  }

  @Test
  void a_suspended_partner_comes_back_with_the_secret_that_it_has() throws Exception {
    EDGE.calls().register("pt-jeda", "EMPLOYER");
    String secret = EDGE.calls().issue("pt-jeda");
    try (var producer = producer("pt-jeda", secret)) {
      send(producer, "pt-jeda");
      EDGE.calls().order("pt-jeda", "suspension");
      await()
          .atMost(SecureEdge.SOON)
          .untilAsserted(() ->
              assertThatThrownBy(() -> send(producer, "pt-jeda"))
                  .hasCauseInstanceOf(TopicAuthorizationException.class));

      EDGE.calls().order("pt-jeda", "reinstatement");

      await()
          .atMost(SecureEdge.SOON)
          .untilAsserted(() -> assertThat(trySend(producer, "pt-jeda")).isTrue());
    }
    EDGE.calls().order("pt-jeda", "closure");
    await().atMost(SecureEdge.SOON).untilAsserted(() -> assertRefused("pt-jeda", secret));
  }

  @Test
  void every_difference_is_named_and_the_next_change_puts_right_what_can_be() throws Exception {
    AclBinding stolen = rule("emp-a", "office.acts");
    AclBinding strange = rule("stranger", "office.acts");
    AclBinding due = rule("emp-b", "partner.emp-b.vacancies");
    try (Admin admin = Admin.create(EDGE.administration())) {
      admin.createAcls(List.of(stolen, strange)).all().get();
      admin.deleteAcls(List.of(due.toFilter())).all().get();
      new BrokerAccess(admin).secrets(Map.of("stranger", "x"));

      await()
          .atMost(SecureEdge.SOON)
          .untilAsserted(() ->
              assertThat(differences())
                  .containsExactlyInAnyOrder(
                      "unknown principal: user stranger is neither a service nor a partner",
                      "unknown principal: User:stranger ALLOW WRITE on TOPIC office.acts from *",
                      "too much: User:emp-a ALLOW WRITE on TOPIC office.acts from *",
                      "missing: User:emp-b ALLOW WRITE on TOPIC partner.emp-b.vacancies from *"));

      EDGE.calls().register("pt-penutup", "SUBSCRIBER");

      await()
          .atMost(SecureEdge.SOON)
          .untilAsserted(
              () -> assertThat(differences()).hasSize(2).allMatch(it -> it.contains("stranger")));
      admin.deleteAcls(List.of(strange.toFilter())).all().get();
      assertThat(admin.describeAcls(AclBindingFilter.ANY).values().get()).doesNotContain(stolen);
      admin
          .alterUserScramCredentials(
              List.of(new UserScramCredentialDeletion("stranger", ScramMechanism.SCRAM_SHA_512)))
          .all()
          .get();
    }
  }

  private static AclBinding rule(String user, String topic) {
    return new AclBinding(
        new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL),
        new AccessControlEntry("User:" + user, "*", AclOperation.WRITE, AclPermissionType.ALLOW));
  }

  private static List<String> differences() {
    List<String> told = new ArrayList<>();
    JsonNode report = EDGE.calls().get("/access/differences");
    assertThat(report.path("accessControl").asBoolean(false)).isTrue();
    report.path("differences").forEach(it -> told.add(it.asString()));
    return told;
  }

  private static void assertRefused(String partner, String secret) {
    assertThatThrownBy(
            () -> {
              try (Admin admin = Admin.create(EDGE.partner(partner, secret))) {
                admin.describeCluster().nodes().get();
              }
            })
        .hasCauseInstanceOf(SaslAuthenticationException.class);
  }

  private static boolean trySend(KafkaProducer<byte[], byte[]> producer, String partner)
      throws InterruptedException {
    try {
      send(producer, partner);
      return true;
    } catch (ExecutionException e) {
      return false;
    }
  }

  private static KafkaProducer<byte[], byte[]> producer(String partner, String secret) {
    return new KafkaProducer<>(
        EDGE.partner(partner, secret), new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static void send(KafkaProducer<byte[], byte[]> producer, String partner)
      throws InterruptedException, ExecutionException {
    producer
        .send(
            new ProducerRecord<>(
                "partner.%s.vacancies".formatted(partner), new byte[] {1}, new byte[] {1}))
        .get();
  }
}
