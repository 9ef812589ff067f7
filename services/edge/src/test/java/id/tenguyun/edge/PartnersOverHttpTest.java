package id.tenguyun.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.edge.partner.kafka.EdgeService;
import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.replay.Difference;
import id.tenguyun.eventing.replay.InboxReplay;
import id.tenguyun.eventing.replay.Recorded;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.events.reference.EmployerProjectsRegistered;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ProjectRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.ProjectKind;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
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
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The registry as officers use it, on the real broker, registry and wire protocol, in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PartnersOverHttpTest {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final String OFFICER = "officer-1";

  @TempDir static Path folder;
  private static AvroTestClient log;
  private static ConfigurableApplicationContext context;
  private static Calls calls;

  @BeforeAll
  static void start() {
    TestPlatform platform = TestPlatform.get();
    log = new AvroTestClient(platform);
    List<String> settings = new ArrayList<>(List.of(platform.springProperties("edge")));
    settings.add("tenguyun.instance=test");
    settings.add("tenguyun.streams.state-dir=" + folder.resolve("streams"));
    settings.add("server.port=0");
    context =
        new SpringApplicationBuilder(EdgeApplication.class)
            .properties("spring.config.name=edge")
            .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
    calls = Calls.to(context);
  }

  @AfterAll
  static void stop() {
    context.close();
    log.close();
  }

  @Test
  @Order(1)
  void a_partner_of_the_reference_data_is_in_the_registry_without_a_credential() {
    log.send(
        "reference.data",
        "blk-tarakan",
        PartnerRegistered.newBuilder()
            .setPartnerId("blk-tarakan")
            .setCode("BLK-TARAKAN")
            .setKind(PartnerKind.TRAINING_CENTRE)
            .setName("BLK Tarakan")
            .build());
    log.send(
        "reference.data",
        "KIPI",
        ProjectRegistered.newBuilder()
            .setProjectId("KIPI")
            .setName("Kawasan Industri")
            .setKind(ProjectKind.NATIONAL_STRATEGIC_PROJECT)
            .setWorkplaceVillage("65.01.04.2002")
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

    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(calls.get("/partners/blk-tarakan", OFFICER).body())
                .contains("TRAINING_CENTRE", "graduations", "\"mayComeIn\":false"));
  }

  @Test
  @Order(2)
  void an_officer_registers_an_employer_and_the_other_services_hear_of_it() {
    var answer =
        calls.post(
            "/partners",
            OFFICER,
            "{'partnerId':'pt-maju','kind':'EMPLOYER','name':'PT Maju','projects':['KIPI']}");

    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    assertThat(answer.body()).contains("\"code\":\"PT-MAJU\"", "vacancies", "ACTIVE");
    assertThat(
            log.await(
                "reference.data",
                records ->
                    records.stream()
                        .anyMatch(r ->
                            r.value() instanceof PartnerRegistered partner
                                && partner.getPartnerId().equals("pt-maju")),
                SOON))
        .isNotEmpty();
    assertThat(projectsOnTheLog("pt-maju", 1)).containsExactly(List.of("KIPI"));
  }

  @Test
  @Order(3)
  void an_officer_takes_an_employer_off_a_project_and_cannot_put_it_on_one_that_is_not_there() {
    var none =
        calls.post(
            "/partners/pt-maju/projects", OFFICER, "{'projects':[],'reason':'contract ended'}");
    assertThat(none.statusCode()).as(none.body()).isEqualTo(200);
    assertThat(none.body()).contains("\"projects\":[]");
    assertThat(projectsOnTheLog("pt-maju", 2)).containsExactly(List.of("KIPI"), List.of());

    var unknown =
        calls.post(
            "/partners/pt-maju/projects", OFFICER, "{'projects':['KIPPI'],'reason':'contract'}");
    assertThat(unknown.statusCode()).isEqualTo(422);
    assertThat(unknown.body()).contains("PROJECT_UNKNOWN", "KIPPI", "some of [KIPI]");
    assertThat(
            calls
                .post("/partners/pt-maju/projects", OFFICER, "{'projects':[null],'reason':'x'}")
                .body())
        .contains("FIELD_MISSING");
  }

  private static List<List<String>> projectsOnTheLog(String employer, int count) {
    var records =
        log.await("reference.data", seen -> projects(seen, employer).size() >= count, SOON);
    return projects(records, employer).stream()
        .map(said -> List.copyOf(said.getProjects()))
        .toList();
  }

  private static List<EmployerProjectsRegistered> projects(
      List<ConsumerRecord<String, Object>> records, String employer) {
    return records.stream()
        .map(ConsumerRecord::value)
        .filter(EmployerProjectsRegistered.class::isInstance)
        .map(EmployerProjectsRegistered.class::cast)
        .filter(said -> said.getEmployerId().equalsIgnoreCase(employer))
        .toList();
  }

  @Test
  @Order(4)
  void every_refusal_is_named() {
    assertThat(
            calls.post(
                "/partners", OFFICER, "{'partnerId':'pt-maju','kind':'EMPLOYER','name':'X'}"))
        .satisfies(it -> assertThat(it.statusCode()).isEqualTo(422))
        .satisfies(it -> assertThat(it.body()).contains("PARTNER_KNOWN"));
    assertThat(
            calls
                .post("/partners", OFFICER, "{'partnerId':'x1','kind':'PIRATE','name':'X'}")
                .body())
        .contains("KIND_UNKNOWN", "PIRATE", "SUBSCRIBER");
    assertThat(
            calls
                .post("/partners", OFFICER, "{'partnerId':'../x','kind':'EMPLOYER','name':'X'}")
                .body())
        .contains("PARTNER_ID_UNFIT");
    assertThat(calls.post("/partners/nobody/credentials", OFFICER, "{}").statusCode())
        .isEqualTo(404);
    assertThat(calls.post("/partners", null, "{}").statusCode()).isEqualTo(401);
    assertThat(calls.get("/partners", null).statusCode()).isEqualTo(401);
  }

  @Test
  @Order(5)
  void the_secret_is_in_one_answer_and_nowhere_else() {
    var issued = calls.post("/partners/pt-maju/credentials", OFFICER, "{}");
    String secret = Calls.field(issued, "secret");
    String first = Calls.field(issued, "credentialId");

    assertThat(issued.statusCode()).isEqualTo(201);
    assertThat(issued.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(secret).hasSize(43);
    assertThat(everythingWritten()).noneMatch(bytes -> bytes.contains(secret));
    Partners partners = context.getBean(Partners.class);
    assertThat(partners.login("pt-maju", secret)).isPresent();
    assertThat(partners.login("pt-maju", secret + "x")).isEmpty();
    assertThat(calls.post("/partners/pt-maju/credentials", OFFICER, "{}").body())
        .contains("CREDENTIAL_IN_FORCE");

    var rotated =
        calls.post("/partners/pt-maju/credentials", OFFICER, "{'replaces':'%s'}".formatted(first));

    assertThat(rotated.statusCode()).as(rotated.body()).isEqualTo(201);
    assertThat(partners.login("pt-maju", secret)).isEmpty();
    assertThat(partners.login("pt-maju", Calls.field(rotated, "secret"))).isPresent();
  }

  private static List<String> everythingWritten() {
    List<String> all = new ArrayList<>();
    for (String topic :
        List.of(
            "office.acts", "edge.inbox", "edge.partners", "office.receipts", "reference.data")) {
      log.readAllBytes(topic)
          .forEach(r -> all.add(new String(r.value(), StandardCharsets.ISO_8859_1)));
    }
    return all;
  }

  @Test
  @Order(6)
  void a_revoked_credential_opens_nothing_any_more() {
    String credential = Calls.field(calls.get("/partners/pt-maju", OFFICER), "credentialId");

    var revoked =
        calls.post(
            "/partners/pt-maju/credentials/%s/revocation".formatted(credential),
            OFFICER,
            "{'reason':'lost'}");

    assertThat(revoked.body()).contains("\"mayComeIn\":false");
    assertThat(calls.get("/access/differences", OFFICER).body())
        .contains("\"accessControl\":false");
  }

  @Test
  @Order(7)
  void schemas_can_be_read_and_nothing_can_be_changed() {
    String subject = "id.tenguyun.events.vacancy.VacancyPublished";

    assertThat(calls.get("/registry/subjects/%s/versions/latest".formatted(subject), null).body())
        .contains("\"schema\"", "vacancyId");
    assertThat(calls.get("/registry/subjects", null).body()).contains(subject);
    assertThat(calls.get("/registry/subjects/none/versions", null).body()).contains("40401");
    assertThat(
            calls
                .post("/registry/subjects/%s/versions".formatted(subject), null, "{}")
                .statusCode())
        .isEqualTo(404);
    assertThat(calls.call("PUT", "/registry/config", null, "{}").statusCode()).isEqualTo(404);
    assertThat(
            calls.call("DELETE", "/registry/subjects/%s".formatted(subject), null, "").statusCode())
        .isEqualTo(404);
    assertThat(calls.post("/registry/subjects/" + subject, null, "x".repeat(300_000)).statusCode())
        .isEqualTo(413);
    assertThat(calls.get("/registry/subjects/%2e%2e/config", null).statusCode()).isIn(400, 404);
  }

  @Test
  @Order(9)
  void the_contracts_are_a_page_and_an_asyncapi_document_for_everybody() {
    String page = calls.get("/contracts", OFFICER).body();
    String asyncApi = calls.get("/contracts/asyncapi.yaml", OFFICER).body();

    assertThat(page)
        .contains("Kontrak data", "partner.&lt;id&gt;.vacancies", "VacancyPublished", "openings")
        .contains("POST /submissions/{type}")
        .contains("/registry/subjects/id.tenguyun.events.vacancy.VacancyPublished/versions/latest")
        .doesNotContain("placement.inbox", "training.vault");
    assertThat(
            new YAMLMapper()
                .readTree(asyncApi)
                .at("/channels/partner-vacancies/address")
                .asString())
        .isEqualTo("partner.{partnerId}.vacancies");
  }

  @Test
  @Order(8)
  void a_replay_of_the_inbox_says_the_same_again() {
    TopicCatalogue catalogue = TopicCatalogue.load();
    var recorded =
        new Recorded(
            context.getBean(KafkaAccess.class), context.getBean(AvroValues.class), catalogue);
    List<InboxRecord> inbox = new ArrayList<>();
    recorded.inbox("edge", inbox::add);
    var replay =
        new InboxReplay<>(
            new ServiceLogic<>(
                EdgeService.definition(catalogue), catalogue, EventTypes.generated()));
    var outputs = recorded.outputs("edge");

    assertThat(Difference.between(outputs, replay.run(inbox))).isEmpty();
    assertThat(outputs).hasSizeGreaterThan(8);
  }
}
