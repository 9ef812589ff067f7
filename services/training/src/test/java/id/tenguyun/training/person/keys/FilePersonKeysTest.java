package id.tenguyun.training.person.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilePersonKeysTest {

  private static final String NIK = "9908042007970003";

  @TempDir private Path folder;
  private MasterKey master;

  @BeforeEach
  void a_master_key() {
    master = MasterKey.ofFile(folder.resolve("master.key"));
  }

  @Test
  void a_person_met_again_has_the_same_worker_id_and_key() {
    try (var keys = open()) {
      PersonKey first = keys.ofPerson(NIK);
      assertThat(keys.ofPerson(NIK)).isEqualTo(first);
      assertThat(keys.ofPerson("9980275701030005").workerId()).isNotEqualTo(first.workerId());
      assertThat(keys.ofWorker(first.workerId())).contains(first);
    }
  }

  @Test
  void a_restart_finds_what_was_there() {
    PersonKey before;
    try (var keys = open()) {
      before = keys.ofPerson(NIK);
    }
    master = MasterKey.ofFile(folder.resolve("master.key"));
    try (var keys = open()) {
      assertThat(keys.ofPerson(NIK)).isEqualTo(before);
    }
  }

  @Test
  void the_file_holds_neither_the_nik_nor_a_digest_that_others_could_compute() throws Exception {
    try (var keys = open()) {
      keys.ofPerson(NIK);
    }
    byte[] plainDigest =
        java.security.MessageDigest.getInstance("SHA-256")
            .digest(NIK.getBytes(StandardCharsets.UTF_8));
    assertThat(Files.readString(file()))
        .doesNotContain(NIK)
        .doesNotContain(java.util.HexFormat.of().formatHex(plainDigest));
    assertThat(Files.getPosixFilePermissions(file())).hasSize(2);
  }

  @Test
  void the_content_digest_depends_on_the_master_key() {
    byte[] content = {1, 2, 3};
    var other = MasterKey.ofFile(folder.resolve("other.key"));
    assertThat(master.contentDigest(content))
        .hasSize(64)
        .isEqualTo(MasterKey.ofFile(folder.resolve("master.key")).contentDigest(content))
        .isNotEqualTo(other.contentDigest(content));
  }

  @Test
  void a_forgotten_worker_is_gone_from_the_file_and_comes_back_as_somebody_new() throws Exception {
    try (var keys = open()) {
      PersonKey forgotten = keys.ofPerson(NIK);
      PersonKey other = keys.ofPerson("9980275701030005");
      assertThat(keys.forget(forgotten.workerId())).isTrue();
      assertThat(keys.forget(forgotten.workerId())).isFalse();
      assertThat(Files.readString(file())).doesNotContain(forgotten.keyId());
      assertThat(keys.ofWorker(forgotten.workerId())).isEmpty();
      assertThat(keys.ofPerson(NIK).workerId()).isNotEqualTo(forgotten.workerId());
      assertThat(keys.ofPerson("9980275701030005")).isEqualTo(other);
    }
    try (var keys = open()) {
      assertThat(keys.ofPerson("9980275701030005")).isNotNull();
    }
  }

  @Test
  void a_line_torn_by_a_crash_is_cut_off() throws IOException {
    PersonKey whole;
    try (var keys = open()) {
      whole = keys.ofPerson(NIK);
    }
    Files.writeString(file(), "0123abc half-a-li", StandardOpenOption.APPEND);
    try (var keys = open()) {
      keys.ofPerson("9980275701030005");
    }
    try (var keys = open()) {
      assertThat(keys.ofPerson(NIK)).isEqualTo(whole);
    }
    assertThat(Files.readAllLines(file())).hasSize(2);
  }

  @Test
  void a_line_that_is_no_entry_is_named() throws IOException {
    Files.writeString(file(), "hello\n");
    assertThatThrownBy(this::open).hasMessageContaining("line 1").hasMessageContaining("1 fields");
  }

  @Test
  void two_instances_do_not_share_a_file() {
    try (var keys = open()) {
      assertThatThrownBy(this::open).hasMessageContaining("held by another instance");
    }
  }

  @Test
  void another_master_key_opens_nothing() {
    UUID worker;
    try (var keys = open()) {
      worker = keys.ofPerson(NIK).workerId();
    }
    master = MasterKey.ofFile(folder.resolve("other.key"));
    try (var keys = open()) {
      assertThatThrownBy(() -> keys.ofWorker(worker)).hasMessageContaining("another key");
    }
  }

  @Test
  void many_who_meet_the_same_person_at_once_agree() throws Exception {
    Set<UUID> workers = new TreeSet<>();
    try (var keys = open();
        var threads = Executors.newFixedThreadPool(8)) {
      Callable<UUID> meet = () -> keys.ofPerson(NIK).workerId();
      for (Future<UUID> met : threads.invokeAll(java.util.Collections.nCopies(32, meet))) {
        workers.add(met.get());
      }
    }
    assertThat(workers).hasSize(1);
    assertThat(Files.readAllLines(file())).hasSize(1);
  }

  private FilePersonKeys open() {
    return FilePersonKeys.open(file(), master);
  }

  private Path file() {
    return folder.resolve("person-keys");
  }
}
