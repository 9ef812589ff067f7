package id.tenguyun.eventing.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.tenguyun.eventing.books.Accounts;
import id.tenguyun.eventing.boot.ProjectionAutoConfiguration.ProjectionReaders;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.OutputPosition;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.intake.Intake;
import id.tenguyun.eventing.intake.QuarantineCipher;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.quarantine.QuarantineDesk;
import id.tenguyun.eventing.quarantine.QuarantineEntry;
import id.tenguyun.eventing.quarantine.QuarantineLog;
import id.tenguyun.eventing.quarantine.QuarantineView;
import id.tenguyun.eventing.quarantine.Resending;
import id.tenguyun.eventing.quarantine.Resolution;
import id.tenguyun.eventing.replay.Difference;
import id.tenguyun.eventing.replay.InboxReplay;
import id.tenguyun.eventing.replay.Published;
import id.tenguyun.eventing.replay.Recorded;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.eventing.streams.ServiceStreams;
import id.tenguyun.eventing.toy.CrateKind;
import id.tenguyun.eventing.toy.CratePacked;
import id.tenguyun.eventing.toy.CratesForeign;
import id.tenguyun.eventing.toy.CratesUnmet;
import id.tenguyun.eventing.toy.OtherYears;
import id.tenguyun.eventing.toy.ToyContracts;
import id.tenguyun.eventing.toy.domain.Yard;
import id.tenguyun.eventing.web.CommandAnswers;
import id.tenguyun.eventing.web.Commands;
import id.tenguyun.eventing.web.Receipt;
import id.tenguyun.events.eventing.QuarantineAction;
import id.tenguyun.events.eventing.QuarantineEntryResolved;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.events.eventing.TimeAdvanced;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.shared.Ownership;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.registry.IncompatibleSchemaException;
import id.tenguyun.registry.SchemaRegistrar;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.HandClock;
import id.tenguyun.testkit.TestPlatform;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.KafkaStreams;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.ResponseEntity;

/** One day of the toy service on the real broker and registry, told in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class YardOnBrokerTest {

  private static final Duration SOON = Duration.ofSeconds(30);
  private static final String CRATES = "partner.pri-mill.crates";
  private static final String RECEIPTS = "partner.pri-mill.receipts";
  private static final HandClock clock = HandClock.at("2026-07-01T00:00:00+08:00");

  private static final String CRATE_JSON =
      """
      {"crateId": "%s", "packerId": "%s", "market": "65", "kind": "DRY", "weightGrams": 10,
       "remark": {"string": "by telephone"}}
      """;

  @TempDir static Path folder;
  private static TestPlatform platform;
  private static AvroTestClient client;
  private static SwitchableRegistry registry;
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() throws Exception {
    platform = TestPlatform.get();
    registry = new SwitchableRegistry(platform.registryUrl());
    client = new AvroTestClient(platform);
    context = YardApplication.start(platform, clock, folder, registryUrl());
  }

  @AfterAll
  static void stop() {
    context.close();
    client.close();
    registry.close();
  }

  @Test
  @Order(1)
  void holdsPartnersBackUntilReferenceDataIsIn() {
    client.send("reference.data", "pri-mill", partner("pri-mill"));
    await().atMost(SOON).until(() -> topics().contains(CRATES));
    client.send(CRATES, "C-1", packed("C-1", 10));

    client.send("reference.data", "pri-mill", partner("late-mill"));
    await().atMost(SOON).until(() -> topics().contains("partner.late-mill.receipts"));
    assertThat(client.readAll(RECEIPTS)).isEmpty();

    client.send("reference.data", "load", new ReferenceDataLoaded("load", "test", 2, "00"));

    assertThat(client.await(RECEIPTS, 1, SOON).getFirst().value())
        .isInstanceOfSatisfying(
            SubmissionAccepted.class, r -> assertThat(r.getBusinessId()).isEqualTo("C-1"));
  }

  @Test
  @Order(2)
  void givesEverySubmissionOneReceiptOrOneQuarantineEntry() {
    client.sendBytes(CRATES, "poison", new byte[] {1, 2, 3}, Map.of());
    client.sendBytes(CRATES, "schema", new byte[] {0, 0, 15, 66, 63, 9}, Map.of());
    client.sendBytes(CRATES, "empty", null, Map.of());
    byte[] good = client.readAllBytes(CRATES).getFirst().value();
    client.sendBytes(CRATES, "torn", java.util.Arrays.copyOf(good, 9), Map.of());
    client.send(CRATES, "C-2", packed("C-2", 10));
    client.send(CRATES, "C-2", packed("C-2", 10));
    client.send(CRATES, "C-3", packed("C-3", -1));
    client.send(CRATES, "C-4", new CratesForeign("C-4"));
    client.send(CRATES, "C-5", packed("C-5", "OTHER-MILL", "65", CrateKind.DRY));
    client.send(CRATES, "C-6", packed("C-6", "PRI-MILL", "99", CrateKind.DRY));
    client.send(CRATES, "C-7", packed("C-7", "PRI-MILL", "", CrateKind.DRY));
    client.send(CRATES, "C-8", packed("C-8", "PRI-MILL", "65", CrateKind.UNKNOWN));
    client.send(CRATES, "C-9", packed("C-9", 10));

    List<ConsumerRecord<String, Object>> receipts = client.await(RECEIPTS, 10, SOON);
    List<ConsumerRecord<String, byte[]>> quarantined = client.readAllBytes(CRATES + ".quarantine");

    assertThat(receipts).hasSize(10);
    assertThat(quarantined).hasSize(4);
    assertThat(client.readAllBytes(CRATES)).hasSize(receipts.size() + quarantined.size());
    assertThat(reasons(receipts))
        .containsExactlyInAnyOrder(
            "WEIGHT_NOT_POSITIVE",
            "TYPE_NOT_ALLOWED",
            "FOREIGN_SENDER",
            "UNKNOWN_MARKET",
            "KEY_FIELD_MISSING",
            "FIELD_NOT_READABLE");
    assertThat(receipts).filteredOn(r -> r.value() instanceof SubmissionAccepted).hasSize(3);
    assertThat(receipts).filteredOn(r -> r.value() instanceof SubmissionDuplicate).hasSize(1);
  }

  @Test
  @Order(3)
  void encryptsQuarantineThatMayHoldPersonalData() {
    ConsumerRecord<String, byte[]> poison = client.readAllBytes(CRATES + ".quarantine").getFirst();
    Origin origin =
        Origin.parse(TextHeaders.find(poison.headers(), HeaderNames.ORIGIN).orElseThrow());

    assertThat(poison.key()).isNull();
    assertThat(poison.value()).hasSizeGreaterThan(12 + 16);
    assertThat(
            QuarantineCipher.ofFile(folder.resolve("quarantine.key"))
                .decrypt(poison.value(), origin))
        .containsExactly(1, 2, 3);
    assertThat(TextHeaders.find(poison.headers(), HeaderNames.ERROR))
        .contains("NOT_CONFLUENT_AVRO");
  }

  @Test
  @Order(4)
  void keepsBooksThatBalance() {
    var books = new Accounts(context.getBean(MongoOperations.class));

    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(books.all())
                .filteredOn(account -> account.topic().equals(CRATES))
                .singleElement()
                .satisfies(account -> {
                  assertThat(account.sender()).isEqualTo("pri-mill");
                  assertThat(account.received()).isEqualTo(14);
                  assertThat(account.accepted()).isEqualTo(3);
                  assertThat(account.duplicates()).isEqualTo(1);
                  assertThat(account.rejected()).isEqualTo(6);
                  assertThat(account.quarantined()).isEqualTo(4);
                  assertThat(account.open()).isZero();
                }));
    await().atMost(SOON).until(context.getBean(ProjectionReaders.class)::caughtUp);
  }

  @Test
  @Order(40)
  void ticksEveryDomainMinuteOnEveryPartition() {
    clock.advance(Duration.ofHours(25));

    client.await(
        "yard.crates",
        records -> records.stream().anyMatch(r -> r.value().toString().contains("C-1")),
        SOON);
    List<ConsumerRecord<String, Object>> ticks =
        client.readAll("yard.inbox").stream()
            .filter(r -> r.value() instanceof TimeAdvanced)
            .toList();
    assertThat(ticks).extracting(ConsumerRecord::partition).contains(0, 1, 2, 3);
    assertThat(((TimeAdvanced) ticks.getLast().value()).getEntropy().remaining()).isEqualTo(32);
  }

  @Test
  @Order(50)
  void goesOnAfterARestartAndNeverStampsLessThanBefore() {
    await().atMost(SOON).until(() -> crateEvents() == 6);
    Instant before = greatestStamp();
    context.close();
    HandClock slow = HandClock.at("2026-06-01T00:00:00+08:00");
    context = YardApplication.start(platform, slow, folder, registryUrl());

    client.send(CRATES, "C-10", packed("C-10", 10));

    client.await(RECEIPTS, 11, SOON);
    assertThat(greatestStamp()).isEqualTo(before);
    assertThat(crateEvents()).isEqualTo(7);
  }

  @Test
  @Order(57)
  void waitsForARegistryThatIsAwayAndQuarantinesNothing() {
    Intake intake = context.getBean(Intake.class);
    int quarantined = client.readAllBytes(CRATES + ".quarantine").size();
    int receipts = client.readAll(RECEIPTS).size();
    registry.goAway();

    client.send(CRATES, "S-1", new CratesUnmet("S-1")); // a schema that the intake has not met
    client.send(CRATES, "C-15", packed("C-15", 10));
    await().atMost(SOON).until(() -> intake.progress().failure().isPresent());

    assertThat(intake.progress().failure().orElseThrow()).contains("did not answer for schema id");
    assertThat(client.readAll(RECEIPTS)).hasSize(receipts);
    registry.comeBack();
    client.await(RECEIPTS, receipts + 2, SOON);
    assertThat(client.readAllBytes(CRATES + ".quarantine")).hasSize(quarantined);
    assertThat(registry.refused()).isPositive();
    await().atMost(SOON).until(() -> intake.progress().failure().isEmpty());
  }

  @Test
  @Order(58)
  void letsAnOperatorLookMendDiscardAndSendAgainOnceForEachEntry() throws Exception {
    QuarantineDesk desk = desk();
    List<QuarantineEntry> open = quarantineLog().entries(name -> name.startsWith(CRATES));
    assertThat(open).hasSize(4).allMatch(QuarantineEntry::open);
    Origin poison = open.getFirst().place();
    int receipts = client.readAll(RECEIPTS).size();

    QuarantineView seen = desk.look(poison).orElseThrow();
    assertThat(seen.entry().error()).isEqualTo("NOT_CONFLUENT_AVRO");
    assertThat(seen.prefix()).isEqualTo("no leading zero byte and schema id");
    assertThat(seen.readableNow()).isFalse();
    assertThat(seen.dump()).isEmpty(); // the topic may hold people's data

    var act = new QuarantineDesk.Act("officer-1", "the mill sent it by telephone");
    assertThat(codes(desk.resend(poison, act))).containsExactly("STILL_UNREADABLE");
    assertThat(codes(desk.repair(poison, act, crate("C-20", "OTHER-MILL"))))
        .containsExactly("FOREIGN_SENDER");
    assertThat(codes(desk.repair(poison, new QuarantineDesk.Act("officer-1", " "), new byte[0])))
        .containsExactly("NOBODY_NAMED");

    Origin sent =
        ((Resolution.Done) desk.repair(poison, act, crate("C-20", "PRI-MILL")))
            .sent()
            .orElseThrow();

    ConsumerRecord<String, byte[]> again = client.readAllBytes(CRATES).getLast();
    assertThat(sent).isEqualTo(new Origin(CRATES, again.partition(), again.offset()));
    assertThat(TextHeaders.find(again.headers(), HeaderNames.RESENT_BY)).contains("officer-1");
    assertThat(TextHeaders.find(again.headers(), HeaderNames.RESENT_FROM))
        .contains(poison.toString());
    assertThat(client.await(RECEIPTS, receipts + 1, SOON).getLast().value())
        .isInstanceOfSatisfying(
            SubmissionAccepted.class, r -> assertThat(r.getBusinessId()).isEqualTo("C-20"));
    assertThat(codes(desk.discard(poison, act))).containsExactly("ENTRY_RESOLVED");
    assertThat(codes(desk.discard(new Origin(CRATES + ".quarantine", 0, 999), act)))
        .containsExactly("ENTRY_UNKNOWN");
  }

  @Test
  @Order(59)
  void letsOneOfTwoOperatorsResolveAnEntryAndBooksStillBalance() throws Exception {
    Origin torn = quarantineLog().entries(name -> name.startsWith(CRATES)).getLast().place();
    List<Resolution> came = Collections.synchronizedList(new ArrayList<>());
    try (ExecutorService operators = Executors.newFixedThreadPool(2)) {
      for (String operator : List.of("officer-1", "officer-2")) {
        operators.execute(() ->
            came.add(desk().discard(torn, new QuarantineDesk.Act(operator, "half a record"))));
      }
    }

    assertThat(came).hasSize(2).filteredOn(Resolution.Done.class::isInstance).hasSize(1);
    assertThat(client.readAll("quarantine.resolutions"))
        .extracting(r -> ((QuarantineEntryResolved) r.value()).getAction())
        .containsExactly(QuarantineAction.REPAIRED, QuarantineAction.DISCARDED);
    assertThat(quarantineLog().entries(name -> name.startsWith(CRATES)))
        .filteredOn(QuarantineEntry::open)
        .hasSize(2);
    var books = new Accounts(context.getBean(MongoOperations.class));
    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(books.all())
                .filteredOn(account -> account.topic().equals(CRATES))
                .singleElement()
                .satisfies(account -> {
                  assertThat(account.quarantined()).isEqualTo(4);
                  assertThat(account.open()).isZero();
                }));
  }

  @Test
  @Order(61)
  void partnersOnLastYearsAndOnNextYearsSchemaBothGetThroughAndABrokenOneIsRefused() {
    var registryConfig = platform.registryConfig();
    int receipts = client.readAll(RECEIPTS).size();

    client.sendBytes(
        CRATES, "C-30", OtherYears.crate(OtherYears.last(), "C-30", registryConfig), Map.of());
    client.sendBytes(
        CRATES, "C-31", OtherYears.crate(OtherYears.next(), "C-31", registryConfig), Map.of());
    client.send(CRATES, "C-32", packed("C-32", 10));

    assertThat(client.await(RECEIPTS, receipts + 3, SOON).subList(receipts, receipts + 3))
        .extracting(ConsumerRecord::value)
        .allSatisfy(receipt -> assertThat(receipt).isInstanceOf(SubmissionAccepted.class))
        .extracting(receipt -> ((SubmissionAccepted) receipt).getBusinessId())
        .containsExactlyInAnyOrder("C-30", "C-31", "C-32");
    try (var registrar = new SchemaRegistrar(registryConfig)) {
      assertThatThrownBy(() -> registrar.register(List.of(OtherYears.incompatible())))
          .isInstanceOf(IncompatibleSchemaException.class)
          .hasMessageContaining("id.tenguyun.eventing.toy.CratePacked breaks")
          .hasMessageContaining("STRING not compatible with writer type: INT at /fields/4/type");
    }
  }

  private static QuarantineLog quarantineLog() {
    return new QuarantineLog(
        context.getBean(KafkaAccess.class),
        context.getBean(AvroValues.class),
        ToyContracts.catalogue(),
        context.getBean(TopicCreation.class));
  }

  private static QuarantineDesk desk() {
    return new QuarantineDesk(
        context.getBean(KafkaAccess.class),
        context.getBean(AvroValues.class),
        quarantineLog(),
        resending(),
        Optional.of(QuarantineCipher.ofFile(folder.resolve("quarantine.key"))));
  }

  private static Resending resending() {
    return new Resending(
        ToyContracts.catalogue(),
        ToyContracts.types(),
        context.getBean(InboundDecoder.class),
        context.getBean(AvroValues.class));
  }

  private static byte[] crate(String id, String packer) {
    return resending()
        .ofJson(new Origin(CRATES, 0, 0), "CratePacked", CRATE_JSON.formatted(id, packer));
  }

  private static List<String> codes(Resolution resolution) {
    return ((Resolution.Refused) resolution).reasons().stream().map(Refusal::code).toList();
  }

  @Test
  @Order(60)
  void createsADeletedPartnerTopicAgain() throws Exception {
    try (Admin admin = admin()) {
      admin.deleteTopics(List.of("partner.late-mill.receipts")).all().get();
    }

    await().atMost(SOON).until(() -> topics().contains("partner.late-mill.receipts"));
  }

  @Test
  @Order(55)
  void answersACommandWithItsReceipt() throws Exception {
    Commands commands = context.getBean(Commands.class);

    var good = commands.submit("pri-mill", packed("C-11", 10));
    ResponseEntity<?> accepted = CommandAnswers.answer(commands, good, "wait=20");
    var bad = commands.submit("pri-mill", packed("C-12", -5));
    ResponseEntity<?> rejected = CommandAnswers.answer(commands, bad, "wait=20");
    var later = commands.submit("pri-mill", packed("C-13", 10));
    ResponseEntity<?> pending = CommandAnswers.answer(commands, later, null);

    assertThat(accepted.getBody())
        .isInstanceOfSatisfying(
            Receipt.class,
            receipt -> {
              assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.ACCEPTED);
              assertThat(receipt.businessId()).isEqualTo("C-11");
            });
    assertThat(rejected.getStatusCode().value()).isEqualTo(422);
    assertThat(pending.getStatusCode().value()).isEqualTo(202);
    assertThat(pending.getHeaders().getLocation().toString()).startsWith("/receipts?submission=");
    assertThat(commands.await(later, SOON)).isPresent();
    assertThatThrownBy(() -> commands.submit("pri-mill", new CratesForeign("C-14")))
        .hasMessageContaining("no topic where pri-mill may write CratesForeign");
  }

  @Test
  @Order(70)
  void findsTheSameOutputsWhenItReplaysTheInboxIntoAFreshService() {
    var recorded =
        new Recorded(
            context.getBean(KafkaAccess.class),
            context.getBean(AvroValues.class),
            ToyContracts.catalogue());
    List<InboxRecord> inbox = new ArrayList<>();
    recorded.inbox("placement", inbox::add);

    var replay =
        new InboxReplay<>(
            new ServiceLogic<>(Yard.definition(), ToyContracts.catalogue(), ToyContracts.types()));
    SortedMap<OutputPosition, Published> outputs = recorded.outputs("placement");

    assertThat(Difference.between(outputs, replay.run(inbox))).isEmpty();
    assertThat(outputs).hasSizeGreaterThan(15);
  }

  @Test
  @Order(80)
  void stopsLoudlyAtABugAndShowsItInItsHealth() {
    ServiceStreams streams = context.getBean(ServiceStreams.class);
    assertThat(streams.state()).isEqualTo(KafkaStreams.State.RUNNING);

    client.send(CRATES, "C-666", packed("C-666", 666));

    await().atMost(SOON).until(() -> !streams.state().isRunningOrRebalancing());
    assertThat(streams.lastFault().orElseThrow()).hasStackTraceContaining("A bug that a test");
    assertThat(context.getBean(Intake.class).containersRun()).isTrue();
  }

  private static String registryUrl() {
    return "tenguyun.registry.url=" + registry.url();
  }

  private static Instant greatestStamp() {
    return client.readAllBytes("yard.inbox").stream()
        .map(r -> TextHeaders.find(r.headers(), HeaderNames.RECEIVED_AT).orElseThrow())
        .map(Instant::parse)
        .max(Instant::compareTo)
        .orElseThrow();
  }

  private static long crateEvents() {
    return client.readAll("yard.crates").size();
  }

  private static List<String> reasons(List<ConsumerRecord<String, Object>> receipts) {
    return receipts.stream()
        .filter(r -> r.value() instanceof SubmissionRejected)
        .map(r -> ((SubmissionRejected) r.value()).getReasons().getFirst().getCode())
        .toList();
  }

  private static java.util.Set<String> topics() throws Exception {
    try (Admin admin = admin()) {
      return admin.listTopics().names().get();
    }
  }

  private static Admin admin() {
    return Admin.create(Map.of("bootstrap.servers", platform.bootstrapServers()));
  }

  private static CratePacked packed(String id, int weightGrams) {
    return ToyContracts.packed(id, weightGrams);
  }

  private static CratePacked packed(String id, String packer, String market, CrateKind kind) {
    return new CratePacked(id, packer, market, kind, 10, null);
  }

  private static PartnerRegistered partner(String id) {
    return new PartnerRegistered(
        id,
        id.toUpperCase(java.util.Locale.ROOT),
        PartnerKind.EMPLOYER,
        id,
        null,
        Ownership.PRIVATE);
  }
}
