package id.tenguyun.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.person.ReferenceCode;
import id.tenguyun.eventing.replay.Difference;
import id.tenguyun.eventing.replay.InboxReplay;
import id.tenguyun.eventing.replay.LogComparison;
import id.tenguyun.eventing.replay.Recorded;
import id.tenguyun.eventing.replay.ServiceLog;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.eventing.testkit.ApiDocument;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.placement.NominationOffered;
import id.tenguyun.events.reference.MinimumWageSet;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ProjectRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.reference.SchemeRegistered;
import id.tenguyun.events.shared.ContractType;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.ProjectKind;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.events.vacancy.VacancyPublished;
import id.tenguyun.events.vacancy.VacancyTerms;
import id.tenguyun.placement.audit.kafka.AuditReport;
import id.tenguyun.placement.audit.kafka.AuditScope;
import id.tenguyun.placement.audit.kafka.PlacementAudit;
import id.tenguyun.placement.kafka.PlacementService;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.HandClock;
import id.tenguyun.testkit.TestPlatform;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service on the real broker, registry and wire protocol. */
class PlacementOnBrokerTest {

  private static final Duration SOON = Duration.ofSeconds(120);
  private static final UUID WORKER = new UUID(7, 7);
  private static final ReferenceCode CODE = ReferenceCode.of(1);
  private static final HandClock clock = HandClock.at("2026-07-01T00:10:00+08:00");

  @TempDir static Path folder;
  private static AvroTestClient client;
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    TestPlatform platform = TestPlatform.get();
    client = new AvroTestClient(platform);
    List<String> settings = new ArrayList<>(List.of(platform.springProperties("placement")));
    settings.add("tenguyun.instance=test");
    settings.add("tenguyun.streams.state-dir=" + folder.resolve("streams"));
    settings.add("server.port=0");
    context =
        new SpringApplicationBuilder(PlacementApplication.class)
            .initializers(made ->
                made.getBeanFactory().registerSingleton("domainClock", DomainClock.of(clock)))
            .properties("spring.config.name=placement")
            .run(settings.stream().map(s -> "--" + s).toArray(String[]::new));
  }

  @AfterAll
  static void stop() {
    context.close();
    client.close();
  }

  @Test
  void every_endpoint_is_in_the_openapi_document_with_its_errors() throws Exception {
    String document = get("/v3/api-docs").body();

    assertThat(ApiDocument.endpoints(context)).isNotEmpty();
    assertThat(ApiDocument.problems(document, ApiDocument.endpoints(context))).isEmpty();
  }

  @Test
  void a_nomination_is_made_explained_and_shown() throws Exception {
    reference();
    HttpResponse<String> policy =
        post("/office/policies", "text/plain", World.policyText(), "officer-1");
    assertThat(policy.body()).contains("ACCEPTED");
    assertThat(post("/office/policies", "text/plain", World.policyText(), null).statusCode())
        .isEqualTo(401);
    assertThat(post("/office/policies", "text/plain", "id: x", "officer-1").body())
        .contains("MISSING");
    worker();
    client.send("partner.kipi-epc1.vacancies", "V1", vacancy());
    await().atMost(SOON).until(() -> get("/vacancies/KIPI-EPC1/V1").statusCode() == 200);

    clock.advance(Duration.ofMinutes(5));
    Thread ticking = Thread.ofVirtual().start(PlacementOnBrokerTest::tickOn);
    NominationOffered offered =
        (NominationOffered)
            client.await("partner.kipi-epc1.nominations", 1, SOON).getFirst().value();

    assertThat(offered.getWorkerId()).isEqualTo(WORKER);
    await()
        .atMost(SOON)
        .untilAsserted(() -> {
          assertThat(get("/nominations/" + offered.getNominationId()).body())
              .contains("NOMINATED", "RING_1");
          assertThat(get("/vacancies/KIPI-EPC1/V1/nominations").body()).contains(WORKER.toString());
          assertThat(get("/vacancies/KIPI-EPC1/V1/decision").body()).contains("FLOOR_1");
          assertThat(get("/vacancies/KIPI-EPC1/V1/why-not?tier=REGENCY&merit=9000").body())
              .contains("NOT_OPEN");
          assertThat(get("/decisions/V1/" + WORKER).body())
              .contains("TAKEN", "Anda terpilih. Kursi itu menunggu");
          assertThat(get("/decisions/kipi-epc1/V1/" + WORKER + "?lang=en").body())
              .contains("You were taken.");
          assertThat(get("/decisions/V1/" + new UUID(1, 1)).statusCode()).isEqualTo(404);
          assertThat(get("/markets/65/vacancies").body()).contains("kipi-epc1/V1");
          assertThat(whyNotMe(CODE.toString().toLowerCase(), "V1").body())
              .contains("Anda terpilih. Kursi itu menunggu");
        });
    String nothing = whyNotMe(ReferenceCode.of(2).toString(), "V1").body();
    assertThat(nothing).contains("404");
    assertThat(whyNotMe("not a code", "V1").body()).isEqualTo(nothing);
    assertThat(whyNotMe(CODE.toString(), "V9").body()).isEqualTo(nothing);
    ticking.join();
    assertThat(
            post(
                    "/office/rounds",
                    "application/json",
                    "{\"market\": \"65\", \"reason\": \"kunjungan\"}",
                    "officer-1")
                .body())
        .contains("ACCEPTED");
    theOfficeIsToldWhatIsWrong();
    replaysExactly();
  }

  private static void theOfficeIsToldWhatIsWrong() throws Exception {
    String exemption =
        """
        {"exemptionId": "X-1", "projectId": "NOWHERE", "employerId": "KIPI-EPC1",
         "skillClass": "EXPERT", "market": "65", "reason": "none", "legalBasis": "decree 7",
         "evidence": [], "proofRoundIds": [], "validUntil": "2026-12-31"}\
        """;
    String hire =
        """
        {"market": "65", "employerId": "KIPI-EPC1", "hireId": "H-0", "struck": true,
         "reason": "never began"}\
        """;
    String heads =
        """
        {"market": "65", "employerId": "KIPI-EPC1", "headcountId": "N-0", "heads": 3,
         "reason": "miscounted"}\
        """;
    String signature = "{\"market\": \"65\"}";
    assertThat(office("/office/exemptions", exemption).body())
        .contains("UNKNOWN_PROJECT", "NOWHERE", "NO_EVIDENCE_OF_EFFORT");
    assertThat(office("/office/exemptions/X-1/signatures", signature).body())
        .contains("UNKNOWN_EXEMPTION");
    assertThat(get("/markets/65/exemptions").body()).isEqualTo("[]");
    assertThat(office("/office/corrections/direct-hires", hire).body())
        .contains("UNKNOWN_HIRE", "H-0");
    assertThat(office("/office/corrections/headcounts", heads).body())
        .contains("UNKNOWN_HEADCOUNT", "N-0");
    for (String act :
        List.of(
            "/office/exemptions",
            "/office/exemptions/X-1/signatures",
            "/office/corrections/direct-hires",
            "/office/corrections/headcounts",
            "/office/what-ifs")) {
      assertThat(post(act, "application/json", "{}", null).statusCode()).as(act).isEqualTo(401);
    }
  }

  private static HttpResponse<String> office(String path, String body) throws Exception {
    return post(path, "application/json", body, "officer-1");
  }

  /** Another service over the same inbox says the same, by position and content. */
  private static void replaysExactly() {
    TopicCatalogue catalogue = TopicCatalogue.load();
    var recorded =
        new Recorded(
            context.getBean(KafkaAccess.class), context.getBean(AvroValues.class), catalogue);
    List<InboxRecord> inbox = new ArrayList<>();
    recorded.inbox("placement", inbox::add);
    var replay =
        new InboxReplay<>(
            new ServiceLogic<>(PlacementService.definition(), catalogue, EventTypes.generated()));
    var replayed = replay.run(inbox);
    await().atMost(SOON).until(() -> recorded.outputs("placement").size() >= replayed.size());

    assertThat(Difference.between(recorded.outputs("placement"), replayed)).isEmpty();
    assertThat(replayed).isNotEmpty();
    auditFindsWhatWasChanged(recorded);
  }

  /** The audit is clean, and on a copy of the log with one decision changed it is not. */
  private static void auditFindsWhatWasChanged(ServiceLog log) {
    AuditReport sound = PlacementAudit.of(log, AuditScope.ALL, (doing, done, of) -> {});
    assertThat(sound.mismatches()).isEmpty();
    assertThat(sound.rounds()).isNotEmpty().allMatch(AuditReport.Line::right);
    assertThat(sound.clean()).isTrue();

    AuditReport forged =
        PlacementAudit.of(new ForgedLog(log), AuditScope.ALL, (doing, done, of) -> {});
    assertThat(forged.clean()).isFalse();
    assertThat(forged.mismatches())
        .extracting(LogComparison.Mismatch::type)
        .containsOnly("DecisionRecorded", "RoundCompleted");
    assertThat(forged.rounds()).anyMatch(line -> !line.right());
  }

  /** Domain time goes on by itself from here, a quarter of an hour at a step. */
  private static void tickOn() {
    for (int i = 0; i < 20; i++) {
      clock.advance(Duration.ofMinutes(15));
      try {
        Thread.sleep(400);
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private static void reference() {
    client.send("reference.data", "kipi-epc1", partner("KIPI-EPC1", PartnerKind.EMPLOYER));
    client.send(
        "reference.data", "blk-tjselor", partner("BLK-TJSELOR", PartnerKind.TRAINING_CENTRE));
    client.send(
        "reference.data",
        "KIPI",
        new ProjectRegistered(
            "KIPI",
            "KIPI",
            ProjectKind.NATIONAL_STRATEGIC_PROJECT,
            "65.01.04.2002",
            List.of("65.01.04.2001"),
            List.of("KIPI-EPC1")));
    client.send(
        "reference.data",
        "SKM-LAS",
        new SchemeRegistered(
            "SKM-LAS", "Las", "7212", SkillClass.SEMI_SKILLED, 3, List.of("LAS-1"), 36));
    client.send(
        "reference.data",
        "65.01/2026",
        new MinimumWageSet("65.01", 2026, new BigDecimal("3900396.00"), "SK"));
    client.send("reference.data", "L-1", new ReferenceDataLoaded("L-1", "test", 5, "0".repeat(64)));
    await().atMost(SOON).until(() -> topics().contains("partner.kipi-epc1.vacancies"));
  }

  private static Set<String> topics() throws Exception {
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", TestPlatform.get().bootstrapServers()))) {
      return admin.listTopics().names().get();
    }
  }

  private static PartnerRegistered partner(String code, PartnerKind kind) {
    return new PartnerRegistered(code.toLowerCase(), code, kind, code, null, null);
  }

  private static void worker() {
    client.send(
        "training.completions",
        WORKER.toString(),
        TrainingCompleted.newBuilder()
            .setAt(Instant.parse("2026-06-30T16:00:00Z"))
            .setWorkerId(WORKER)
            .setMarket("65")
            .setCentreId("BLK-TJSELOR")
            .setGraduationId("G-1")
            .setProgrammeCode("LAS")
            .setSchemeCode("SKM-LAS")
            .setKbjiCode("7212")
            .setSkillClass(SkillClass.SEMI_SKILLED)
            .setKkniLevel(3)
            .setCompletedOn(LocalDate.of(2026, 5, 1))
            .setDomicileVillage("65.01.04.2001")
            .setDomicileSince(LocalDate.of(2015, 1, 19))
            .setReferenceCode(CODE.toString())
            .build());
    client.send(
        "certification.certificates",
        WORKER.toString(),
        new CertificateIssued(
            Instant.parse("2026-06-30T16:00:00Z"),
            "C-1",
            WORKER,
            "65",
            "BLK-TJSELOR",
            "G-1",
            "LSP-KALTARA-01",
            "SKM-LAS",
            3,
            List.of("LAS-1"),
            80,
            "MET",
            LocalDate.of(2026, 5, 1),
            LocalDate.of(2029, 5, 1)));
  }

  private static VacancyPublished vacancy() {
    return VacancyPublished.newBuilder()
        .setVacancyId("V1")
        .setEmployerId("KIPI-EPC1")
        .setProjectId("KIPI")
        .setMarket("65")
        .setPublishedAt(Instant.parse("2026-06-30T16:00:00Z"))
        .setTerms(
            VacancyTerms.newBuilder()
                .setTitle("Juru Las")
                .setKbjiCode("7212")
                .setSkillClass(SkillClass.SEMI_SKILLED)
                .setRequiredScheme("SKM-LAS")
                .setMinimumKkniLevel(3)
                .setOpenings(1)
                .setWorkplaceVillage("65.01.04.2002")
                .setContractType(ContractType.PKWT)
                .setContractMonths(12)
                .setMonthlyWageIdr(new BigDecimal("5000000.00"))
                .setHoursPerWeek(40)
                .setSocialSecurityEnrolled(true)
                .setClosesOn(LocalDate.of(2026, 7, 31))
                .setStartsOn(LocalDate.of(2026, 8, 15))
                .build())
        .build();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return http(
        HttpRequest.newBuilder(address(path)).header("Tenguyun-Officer", "officer-9").build());
  }

  private static HttpResponse<String> post(String path, String type, String body, String officer)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", type)
            .header("Prefer", "wait=30")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (officer != null) {
      request.header("Tenguyun-Officer", officer);
    }
    return http(request.build());
  }

  private static HttpResponse<String> whyNotMe(String code, String vacancy) throws Exception {
    String question = "{\"referenceCode\": \"%s\", \"vacancy\": \"%s\"}".formatted(code, vacancy);
    return post("/why-not-me", "application/json", question, null);
  }

  private static URI address(String path) {
    return URI.create(
        "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path);
  }

  private static HttpResponse<String> http(HttpRequest request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }
}
