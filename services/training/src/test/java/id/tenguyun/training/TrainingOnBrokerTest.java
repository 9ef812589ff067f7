package id.tenguyun.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.eventing.quarantine.QuarantineWatch;
import id.tenguyun.eventing.replay.Difference;
import id.tenguyun.eventing.replay.InboxReplay;
import id.tenguyun.eventing.replay.Recorded;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.eventing.testkit.ApiDocument;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.events.office.ErasureOrdered;
import id.tenguyun.events.training.ContactDisclosed;
import id.tenguyun.events.training.GraduationReported;
import id.tenguyun.events.training.PersonExported;
import id.tenguyun.events.training.PersonFiled;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.events.worker.WorkerAnswer;
import id.tenguyun.events.worker.WorkerAnswered;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.HandClock;
import id.tenguyun.testkit.LogLines;
import id.tenguyun.testkit.TestPlatform;
import id.tenguyun.training.graduation.kafka.TrainingService;
import id.tenguyun.training.invitation.MessagePort;
import id.tenguyun.training.invitation.outbox.FileOutbox;
import id.tenguyun.training.person.kafka.PersonBlock;
import id.tenguyun.training.person.mongo.VaultDocument;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on the real broker, registry and wire protocol, told in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TrainingOnBrokerTest {

  private static final String GARBLED = "partner.kipi-epc1.contact-requests";
  private static final Duration SOON = Duration.ofSeconds(90);
  private static final HandClock clock = HandClock.at("2026-07-01T00:00:00+08:00");
  private static final List<GraduationReported> sample = SampleGraduations.all();

  @TempDir static Path folder;

  /** Apart from what is searched for people's values: an outbox cannot but hold numbers. */
  @TempDir static Path outbox;

  private static NominationScene scene;
  private static String link = "";
  private static LogLines log;
  private static AvroTestClient client;
  private static TestPlatform platform;
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    platform = TestPlatform.get();
    client = new AvroTestClient(platform);
    context =
        new SpringApplicationBuilder(TrainingApplication.class)
            .initializers(made ->
                made.getBeanFactory().registerSingleton("domainClock", DomainClock.of(clock)))
            .properties("spring.config.name=training")
            .run(arguments());
    String port = context.getEnvironment().getProperty("local.server.port");
    scene = new NominationScene(client, "http://127.0.0.1:" + port);
    log = LogLines.listen(); // not before, since Spring Boot sets logging up anew
  }

  private static String[] arguments() {
    List<String> settings = new ArrayList<>(List.of(platform.springProperties("training")));
    settings.add("tenguyun.instance=test");
    settings.add("tenguyun.person-keys.folder=" + folder.resolve("keys"));
    settings.add("tenguyun.streams.state-dir=" + folder.resolve("streams"));
    settings.add("tenguyun.messages.outbox=" + outbox);
    settings.add("tenguyun.messages.link-base=https://example.test");
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
  void every_graduation_of_the_sample_is_a_completion() {
    SampleGraduations.sendCatalogue(client);
    await().atMost(SOON).until(() -> topics().contains("partner.blk-nunukan.graduations"));
    sample.forEach(graduation -> SampleGraduations.send(client, graduation));

    List<ConsumerRecord<String, Object>> completions =
        client.await("training.completions", 600, SOON);

    assertThat(completions).hasSize(600);
    assertThat(completions)
        .extracting(r -> ((TrainingCompleted) r.value()).getWorkerId())
        .doesNotHaveDuplicates();
    assertThat(completions)
        .filteredOn(r -> !((TrainingCompleted) r.value()).getTraits().isEmpty())
        .hasSize(17);
    assertThat(receipts("blk-tjselor")).hasSize(120).allMatch(SubmissionAccepted.class::isInstance);
  }

  @Test
  @Order(2)
  void what_comes_again_is_a_duplicate_and_what_contradicts_or_errs_is_rejected() {
    GraduationReported first = ofTanjungSelor(0);
    SampleGraduations.send(client, first);
    SampleGraduations.send(client, GraduationReported.newBuilder(first).setFinalScore(1).build());
    GraduationReported mangled =
        GraduationReported.newBuilder(ofTanjungSelor(1)).setGraduationId("G-BAD").build();
    mangled.getPerson().setNik("9.98E+15");
    SampleGraduations.send(client, mangled);

    List<Object> receipts =
        client.await("partner.blk-tjselor.receipts", 123, SOON).stream()
            .map(ConsumerRecord::value)
            .toList();

    assertThat(receipts.get(120)).isInstanceOf(SubmissionDuplicate.class);
    assertThat(reason(receipts.get(121))).isEqualTo("GRADUATION_ID_TAKEN");
    assertThat(reason(receipts.get(122))).isEqualTo("NIK_FORM");
    assertThat(client.readAll("training.completions")).hasSize(600);
  }

  @Test
  @Order(3)
  void a_person_met_before_keeps_her_worker_id() {
    GraduationReported again =
        GraduationReported.newBuilder(ofTanjungSelor(2)).setGraduationId("G-SECOND").build();
    SampleGraduations.send(client, again);

    List<ConsumerRecord<String, Object>> completions =
        client.await("training.completions", 601, SOON);

    assertThat(workerOf(completions, "G-SECOND"))
        .isEqualTo(workerOf(completions, ofTanjungSelor(2).getGraduationId()));
  }

  @Test
  @Order(4)
  void the_vault_gives_the_person_back_to_whoever_holds_the_keys() {
    GraduationReported graduation = ofTanjungSelor(3);
    PersonFiled filed =
        client.readAll("training.vault").stream()
            .map(r -> (PersonFiled) r.value())
            .filter(f -> f.getGraduationId().equals(graduation.getGraduationId()))
            .findFirst()
            .orElseThrow();

    assertThat(PersonBlock.open(filed.getWorkerId(), bytes(filed.getPersonCiphertext()), cipher()))
        .contains(graduation.getPerson());
  }

  @Test
  @Order(5)
  void views_hold_every_completion_and_answer_over_http() throws Exception {
    await().atMost(SOON).until(() -> count("completions") == 601 && count("vault") == 600);
    String id = ofTanjungSelor(0).getGraduationId();

    assertThat(get("/completions/BLK-TJSELOR/" + id).body()).contains("\"market\":\"65\"");
    HttpResponse<String> absent = get("/completions/BLK-TJSELOR/none");
    assertThat(absent.statusCode()).isEqualTo(404);
    assertThat(absent.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(get("/actuator/health").body()).contains("UP");
  }

  @Test
  @Order(6)
  void an_erased_worker_cannot_be_read_again() throws Exception {
    var behind = new TopicPartition("partner.blk-tarakan.graduations", 0);
    counted(behind, 1);
    GraduationReported graduation = ofTanjungSelor(4);
    UUID worker = workerOf(client.readAll("training.completions"), graduation.getGraduationId());
    client.send(
        "office.acts",
        worker.toString(),
        new ErasureOrdered("act-1", "officer", worker, "consent withdrawn"));

    await().atMost(SOON).until(() -> vault(worker).erased());
    await().atMost(SOON).until(() -> cipher().decrypt(worker, new byte[64]).isEmpty());

    assertThat(vault(worker).blocks()).isEmpty();
    await()
        .atMost(SOON)
        .until(() -> client.readAllBytes("partner.blk-tjselor.graduations").isEmpty());
    assertThat(client.readAllBytes(behind.topic()))
        .hasSizeGreaterThan(1)
        .first()
        .extracting(ConsumerRecord::offset)
        .isEqualTo(1L);
    counted(behind, 1 + client.readAllBytes(behind.topic()).size());
    await().atMost(SOON).until(() -> client.readAllBytes(behind.topic()).isEmpty());
    assertThat(client.await("office.receipts", 1, SOON).getLast().value())
        .isInstanceOf(SubmissionAccepted.class);
  }

  @Test
  @Order(9)
  void a_nominated_worker_gets_one_message_with_a_link_and_her_centre_sees_it_on_its_list()
      throws Exception {
    scene.employerIsRegistered();
    GraduationReported graduation = ofTanjungSelor(5);
    scene.invited(worker(5), graduation.getGraduationId());
    scene.invited(worker(5), graduation.getGraduationId());
    var port = (FileOutbox) context.getBean(MessagePort.class);
    await().atMost(SOON).until(() -> !port.waiting().isEmpty());

    FileOutbox.Waiting message = port.waiting().getFirst();
    link = message.text().replaceFirst("(?s).*https://example.test(/j/[A-Za-z0-9_-]{22}).*", "$1");

    assertThat(message.to()).isEqualTo(graduation.getPerson().getPhone());
    assertThat(message.text()).contains("3 Juli 2026 pukul 08.00 WITA");
    assertThat(message.text()).doesNotContain(graduation.getPerson().getFullName());
    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(
                    scene
                        .get(
                            "/centres/BLK-TJSELOR/invitations",
                            "Tenguyun-Partner",
                            "blk-tjselor",
                            "Tenguyun-Person",
                            "counter-1")
                        .body())
                .contains(graduation.getGraduationId(), "\"messageAt\":\"2026-06-30T16:00"));
    assertThat(port.waiting()).hasSize(1);
    assertThat(scene.get("/centres/BLK-TJSELOR/invitations").statusCode()).isEqualTo(401);
    assertThat(
            scene
                .get(
                    "/centres/BLK-TJSELOR/invitations",
                    "Tenguyun-Partner",
                    "blk-tarakan",
                    "Tenguyun-Person",
                    "counter-1")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  @Order(10)
  void the_link_opens_a_page_without_script_or_name_and_a_guessed_link_opens_none()
      throws Exception {
    HttpResponse<String> page = scene.get(link);
    HttpResponse<String> guessed = scene.get("/j/AAAAAAAAAAAAAAAAAAAAAA");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body())
        .contains("Tawaran pekerjaan untuk Anda", "KIPI EPC 1", "Rp 5.250.000", "3 Juli 2026")
        .doesNotContain("<script", ofTanjungSelor(5).getPerson().getFullName());
    assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(scene.get(link + "?lang=en").body()).contains("A job offer for you");
    assertThat(guessed.statusCode()).isEqualTo(404);
    assertThat(guessed.body()).contains("Tautan ini tidak berlaku");
  }

  @Test
  @Order(11)
  void while_her_employer_is_frozen_she_may_only_decline_and_then_has_the_time_that_was_left()
      throws Exception {
    scene.frozen(worker(5));
    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(scene.get(link).body())
                .contains("Tawaran ini ditangguhkan", "value=\"DECLINED\"")
                .doesNotContain("value=\"ACCEPTED\"", "3 Juli 2026"));
    scene.form(link, Map.of("answer", "ACCEPTED"));
    assertThat(client.readAll("partner.blk-tjselor.worker-statements")).isEmpty();
    assertThat(scene.get(link + "?lang=en").body()).contains("This offer is on hold");

    scene.thawed(worker(5));
    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(scene.get(link).body())
                .contains("value=\"ACCEPTED\"", "5 Juli 2026 08:00 WITA")
                .doesNotContain("ditangguhkan"));
  }

  @Test
  @Order(12)
  void she_answers_once_and_a_refusal_wants_a_reason() throws Exception {
    String statements = "partner.blk-tjselor.worker-statements";
    HttpResponse<String> withoutReason = scene.form(link, Map.of("answer", "DECLINED"));
    assertThat(withoutReason.headers().firstValue("Location").orElseThrow())
        .endsWith("?problem=reason");

    scene.form(link, Map.of("answer", "ACCEPTED"));
    await()
        .atMost(SOON)
        .untilAsserted(() -> assertThat(scene.get(link).body()).contains("Anda menerima tawaran"));
    HttpResponse<String> second = scene.form(link, Map.of("answer", "DECLINED", "reason", "WAGE"));

    String told = second.headers().firstValue("Location").orElseThrow();
    assertThat(told).endsWith("?problem=answered");
    assertThat(scene.get(link + "?problem=answered").body())
        .contains("Jawaban pertama Anda tetap berlaku");
    assertThat(scene.get(link).body()).doesNotContain("Jawaban pertama Anda");
    assertThat(client.readAll(statements))
        .singleElement()
        .extracting(ConsumerRecord::value)
        .isInstanceOfSatisfying(
            WorkerAnswered.class,
            answered -> {
              assertThat(answered.getAnswer()).isEqualTo(WorkerAnswer.ACCEPTED);
              assertThat(answered.getGivenBy()).isEqualTo("SELF");
              assertThat(answered.getWorkerId()).isEqualTo(worker(5));
            });
  }

  @Test
  @Order(13)
  void the_employer_reads_name_and_phone_once_and_every_read_is_on_the_log() throws Exception {
    await().atMost(SOON).until(() -> topics().contains("partner.kipi-epc1.contact-requests"));
    assertThat(scene.readContact("kipi-epc1", "early").body()).contains("NOT_ACCEPTED");
    scene.accepted(worker(5));
    await().atMost(SOON).until(() -> scene.readContact("kipi-epc1", "q-1").statusCode() == 200);

    HttpResponse<String> again = scene.readContact("kipi-epc1", "q-1");
    HttpResponse<String> second = scene.readContact("kipi-epc1", "q-2");

    var person = ofTanjungSelor(5).getPerson();
    assertThat(again.body()).contains(person.getFullName(), person.getPhone());
    assertThat(second.statusCode()).isEqualTo(409);
    assertThat(second.body()).contains("read by hr-7 at", "SIGN_CONTRACT");
    assertThat(scene.readContact("khn-em", "q-3").statusCode()).isEqualTo(404);
    assertThat(client.readAll("training.disclosures"))
        .extracting(r -> ((ContactDisclosed) r.value()).getRepeated())
        .containsExactly(false, true);
    String reads = "/nominations/" + NominationScene.NOMINATION + "/contact/reads";
    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(scene.get(reads, "Tenguyun-Officer", "officer-1").body())
                .contains("\"requestedBy\":\"hr-7\"", "\"repeated\":true"));
  }

  @Test
  @Order(14)
  void an_officer_gets_all_that_is_held_about_her_in_one_document_and_the_trace_comes_first()
      throws Exception {
    var person = ofTanjungSelor(5).getPerson();
    client.send("placement.rounds", "65", SampleDecisions.taking(worker(5), worker(6)));
    client.send("office.grievances", "g-1", scene.complaintAbout(worker(5)));

    HttpResponse<String> export = scene.export(worker(5), "request 12 of 2026", "officer-1");

    assertThat(export.statusCode()).isEqualTo(200);
    assertThat(export.body())
        .contains(person.getNik(), person.getFullName(), person.getPhone())
        .contains(person.getBirthDate().toString())
        .contains("TrainingCompleted", "ContactDisclosed", "WorkerInvited", "WorkerAnswered")
        .contains("NominationAccepted", "PersonExported", "request 12 of 2026")
        .contains("DecisionRecorded", "GrievanceFiled")
        .doesNotContain("personCiphertext")
        .doesNotContain(worker(6).toString(), "union-3", "words of somebody else");
    JsonNode document = JsonMapper.builder().build().readTree(export.body());
    assertThat(document.path("reads"))
        .extracting(read -> read.path("by").asString())
        .containsExactlyInAnyOrder("hr-7", "hr-7", "officer-1");
    assertThat(document.path("holdings"))
        .anySatisfy(held -> {
          assertThat(held.path("topic").asString()).isEqualTo("partner.<id>.graduations");
          assertThat(held.path("keptDays").asInt()).isEqualTo(7);
        });
    assertThat(client.readAll("training.disclosures"))
        .last()
        .extracting(ConsumerRecord::value)
        .isInstanceOfSatisfying(
            PersonExported.class,
            read -> {
              assertThat(read.getActor()).isEqualTo("officer-1");
              assertThat(read.getWorkerId()).isEqualTo(worker(5));
            });
    assertThat(scene.export(UUID.randomUUID(), "none", "officer-1").statusCode()).isEqualTo(404);
    assertThat(scene.export(worker(4), "too late", "officer-1").statusCode()).isEqualTo(410);
    assertThat(scene.export(worker(5), "", "officer-1").statusCode()).isEqualTo(400);
  }

  @Test
  @Order(15)
  void a_breach_report_says_who_was_touched_with_what_when_and_how() throws Exception {
    JsonNode credential = breach("scope=CREDENTIAL&name=kipi-epc1");
    assertThat(credential.path("touched")).hasSize(1);
    assertThat(credential.path("touched").path(0).path("workerId").asString())
        .isEqualTo(worker(5).toString());
    assertThat(credential.path("kinds").path("ContactDisclosed").path("how").asString())
        .contains("vault");
    assertThat(credential.path("noticeDueBy").asString()).isEqualTo("2026-11-25T00:00:00Z");

    JsonNode topic = breach("scope=TOPIC&name=partner.blk-tjselor.graduations");
    assertThat(topic.path("touched")).hasSize(120);
    assertThat(topic.path("kinds").path("GraduationReceived").path("how").asString())
        .contains("in plain");

    assertThat(breach("scope=CENTRE&name=BLK-TJSELOR").path("touched")).hasSize(120);
    JsonNode reads = breach("scope=VAULT_READS");
    assertThat(reads.path("touched")).hasSize(1);
    assertThat(reads.path("kinds").propertyNames())
        .containsExactlyInAnyOrder("ContactDisclosed", "PersonExported");
    assertThat(scene.breach("scope=TOPIC&name=nowhere", "officer-1").statusCode()).isEqualTo(404);
  }

  @Test
  @Order(16)
  void the_master_key_is_rotated_while_the_service_runs() throws Exception {
    assertThat(scene.officerPosts("/office/person-keys/rotations", "{}").body())
        .contains("\"current\":\"master-2\"", "\"rewrapped\":599");
    assertThat(scene.officerPosts("/office/person-keys/retirements", "{}").body())
        .contains("\"retired\":[\"master-1\"]");
    assertThat(scene.export(worker(5), "after the rotation", "officer-1").body())
        .contains(ofTanjungSelor(5).getPerson().getNik());
  }

  @Test
  @Order(17)
  void an_erased_worker_has_no_message_and_no_link_any_more() throws Exception {
    client.send(
        "office.acts",
        worker(5).toString(),
        new ErasureOrdered("act-2", "officer", worker(5), "consent withdrawn"));

    var port = (FileOutbox) context.getBean(MessagePort.class);
    await().atMost(SOON).until(() -> port.waiting().isEmpty());
    await().atMost(SOON).until(() -> scene.get(link).statusCode() == 404);
    assertThat(scene.readContact("kipi-epc1", "q-1").statusCode()).isIn(409, 422, 410);
  }

  @Test
  @Order(18)
  void every_endpoint_is_in_the_openapi_document_with_its_errors() throws Exception {
    assertThat(ApiDocument.endpoints(context)).isNotEmpty();
    assertThat(ApiDocument.problems(get("/v3/api-docs").body(), ApiDocument.endpoints(context)))
        .isEmpty();
  }

  @Test
  @Order(88)
  void every_metric_that_an_alert_names_is_there_once_something_is_in_quarantine()
      throws Exception {
    client.sendBytes(GARBLED, "garbled", new byte[] {7, 7, 7}, Map.of());
    await().atMost(SOON).until(() -> !client.readAllBytes(GARBLED + ".quarantine").isEmpty());
    context.getBean(QuarantineWatch.class).look();

    String figures = get("/actuator/prometheus").body();

    assertThat(AlertRules.metrics())
        .hasSize(4)
        .allSatisfy(
            name -> assertThat(figures.lines().filter(line -> line.startsWith(name))).isNotEmpty());
    assertThat(figures)
        .contains("tenguyun_quarantine_open{")
        .contains("error=\"NOT_CONFLUENT_AVRO\"", "topic=\"" + GARBLED + "\"");
  }

  @Test
  @Order(70)
  void a_replay_of_the_inbox_says_the_same_again() {
    TopicCatalogue catalogue = TopicCatalogue.load();
    var recorded =
        new Recorded(
            context.getBean(KafkaAccess.class), context.getBean(AvroValues.class), catalogue);
    List<InboxRecord> inbox = new ArrayList<>();
    recorded.inbox("training", inbox::add);
    var replay =
        new InboxReplay<>(
            new ServiceLogic<>(
                TrainingService.definition(catalogue), catalogue, EventTypes.generated()));
    var outputs = recorded.outputs("training");

    assertThat(Difference.between(outputs, replay.run(inbox))).isEmpty();
    assertThat(outputs).hasSizeGreaterThan(1_800);
  }

  @Test
  @Order(80)
  void nowhere_but_in_the_centres_own_topics_rests_a_value_of_a_person() throws Exception {
    var search =
        new PersonalDataSearch(sample)
            .topics(client, topics())
            .store(context.getBean(MongoTemplate.class).getDb())
            .files(folder)
            .logs(log.lines());

    assertThat(search.found()).isEmpty();
    assertThat(log.lines()).anyMatch(line -> line.contains("Reference data is in"));
    assertThat(log.lines()).anyMatch(line -> line.contains("A worker's key was forgotten"));
  }

  @Test
  @Order(85)
  void of_an_erased_worker_nothing_rests_anywhere_the_centres_own_topics_among_it()
      throws Exception {
    List<GraduationReported> erased = List.of(ofTanjungSelor(4), ofTanjungSelor(5));
    var search =
        new PersonalDataSearch(erased)
            .everyTopic(client, topics())
            .store(context.getBean(MongoTemplate.class).getDb())
            .files(folder)
            .files(outbox)
            .logs(log.lines());

    assertThat(search.found()).isEmpty();
    erased.forEach(graduation -> {
      UUID worker = workerOf(client.readAll("training.completions"), graduation.getGraduationId());
      assertThat(cipher().decrypt(worker, new byte[64])).isEmpty();
      assertThat(vault(worker).blocks()).isEmpty();
    });
  }

  @Test
  @Order(90)
  void the_search_would_find_a_value_if_it_were_there() {
    String name = sample.getFirst().getPerson().getFullName();

    assertThat(new PersonalDataSearch(sample).logs(List.of("met " + name)).found()).hasSize(1);
  }

  /** As the dashboard's books would have it. */
  private static void counted(TopicPartition partition, long next) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
      admin
          .alterConsumerGroupOffsets(
              "dashboard-view-accounts", Map.of(partition, new OffsetAndMetadata(next)))
          .all()
          .get();
    }
  }

  private static JsonNode breach(String scope) throws Exception {
    HttpResponse<String> report = scene.breach(scope, "officer-1");
    assertThat(report.statusCode()).as(report.body()).isEqualTo(200);
    return JsonMapper.builder().build().readTree(report.body());
  }

  private static GraduationReported ofTanjungSelor(int index) {
    return GraduationReported.newBuilder(
            sample.stream().filter(g -> g.getCentreId().equals("BLK-TJSELOR")).toList().get(index))
        .build();
  }

  private static List<Object> receipts(String partner) {
    return client.readAll("partner." + partner + ".receipts").stream()
        .map(ConsumerRecord::value)
        .toList();
  }

  private static UUID worker(int index) {
    return workerOf(
        client.readAll("training.completions"), ofTanjungSelor(index).getGraduationId());
  }

  private static String reason(Object receipt) {
    return ((SubmissionRejected) receipt).getReasons().getFirst().getCode();
  }

  private static UUID workerOf(
      List<ConsumerRecord<String, Object>> completions, String graduationId) {
    return completions.stream()
        .map(ConsumerRecord::value)
        .filter(TrainingCompleted.class::isInstance)
        .map(TrainingCompleted.class::cast)
        .filter(c -> c.getGraduationId().equals(graduationId))
        .findFirst()
        .orElseThrow()
        .getWorkerId();
  }

  private static PersonCipher cipher() {
    return context.getBean(PersonCipher.class);
  }

  private static VaultDocument vault(UUID worker) {
    return context
        .getBean(MongoOperations.class)
        .findById(worker.toString(), VaultDocument.class, VaultDocument.COLLECTION);
  }

  private static long count(String collection) {
    return context.getBean(MongoTemplate.class).getCollection(collection).countDocuments();
  }

  private static HttpResponse<String> get(String path) throws Exception {
    String port = context.getEnvironment().getProperty("local.server.port");
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .header("Tenguyun-Officer", "officer-1")
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  private static java.util.Set<String> topics() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()))) {
      return admin.listTopics().names().get();
    }
  }

  private static byte[] bytes(ByteBuffer buffer) {
    byte[] bytes = new byte[buffer.remaining()];
    buffer.duplicate().get(bytes);
    return bytes;
  }
}
