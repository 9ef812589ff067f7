package id.tenguyun.eventing.person;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import id.tenguyun.eventing.person.PersonCipher.Person;
import id.tenguyun.testkit.TestPlatform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRotationTest {

  private static final long FIRST_NIK = 6502014101990000L;
  private static final int PEOPLE = 20;

  @TempDir Path folder;

  private final Map<Person, byte[]> sealed = new LinkedHashMap<>();

  @Test
  void aNewVersionWrapsEveryKeyAndTheOldOneIsDestroyed() throws Exception {
    try (var store = new FileKeyStore(folder.resolve("person.keys"))) {
      var cipher = new PersonCipher(masterKeys(), store);
      people(cipher);

      var rotated = cipher.rotation().rotate();
      assertThat(rotated)
          .isEqualTo(
              new KeyRotation.Report("master-2", true, PEOPLE, List.of(), List.of("master-1")));
      everybodyIsReadable(cipher);

      var retired = cipher.rotation().retire();
      assertThat(retired)
          .isEqualTo(new KeyRotation.Report("master-2", false, 0, List.of("master-1"), List.of()));
      assertThat(Files.readString(folder.resolve("master.keys"))).doesNotContain("master-1");
      assertThat(Files.readString(folder.resolve("person.keys"))).doesNotContain("master-1");
      everybodyIsReadable(new PersonCipher(masterKeys(), store));
    }
  }

  @Test
  void peopleKeepTheirIdsTheirCodesAndTheirLinks() {
    try (var store = new FileKeyStore(folder.resolve("person.keys"))) {
      var cipher = new PersonCipher(masterKeys(), store);
      people(cipher);
      byte[] link = cipher.secret("link", "nomination-1");

      cipher.rotation().rotate();
      cipher.rotation().retire();

      assertThat(IntStream.range(0, PEOPLE).mapToObj(i -> cipher.recognise(nik(i))))
          .containsExactlyElementsOf(sealed.keySet());
      assertThat(cipher.secret("link", "nomination-1")).isEqualTo(link);
    }
  }

  @Test
  void aCrashAfterTheNewVersionWasMadeIsFinishedByTheNextCall() {
    try (var store = new FileKeyStore(folder.resolve("person.keys"))) {
      people(new PersonCipher(masterKeys(), store));
      masterKeys().renew(); // and then the process died
    }

    try (var store = new FileKeyStore(folder.resolve("person.keys"))) {
      var cipher = new PersonCipher(masterKeys(), store);
      everybodyIsReadable(cipher);
      assertThat(cipher.rotation().rotate())
          .isEqualTo(
              new KeyRotation.Report("master-2", false, PEOPLE, List.of(), List.of("master-1")));
      everybodyIsReadable(cipher);
    }
  }

  @Test
  void aCrashHalfWayThroughTheKeysIsFinishedByTheNextCall() {
    try (MongoClient client = MongoClients.create(TestPlatform.get().mongoUri("rotation"))) {
      MongoDatabase database = client.getDatabase(TestPlatform.uniqueName("rotation"));
      people(new PersonCipher(masterKeys(), new MongoKeyStore(database)));
      var dying = new DyingAfter(PEOPLE / 2, new MongoKeyStore(database));
      assertThatThrownBy(() -> new PersonCipher(masterKeys(), dying).rotation().rotate())
          .hasMessage("died");

      var cipher = new PersonCipher(masterKeys(), new MongoKeyStore(database));
      everybodyIsReadable(cipher);
      assertThat(cipher.rotation().rotate().rewrapped()).isEqualTo(PEOPLE - PEOPLE / 2);
      assertThat(cipher.rotation().retire().retired()).containsExactly("master-1");
      everybodyIsReadable(cipher);
    }
  }

  @Test
  void whoeverIsMetWhileItRunsIsNotLost() throws Exception {
    try (var store = new FileKeyStore(folder.resolve("person.keys"))) {
      var cipher = new PersonCipher(masterKeys(), store);
      List<Person> met = new ArrayList<>();
      try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
        var meeting =
            threads.submit(
                () -> IntStream.range(0, 300).forEach(i -> met.add(cipher.recognise(nik(i)))));
        while (!meeting.isDone()) {
          cipher.rotation().rotate();
          cipher.rotation().retire();
        }
        meeting.get();
      }
      assertThat(met).hasSize(300);
      assertThat(IntStream.range(0, 300).mapToObj(i -> cipher.recognise(nik(i))))
          .containsExactlyElementsOf(met);
    }
  }

  @Test
  void anotherInstanceOverTheSameFileMeetsTheNewVersion() {
    try (var store = new FileKeyStore(folder.resolve("person.keys"))) {
      var other = new PersonCipher(masterKeys(), store);
      var cipher = new PersonCipher(masterKeys(), store);
      people(cipher);

      cipher.rotation().rotate();

      everybodyIsReadable(other);
      other.recognise(nik(PEOPLE));
      assertThat(cipher.rotation().retire().rewrapped()).isZero();
    }
  }

  @Test
  void theVersionInUseCannotBeRetiredAndADamagedFileIsRefused() throws Exception {
    LocalMasterKeys keys = masterKeys();
    assertThatThrownBy(() -> keys.retire("master-1")).hasMessageContaining("cannot be retired");

    Path file = folder.resolve("master.keys");
    Files.writeString(file, Files.readString(file).replace("master-1 ", "master-1"));
    assertThatThrownBy(this::masterKeys).hasMessageContaining("damaged at line 2");
  }

  private LocalMasterKeys masterKeys() {
    return LocalMasterKeys.ofFile(folder.resolve("master.keys"));
  }

  private void people(PersonCipher cipher) {
    for (int i = 0; i < PEOPLE; i++) {
      Person person = cipher.recognise(nik(i));
      sealed.put(person, cipher.encrypt(person, nik(i).getBytes(UTF_8)));
    }
  }

  private void everybodyIsReadable(PersonCipher cipher) {
    int i = 0;
    for (var entry : sealed.entrySet()) {
      assertThat(cipher.decrypt(entry.getKey().workerId(), entry.getValue()))
          .hasValue(nik(i++).getBytes(UTF_8));
    }
  }

  private static String nik(int i) {
    return Long.toString(FIRST_NIK + i);
  }

  /** Dies in the middle of wrapping keys anew. */
  private static final class DyingAfter implements KeyStore {
    private final KeyStore store;
    private int left;

    DyingAfter(int keys, KeyStore store) {
      this.left = keys;
      this.store = store;
    }

    @Override
    public Entry findOrCreate(PersonReference reference, Entry offer) {
      return store.findOrCreate(reference, offer);
    }

    @Override
    public Optional<Entry> find(UUID workerId) {
      return store.find(workerId);
    }

    @Override
    public Optional<Entry> find(PersonReference reference) {
      return store.find(reference);
    }

    @Override
    public long rewrap(String masterKeyId, Function<Entry, WrappedKey> rewrap) {
      return store.rewrap(
          masterKeyId,
          entry -> {
            if (left-- == 0) {
              throw new IllegalStateException("died");
            }
            return rewrap.apply(entry);
          });
    }

    @Override
    public void forget(UUID workerId) {
      store.forget(workerId);
    }
  }
}
