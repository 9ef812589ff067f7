package id.tenguyun.eventing.boot;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.tenguyun.eventing.books.Accounts;
import id.tenguyun.eventing.contract.Addressed;
import id.tenguyun.eventing.envelope.OutputPosition;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.kafka.TopicCreation;
import id.tenguyun.eventing.replay.Difference;
import id.tenguyun.eventing.replay.InboxReplay;
import id.tenguyun.eventing.replay.Published;
import id.tenguyun.eventing.replay.Recorded;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.eventing.toy.ToyContracts;
import id.tenguyun.eventing.toy.domain.Yard;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.shared.Ownership;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.localplatform.LocalPlatform;
import id.tenguyun.testkit.Seeds;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.data.mongodb.core.MongoTemplate;

/**
 * Kills the service's process at seeded moments while crates come in; nothing is lost or doubled.
 */
@Tag("slow")
class YardKilledTest {

  private static final String CRATES = "partner.pri-mill.crates";
  private static final int KILLS = 3;
  private static final int CRATES_A_ROUND = 300;
  private static final Duration LONG = Duration.ofMinutes(3);

  @TempDir Path folder;
  private DataFolder data;
  private LocalPlatform platform;
  private AvroValues values;
  private KafkaAccess kafka;
  private KafkaProducer<byte[], byte[]> producer;
  private int sent;

  @BeforeEach
  void start() {
    data = DataFolder.open(folder.resolve("data"));
    platform = LocalPlatform.start(data, LocalPlatform.Ports.free());
    values = new AvroValues(platform.registryConfig());
    kafka = new KafkaAccess(Map.of("bootstrap.servers", platform.broker().bootstrapServers()));
    producer = new KafkaProducer<>(kafka.producer());
  }

  @AfterEach
  void stop() {
    producer.close();
    values.close();
    platform.close();
    data.close();
  }

  @Test
  void losesNothingAndRepeatsNothing() throws Exception {
    Random random = Seeds.random(getClass().getSimpleName());
    var topics = new TopicCreation(kafka, ToyContracts.catalogue(), true, (short) 1);
    topics.ensureFixed();
    topics.ensurePartners(List.of("pri-mill"));
    send("reference.data", partner());
    send("reference.data", new Addressed("", "l", new ReferenceDataLoaded("l", "test", 1, "00")));
    producer.flush();

    for (int kill = 0; kill < KILLS; kill++) {
      Process service = service(kill);
      int accepted = accepted();
      sendCrates();
      await().atMost(LONG).until(() -> accepted() > accepted);
      Thread.sleep(random.nextInt(400)); // a moment in the middle of the work
      service.destroyForcibly().waitFor();
    }
    Process last = service(KILLS);
    sendCrates();
    await().atMost(LONG).until(() -> accepted() >= sent);
    await().atMost(LONG).until(this::balanced);
    last.destroyForcibly().waitFor();

    assertThat(accepted()).isEqualTo(sent);
    assertThat(businessIds()).doesNotHaveDuplicates().hasSize(sent);
    assertThat(differences()).isEmpty();
  }

  /** The view was killed as often as the service; it must have counted every crate once. */
  private boolean balanced() {
    try (MongoClient client = MongoClients.create(platform.mongo().uri("yard"))) {
      return new Accounts(new MongoTemplate(client, "yard"))
          .all().stream()
              .filter(account -> account.topic().equals(CRATES))
              .anyMatch(account -> account.accepted() == sent && account.received() == sent);
    }
  }

  private List<Difference> differences() {
    List<InboxRecord> inbox = new ArrayList<>();
    recorded().inbox("placement", inbox::add);
    var logic =
        new ServiceLogic<>(Yard.definition(), ToyContracts.catalogue(), ToyContracts.types());
    SortedMap<OutputPosition, Published> replayed = new InboxReplay<>(logic).run(inbox);
    return Difference.between(recorded().outputs("placement"), replayed);
  }

  private int accepted() {
    return businessIds().size();
  }

  private List<String> businessIds() {
    return recorded().outputs("placement").values().stream()
        .filter(published -> published.value() instanceof SubmissionAccepted)
        .map(published -> ((SubmissionAccepted) published.value()).getBusinessId())
        .toList();
  }

  private Recorded recorded() {
    return new Recorded(kafka, values, ToyContracts.catalogue());
  }

  private void sendCrates() {
    for (int i = 0; i < CRATES_A_ROUND; i++) {
      String id = "C-" + sent++;
      send(CRATES, new Addressed("", id, ToyContracts.packed(id, 10)));
    }
    producer.flush();
  }

  private void send(String topic, Addressed record) {
    byte[] value = values.encode(topic, new RecordHeaders(), record.value());
    producer.send(new ProducerRecord<>(topic, record.key().getBytes(UTF_8), value));
  }

  private static Addressed partner() {
    return new Addressed(
        "",
        "pri-mill",
        new PartnerRegistered(
            "pri-mill", "PRI-MILL", PartnerKind.EMPLOYER, "Mill", null, Ownership.PRIVATE));
  }

  private Process service(int round) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-XX:TieredStopAtLevel=1",
            "--sun-misc-unsafe-memory-access=allow",
            "-cp",
            System.getProperty("java.class.path"),
            YardApplication.class.getName(),
            platform.broker().bootstrapServers(),
            platform.registry().url(),
            folder.toString(),
            platform.mongo().uri("yard"))
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("service-" + round + ".log").toFile())
        .start();
  }
}
