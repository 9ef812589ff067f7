package id.tenguyun.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.certification.casework.kafka.CertificationService;
import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.replay.Difference;
import id.tenguyun.eventing.replay.InboxReplay;
import id.tenguyun.eventing.replay.Recorded;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.eventing.testkit.ApiDocument;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.events.certification.AssessmentReported;
import id.tenguyun.events.certification.CertificateExpired;
import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.events.office.CertificateRevocationOrdered;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.HandClock;
import id.tenguyun.testkit.Seeds;
import id.tenguyun.testkit.TestPlatform;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The whole service on the real broker, registry and wire protocol, told in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CertificationOnBrokerTest {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final String CERTIFICATES = "certification.certificates";
  private static final HandClock clock = HandClock.at("2026-07-01T00:00:00+08:00");

  @TempDir static Path folder;
  private static AvroTestClient client;
  private static TestPlatform platform;
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    platform = TestPlatform.get();
    client = new AvroTestClient(platform);
    context =
        new SpringApplicationBuilder(CertificationApplication.class)
            .initializers(made ->
                made.getBeanFactory().registerSingleton("domainClock", DomainClock.of(clock)))
            .properties("spring.config.name=certification")
            .run(arguments());
  }

  private static String[] arguments() {
    List<String> settings = new ArrayList<>(List.of(platform.springProperties("certification")));
    settings.add("tenguyun.instance=test");
    settings.add("tenguyun.streams.state-dir=" + folder.resolve("streams"));
    settings.add("server.port=0");
    return settings.stream().map(setting -> "--" + setting).toArray(String[]::new);
  }

  @AfterAll
  static void stop() {
    context.close();
    client.close();
  }

  @Test
  @Order(1)
  void the_sample_in_a_random_order_yields_464_certificates() {
    SampleCertification.sendCatalogue(client);
    await().atMost(SOON).until(() -> topics().contains("partner.lsp-kaltara-03.assessments"));
    List<Object> events = new ArrayList<>(SampleCertification.completions());
    events.addAll(SampleCertification.assessments());
    Collections.shuffle(events, Seeds.random("CertificationOnBrokerTest"));
    for (Object event : events) {
      if (event instanceof TrainingCompleted completion) {
        SampleCertification.send(client, completion);
      } else if (event instanceof AssessmentReported assessment) {
        SampleCertification.send(client, assessment);
      }
    }

    List<ConsumerRecord<String, Object>> certificates = client.await(CERTIFICATES, 464, SOON);

    assertThat(certificates).hasSize(464);
    assertThat(certificates)
        .extracting(r -> ((CertificateIssued) r.value()).getCertificateNumber())
        .doesNotHaveDuplicates();
    for (String body : List.of("lsp-kaltara-01", "lsp-kaltara-02", "lsp-kaltara-03")) {
      long sent = client.readAll("partner." + body + ".assessments").size();
      assertThat(client.await("partner." + body + ".receipts", (int) sent, SOON))
          .hasSize((int) sent)
          .allMatch(r -> r.value() instanceof SubmissionAccepted);
    }
  }

  @Test
  @Order(2)
  void an_assessment_for_a_completion_that_never_came_is_seen_waiting() throws Exception {
    AssessmentReported early =
        AssessmentReported.newBuilder(SampleCertification.assessments().getFirst())
            .setGraduationId("G-LATER")
            .build();
    SampleCertification.send(client, early);

    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(
                    get(
                            "/cases?status=AWAITS_COMPLETION",
                            "application/json",
                            "Tenguyun-Officer",
                            "officer-1")
                        .body())
                .contains("G-LATER", "WAITS"));
    assertThat(
            get("/cases/BLK-TARAKAN/nothing", "application/json", "Tenguyun-Officer", "officer-1")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  @Order(3)
  void anyone_may_verify_a_number_and_learns_its_validity_and_scheme_alone() throws Exception {
    CertificateIssued issued = firstIssued();
    await().atMost(SOON).until(() -> count("certificates") == 464 && count("schemes") == 11);

    String json = verify(issued).body();

    assertThat(json)
        .contains("\"valid\":true", "\"schemeCode\":\"" + issued.getSchemeCode() + "\"")
        .contains(issued.getValidUntil().toString())
        .doesNotContain(issued.getWorkerId().toString())
        .doesNotContain(issued.getGraduationId())
        .doesNotContain(issued.getCentreId())
        .doesNotContain("score");
    HttpResponse<String> absent =
        get("/certificates/LSP-KALTARA-01-2026-AAAAAAAAAAAA", "application/json");
    assertThat(absent.statusCode()).isEqualTo(404);
    assertThat(absent.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(get("/certificates/nonsense", "*/*").statusCode()).isEqualTo(404);
  }

  @Test
  @Order(4)
  void the_page_speaks_indonesian_first_and_english_on_demand() throws Exception {
    CertificateIssued issued = firstIssued();
    String path = "/certificates/" + issued.getCertificateNumber();

    assertThat(get(path, "text/html").body())
        .contains("lang=\"id\"", "Berlaku sampai", issued.getCertificateNumber())
        .doesNotContain(issued.getWorkerId().toString())
        .doesNotContain(issued.getCentreId())
        .doesNotContain(issued.getGraduationId());
    assertThat(get(path + "?lang=en", "text/html").body()).contains("Valid until");
    HttpResponse<String> absent = get("/certificates/nonsense", "text/html");
    assertThat(absent.statusCode()).isEqualTo(404);
    assertThat(absent.body()).contains("Tidak ditemukan");
    assertThat(get("/certificates", "text/html").body()).contains("<form");
    assertThat(
            get("/certificates?number=" + issued.getCertificateNumber().toLowerCase(), "text/html")
                .headers()
                .firstValue("location"))
        .hasValueSatisfying(where -> assertThat(where).endsWith(path));
    assertThat(get("/pages/page.css", "text/css").statusCode()).isEqualTo(200);
    for (String page : List.of(path, "/certificates", "/certificates/nonsense")) {
      assertThat(get(page, "text/html").headers().allValues("content-security-policy"))
          .as("%s loads its style sheet and sends its form", page)
          .singleElement()
          .asString()
          .contains("style-src 'self'", "form-action 'self'");
    }
  }

  @Test
  @Order(4)
  void the_sheet_to_print_shows_the_reference_code_to_the_centre_and_the_public_page_does_not()
      throws Exception {
    CertificateIssued issued = firstIssued();
    String sheet = "/sheets/" + issued.getCertificateNumber();
    String[] centre = {"Tenguyun-Partner", issued.getCentreId(), "Tenguyun-Person", "counter-1"};

    assertThat(get(sheet, "text/html", centre).body())
        .contains("7F3K-9QTX-2MBA", "Kode rujukan Anda", issued.getGraduationId())
        .doesNotContain(issued.getWorkerId().toString());
    assertThat(get(sheet, "text/html").statusCode()).isEqualTo(401);
    assertThat(
            get(sheet, "text/html", "Tenguyun-Partner", "kipi-epc1", "Tenguyun-Person", "hr-7")
                .statusCode())
        .isEqualTo(403);
    assertThat(get("/certificates/" + issued.getCertificateNumber(), "text/html").body())
        .doesNotContain("7F3K");
  }

  @Test
  @Order(4)
  void every_endpoint_is_in_the_openapi_document_with_its_errors() throws Exception {
    String document = get("/v3/api-docs", "application/json").body();

    assertThat(ApiDocument.endpoints(context)).isNotEmpty();
    assertThat(ApiDocument.problems(document, ApiDocument.endpoints(context))).isEmpty();
  }

  @Test
  @Order(5)
  void a_revoked_certificate_is_no_longer_valid() throws Exception {
    CertificateIssued issued = firstIssued();
    client.send(
        "office.acts",
        issued.getCertificateNumber(),
        new CertificateRevocationOrdered(
            "act-1",
            "officer",
            issued.getCertificateNumber(),
            issued.getCentreId(),
            issued.getGraduationId(),
            "false evidence"));
    client.send(
        "office.acts",
        issued.getCertificateNumber(),
        new CertificateRevocationOrdered(
            "act-2",
            "officer",
            issued.getCertificateNumber(),
            issued.getCentreId(),
            issued.getGraduationId(),
            "again"));

    List<ConsumerRecord<String, Object>> receipts = client.await("office.receipts", 2, SOON);

    assertThat(receipts.get(0).value()).isInstanceOf(SubmissionAccepted.class);
    assertThat(receipts.get(1).value())
        .isInstanceOfSatisfying(
            SubmissionRejected.class,
            rejected ->
                assertThat(rejected.getReasons().getFirst().getCode())
                    .isEqualTo("MOVE_NOT_ALLOWED"));
    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(verify(issued).body())
                .contains("\"valid\":false", "\"status\":\"REVOKED\""));
  }

  @Test
  @Order(6)
  void every_other_certificate_expires_when_its_time_has_come() {
    clock.moveTo(java.time.Instant.parse("2029-07-01T00:00:00Z"));

    List<ConsumerRecord<String, Object>> ended =
        client.await(
            CERTIFICATES,
            records ->
                records.stream().filter(r -> r.value() instanceof CertificateExpired).count()
                    == 463,
            SOON);

    assertThat(ended).hasSize(464 + 1 + 463);
  }

  @Test
  @Order(7)
  void a_replay_of_the_inbox_says_the_same_again() {
    TopicCatalogue catalogue = TopicCatalogue.load();
    var recorded =
        new Recorded(
            context.getBean(KafkaAccess.class), context.getBean(AvroValues.class), catalogue);
    List<InboxRecord> inbox = new ArrayList<>();
    recorded.inbox("certification", inbox::add);
    var replay =
        new InboxReplay<>(
            new ServiceLogic<>(
                CertificationService.definition(), catalogue, EventTypes.generated()));
    var outputs = recorded.outputs("certification");

    assertThat(Difference.between(outputs, replay.run(inbox))).isEmpty();
    assertThat(outputs).hasSizeGreaterThan(2_000);
  }

  private static CertificateIssued firstIssued() {
    return client.readAll(CERTIFICATES).stream()
        .map(ConsumerRecord::value)
        .filter(CertificateIssued.class::isInstance)
        .map(CertificateIssued.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static HttpResponse<String> verify(CertificateIssued issued) throws Exception {
    return get("/certificates/" + issued.getCertificateNumber(), "application/json");
  }

  private static HttpResponse<String> get(String path, String accept, String... headers)
      throws Exception {
    String port = context.getEnvironment().getProperty("local.server.port");
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .headers(
                  Stream.concat(Stream.of("Accept", accept), Stream.of(headers))
                      .toArray(String[]::new))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static long count(String collection) {
    return context.getBean(MongoTemplate.class).getCollection(collection).countDocuments();
  }

  private static Set<String> topics() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
      return admin.listTopics().names().get();
    }
  }
}
