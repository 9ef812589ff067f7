package id.tenguyun.eventing.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.eventing.person.PersonCipher.Person;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKeyStoreTest {

  private static final String NIK = "6502014101990001";

  @TempDir Path folder;
  private Path file;
  private LocalMasterKeys keys;

  @BeforeEach
  void keys() {
    file = folder.resolve("persons.keys");
    keys = LocalMasterKeys.ofFile(folder.resolve("master.key"));
  }

  @Test
  void recognisesAPersonAfterARestart() {
    Person before;
    byte[] sealed;
    try (var store = new FileKeyStore(file)) {
      var cipher = new PersonCipher(keys, store);
      before = cipher.recognise(NIK);
      sealed = cipher.encrypt(before, bytes("Siti"));
    }

    try (var store = new FileKeyStore(file)) {
      var cipher = new PersonCipher(LocalMasterKeys.ofFile(folder.resolve("master.key")), store);

      assertThat(cipher.recognise(NIK)).isEqualTo(before);
      assertThat(cipher.recognise("6502014101990002")).isNotEqualTo(before);
      assertThat(cipher.decrypt(before.workerId(), sealed)).contains(bytes("Siti"));
    }
  }

  @Test
  void keepsNoNumberInTheFile() throws Exception {
    try (var store = new FileKeyStore(file)) {
      new PersonCipher(keys, store).recognise(NIK);

      assertThat(Files.readString(file)).doesNotContain(NIK).hasLineCount(1);
      assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }
  }

  @Test
  void cutsOffALineThatACrashTore() throws Exception {
    Person first;
    try (var store = new FileKeyStore(file)) {
      first = new PersonCipher(keys, store).recognise(NIK);
    }
    Files.writeString(file, "0123456789abcdef half a li", StandardOpenOption.APPEND);

    try (var store = new FileKeyStore(file)) {
      var cipher = new PersonCipher(keys, store);
      assertThat(cipher.recognise(NIK)).isEqualTo(first);
      cipher.recognise("6502014101990002");
    }

    try (var store = new FileKeyStore(file)) {
      assertThat(store.find(first.workerId())).isPresent();
      assertThat(Files.readAllLines(file)).hasSize(2);
    }
  }

  @Test
  void refusesAFileThatIsDamagedInTheMiddle() throws Exception {
    try (var store = new FileKeyStore(file)) {
      var cipher = new PersonCipher(keys, store);
      IntStream.range(0, 3).forEach(i -> cipher.recognise(NIK + i));
    }
    List<String> lines = Files.readAllLines(file);
    lines.set(1, lines.get(1).replace(lines.get(1).charAt(0), 'x'));
    Files.write(file, lines);

    assertThatThrownBy(() -> new FileKeyStore(file))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void forgetsAPersonForGood() throws Exception {
    try (var store = new FileKeyStore(file)) {
      var cipher = new PersonCipher(keys, store);
      Person person = cipher.recognise(NIK);
      Person other = cipher.recognise(NIK + "1");
      byte[] sealed = cipher.encrypt(person, bytes("Siti"));

      cipher.forget(person.workerId());

      assertThat(cipher.decrypt(person.workerId(), sealed)).isEmpty();
      assertThat(Files.readString(file)).doesNotContain(person.workerId().toString());
      assertThat(cipher.recognise(NIK)).isNotEqualTo(person);
      assertThat(cipher.recognise(NIK + "1")).isEqualTo(other);
    }
  }

  @Test
  void isOpenOnce() {
    try (var store = new FileKeyStore(file)) {
      assertThat(store.find(java.util.UUID.randomUUID())).isEmpty();
      assertThatThrownBy(() -> new FileKeyStore(file)).hasMessageContaining("is open");
    }
  }

  @Test
  void failsOnACiphertextOfAnotherPerson() {
    try (var store = new FileKeyStore(file)) {
      var cipher = new PersonCipher(keys, store);
      Person siti = cipher.recognise(NIK);
      Person budi = cipher.recognise(NIK + "1");
      byte[] sealed = cipher.encrypt(siti, bytes("Siti"));

      assertThatThrownBy(() -> cipher.decrypt(budi.workerId(), sealed))
          .hasMessageContaining("does not fit");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
