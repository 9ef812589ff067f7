package id.tenguyun.standalone.run;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.eventing.person.KeyStore;
import id.tenguyun.eventing.person.LocalMasterKeys;
import id.tenguyun.eventing.person.PersonCipher;
import id.tenguyun.eventing.person.PersonReference;
import id.tenguyun.eventing.person.WrappedKey;
import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.localplatform.LocalPlatform;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.demo.Demonstration;
import id.tenguyun.standalone.reference.ReferenceFiles;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.LogLines;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * On a broker with access control, where every service may do the least it needs: somebody of the
 * sample gets a seat, an employer reads her telephone, she gets her copy, something of hers lies in
 * quarantine; then she is erased. Every topic, document, file and log line of all five services is
 * searched for her, and the history is still true.
 */
@Tag("slow")
class ErasureSearchTest {

  private static final Path PROJECT = Path.of("../..").toAbsolutePath().normalize();
  private static final Instant START = Instant.parse("2026-07-01T00:00:00+08:00");
  private static final double SIX_HOURS_A_SECOND = 21_600;
  private static final Duration SOON = Duration.ofMinutes(3);

  @TempDir Path folder;

  @Test
  void ofAnErasedPersonNothingIsFoundAnywhereAndTheHistoryIsStillTrue() throws Exception {
    Path data = folder.resolve("data");
    var commands = new CommandRuns(data);
    var clock = new PacedClock(START, 1);
    try (Standalone standalone = Standalone.start(settings(data, clock))) {
      LogLines log = LogLines.listenClosely();
      Connection connection = standalone.running().connection();
      PlacedPerson her = playUntilSomebodyIsPlaced(connection, clock);
      List<String> mapping = mapping(data.resolve("keys"), her);
      herDataAreReadForGoodReasons(commands, her);
      quarantineIsWorkedOff(commands, connection, her, folder.resolve("mended.json"));

      var before = new TracesOfAPerson(her, mapping).topics(connection).files(data).foundAnywhere();
      assertThat(before)
          .contains(
              "topic partner." + her.centre() + ".graduations: " + her.nik(),
              "file keys/person.keys: " + mapping.getFirst());

      sheIsErased(commands, connection, her);

      var after =
          new TracesOfAPerson(her, mapping)
              .topics(connection)
              .documents(standalone.documentStore())
              .files(data)
              .lines(log.lines());
      assertThat(after.found()).isEmpty();
      assertThat(after.topics()).containsAll(everyTopicOfTheCatalogue());
      assertThat(after.topics()).anyMatch(name -> name.endsWith("-changelog"));
      assertThat(after.databases())
          .contains("training", "certification", "placement", "dashboard", "edge");
      assertThat(Files.readString(data.resolve("keys/person.keys")))
          .doesNotContain(her.workerId().toString());
      assertThat(log.lines()).anyMatch(line -> line.contains("Plain copies that were read"));
      assertThat(log.lines()).noneMatch(line -> line.contains("AuthorizationException"));
      done(commands.run("audit"));
    }
    try (DataFolder opened = DataFolder.open(data);
        LocalPlatform platform = LocalPlatform.start(opened, LocalPlatform.Ports.free())) {
      new Invariants(
              new Connection(platform.broker().bootstrapServers(), platform.registryConfig()))
          .checkHistory();
    }
  }

  private static Standalone.Settings settings(Path data, PacedClock clock) {
    return new Standalone.Settings(
        data, PROJECT.resolve("data/reference"), Ports.free(), clock, "administrator", true);
  }

  private static PlacedPerson playUntilSomebodyIsPlaced(Connection connection, PacedClock clock) {
    try (var watch = new PlacedPerson.Watch(connection);
        var demonstration =
            new Demonstration(
                connection,
                clock,
                ReferenceFiles.read(PROJECT.resolve("data/reference")),
                PROJECT.resolve("data/samples"),
                1,
                new PrintWriter(Writer.nullWriter()))) {
      demonstration.loadTraining(partner -> new Silent(), () -> true);
      demonstration.play(SIX_HOURS_A_SECOND, watch::goesOn);
      clock.pace(1);
      return watch.found();
    }
  }

  private static final class Silent implements Demonstration.Bar {
    @Override
    public void at(String doing, int done, int of) {}

    @Override
    public void close() {}
  }

  /**
   * The keyed reference of her number, and her wrapped key: what a thief of the store would use.
   */
  private static List<String> mapping(Path keys, PlacedPerson her) throws Exception {
    PersonReference[] reference = new PersonReference[1];
    var onlyLooks =
        new KeyStore() {
          @Override
          public Entry findOrCreate(PersonReference asked, Entry offer) {
            throw new IllegalStateException("Nobody is made here");
          }

          @Override
          public Optional<Entry> find(UUID workerId) {
            return Optional.empty();
          }

          @Override
          public Optional<Entry> find(PersonReference asked) {
            reference[0] = asked;
            return Optional.empty();
          }

          @Override
          public long rewrap(String masterKeyId, Function<Entry, WrappedKey> rewrap) {
            return 0;
          }

          @Override
          public void forget(UUID workerId) {}
        };
    new PersonCipher(LocalMasterKeys.ofFile(keys.resolve("master.keys")), onlyLooks)
        .find(her.nik());
    String line =
        Files.readAllLines(keys.resolve("person.keys")).stream()
            .filter(l -> l.contains(her.workerId().toString()))
            .findFirst()
            .orElseThrow();
    assertThat(line).startsWith(reference[0].hex());
    return List.of(reference[0].hex(), line.split(" ")[3]);
  }

  private static void herDataAreReadForGoodReasons(CommandRuns commands, PlacedPerson her) {
    var contact =
        commands.run(
            "contact",
            her.nomination().getNominationId(),
            "--as=" + employer(her),
            "--by=hr-1",
            "--purpose=SIGN_CONTRACT");
    assertThat(contact.output()).contains(her.fullName(), her.phone());
    var copy = export(commands, her);
    done(copy);
    assertThat(copy.output()).contains(her.nik(), "DecisionRecorded", "ContactDisclosed", "hr-1");
  }

  private static CommandRuns.Run export(CommandRuns commands, PlacedPerson her) {
    return commands.run(
        "person", "export", her.workerId().toString(), "--reason=request 1", "--as=officer-1");
  }

  /** One entry holds her data and is discarded; one is mended and sent again for its sender. */
  private static void quarantineIsWorkedOff(
      CommandRuns commands, Connection connection, PlacedPerson her, Path mended) throws Exception {
    String graduations = "partner." + her.centre() + ".graduations";
    String vacancies = "partner." + employer(her) + ".vacancies";
    try (var client = client(connection)) {
      // before what nobody can read lies among them
      Files.writeString(mended, json(client.readAll(vacancies).getFirst().value()));
      byte[] garbled = ("no Avro: " + her.nik() + her.fullName()).getBytes(UTF_8);
      client.sendBytes(graduations, "g", garbled, Map.of());
      client.sendBytes(vacancies, "v", new byte[] {7}, Map.of());
    }
    String hers = entry(commands, graduations);
    assertThat(commands.run("quarantine", "look", hers).output())
        .contains("of ciphertext")
        .doesNotContain(her.nik());
    done(commands.run("quarantine", "discard", hers, "--reason=a test", "--as=officer-1"));
    done(
        commands.run(
            "quarantine",
            "repair",
            entry(commands, vacancies),
            "--type=VacancyPublished",
            "--with=" + mended,
            "--reason=a test",
            "--as=officer-1"));
  }

  private static void done(CommandRuns.Run run) {
    assertThat(run.exitCode()).as(run.output()).isZero();
  }

  private static String json(Object event) throws Exception {
    var record = (SpecificRecord) event;
    var out = new ByteArrayOutputStream();
    var encoder = EncoderFactory.get().jsonEncoder(record.getSchema(), out);
    new SpecificDatumWriter<SpecificRecord>(
            record.getSchema(), SpecificData.getForClass(record.getClass()))
        .write(record, encoder);
    encoder.flush();
    return out.toString(UTF_8);
  }

  private static AvroTestClient client(Connection connection) {
    return new AvroTestClient(
        connection.bootstrapServers(), connection.registry(), connection.login());
  }

  private static String employer(PlacedPerson her) {
    return her.nomination().getEmployerId().toLowerCase(Locale.ROOT);
  }

  private static String entry(CommandRuns commands, String topic) {
    Pattern place = Pattern.compile(Pattern.quote(topic + ".quarantine") + "-\\d+-\\d+");
    Matcher[] found = new Matcher[1];
    await()
        .atMost(SOON)
        .until(() -> {
          found[0] = place.matcher(commands.run("quarantine", "list").output());
          return found[0].find();
        });
    return found[0].group();
  }

  private static void sheIsErased(CommandRuns commands, Connection connection, PlacedPerson her) {
    done(
        commands.run(
            "person", "erase", her.workerId().toString(), "--reason=her wish", "--as=officer-1"));
    await().atMost(SOON).until(() -> export(commands, her).exitCode() != 0);
    try (var client = client(connection)) {
      String topic = "partner." + her.centre() + ".graduations";
      await().atMost(SOON).until(() -> client.readAllBytes(topic).isEmpty());
      await().atMost(SOON).until(() -> client.readAllBytes(topic + ".quarantine").isEmpty());
    }
  }

  private static List<String> everyTopicOfTheCatalogue() {
    return TopicCatalogue.load().topics().stream()
        .filter(topic -> !topic.perPartner())
        .map(topic -> topic.name())
        .toList();
  }
}
