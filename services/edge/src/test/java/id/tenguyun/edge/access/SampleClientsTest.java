package id.tenguyun.edge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.placement.NominationOffered;
import id.tenguyun.events.shared.PriorityTier;
import id.tenguyun.events.vacancy.VacancyPublished;
import id.tenguyun.registry.SchemaRegistrar;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The sample clients of docs/partners, each as a partner would run it, against the real broker and
 * the real registry: open as on a laptop, and with credential, TLS and the registry behind the
 * partners' door. Where a tool is missing the test says so loudly; with CI set it fails. Python
 * with a credential runs only where its library is new enough to log in to Kafka 4.
 */
class SampleClientsTest {

  private static final Path SAMPLES = Path.of("../../docs/partners").toAbsolutePath().normalize();
  private static final Path PYTHON = Path.of("/usr/bin/python3");
  private static final Duration SOON = Duration.ofSeconds(60);

  /** Older ones repeat the client's nonce in SCRAM's last message, which Kafka 4 refuses. */
  private static final String LOGS_IN_TO_KAFKA_4 =
      "import confluent_kafka, sys; sys.exit(confluent_kafka.libversion()[1] < 0x020601ff)";

  @TempDir static Path folder;

  @BeforeAll
  static void contracts() {
    try (var registrar = new SchemaRegistrar(TestPlatform.get().registryConfig())) {
      registrar.register(EventTypes.generated().schemas());
    }
  }

  @ParameterizedTest
  @EnumSource
  void inJava(SampleDoor door) throws Exception {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    speaks(
        door,
        "java-epc",
        List.of(
            java.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SAMPLES.resolve("java/Employer.java").toString()));
  }

  @ParameterizedTest
  @EnumSource
  void inPython(SampleDoor door) throws Exception {
    wanted(
        run(folder, List.of(PYTHON.toString(), "-c", "import confluent_kafka, avro.io")) == 0,
        "apt-get install python3-confluent-kafka python3-avro");
    // Debian 12's is older, with CI set or not: nothing to install would mend it
    assumeTrue(
        door == SampleDoor.OPEN
            || run(folder, List.of(PYTHON.toString(), "-c", LOGS_IN_TO_KAFKA_4)) == 0,
        "Python with a credential not tried: librdkafka 2.6.1 or later is wanted, as in Debian 13");
    speaks(
        door,
        "python-epc",
        List.of(PYTHON.toString(), SAMPLES.resolve("python/employer.py").toString()));
  }

  @ParameterizedTest
  @EnumSource
  void inJavaScript(SampleDoor door) throws Exception {
    wanted(
        run(folder, List.of("sh", "-c", "command -v node && command -v npm")) == 0,
        "apt-get install nodejs npm");
    Path module = folder.resolve("javascript");
    if (!Files.exists(module.resolve("node_modules"))) {
      install(module);
    }
    speaks(door, "javascript-epc", List.of("node", module.resolve("employer.js").toString()));
  }

  private static void install(Path module) throws IOException, InterruptedException {
    Files.createDirectories(module);
    for (String name : List.of("employer.js", "package.json", "package-lock.json")) {
      Files.copy(SAMPLES.resolve("javascript").resolve(name), module.resolve(name));
    }
    wanted(
        run(module, List.of("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")) == 0,
        "npm ci in docs/partners/javascript");
  }

  /** Two vacancies arrive as they should; their receipts and a nomination are told. */
  private static void speaks(SampleDoor door, String partner, List<String> command)
      throws Exception {
    Map<String, String> environment = door.takeIn(partner);
    List<String> whole = new ArrayList<>(command);
    whole.add(partner);
    whole.add(SAMPLES.resolve("vacancies.json").toString());
    Path log = folder.resolve(partner + "." + door + ".log");
    try (var client = door.placement()) {
      Process process = start(folder, whole, log, environment);
      try {
        List<ConsumerRecord<String, Object>> sent = client.await(vacancies(partner), 2, SOON);
        assertThat(sent)
            .extracting(ConsumerRecord::key)
            .containsExactly("V-SAMPLE-1", "V-SAMPLE-2");
        var first = (VacancyPublished) sent.getFirst().value();
        assertThat(first.getTerms().getMonthlyWageIdr()).isEqualByComparingTo("5250000");
        assertThat(first.getTerms().getStartsOn()).isEqualTo("2026-09-01");
        assertThat(first.getPublishedAt()).isEqualTo(Instant.parse("2026-07-01T00:00:00Z"));
        assertThat(first.getTerms().getProbationMonths()).isZero();
        sent.forEach(record -> answer(client, partner, record));

        assertThat(process.waitFor(SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Files.readString(log))
            .contains("published 2", "SubmissionAccepted", "V-SAMPLE-2", "NominationOffered");
      } catch (AssertionError e) {
        throw new AssertionError(e.getMessage() + "\n" + Files.readString(log), e);
      } finally {
        process.destroy();
      }
    }
  }

  private static String vacancies(String partner) {
    return "partner." + partner + ".vacancies";
  }

  /** As the platform answers. */
  private static void answer(
      AvroTestClient client, String partner, ConsumerRecord<String, Object> vacancy) {
    var receipt =
        SubmissionAccepted.newBuilder()
            .setSubmissionId("s-" + vacancy.key())
            .setSender(partner)
            .setRecordType("VacancyPublished")
            .setBusinessId(vacancy.key())
            .setOriginTopic(vacancy.topic())
            .setOriginPartition(0)
            .setOriginOffset(vacancy.offset())
            .setService("placement")
            .setDecidedAt(Instant.EPOCH)
            .build();
    client.send(
        "partner." + partner + ".receipts",
        vacancy.key(),
        receipt,
        Map.of("ce_type", receipt.getSchema().getFullName()));
    var offered =
        NominationOffered.newBuilder()
            .setAt(Instant.EPOCH)
            .setNominationId("n-1")
            .setVacancyId(vacancy.key())
            .setEmployerId("KIPI-EPC1")
            .setMarket("65")
            .setWorkerId(UUID.randomUUID())
            .setCentreId("BLK-TARAKAN")
            .setTier(PriorityTier.RING_1)
            .setMerit(6_000)
            .setAnswerDueAt(Instant.EPOCH)
            .build();
    client.send(
        "partner." + partner + ".nominations",
        vacancy.key(),
        offered,
        Map.of("ce_type", offered.getSchema().getFullName()));
  }

  private static void wanted(boolean there, String install) {
    if (!there && System.getenv("CI") != null) {
      throw new AssertionError("This client was not run. Install what it needs: " + install);
    }
    if (!there) {
      System.out.println("##### A sample client was NOT RUN. To run it: " + install);
    }
    assumeTrue(there, install);
  }

  private static int run(Path in, List<String> command) throws IOException, InterruptedException {
    Process process = start(in, command, folder.resolve("run.log"), Map.of());
    if (!process.waitFor(4, TimeUnit.MINUTES)) {
      process.destroy();
      return -1;
    }
    return process.exitValue();
  }

  private static Process start(
      Path in, List<String> command, Path log, Map<String, String> environment) throws IOException {
    var builder =
        new ProcessBuilder(command)
            .directory(new File(in.toString()))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }
}
