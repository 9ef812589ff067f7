package id.tenguyun.training.invitation.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.training.invitation.Message;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOutboxTest {

  private static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
  private static final UUID WORKER = new UUID(7, 7);

  @TempDir Path folder;
  private FileOutbox outbox;

  @BeforeEach
  void open() {
    outbox = new FileOutbox(folder.resolve("outbox"));
  }

  @Test
  void a_message_is_taken_once_also_after_a_restart() {
    assertThat(outbox.take(message("n-1"), NOW)).isTrue();
    assertThat(outbox.take(message("n-1"), NOW.plusSeconds(1))).isFalse();

    var restarted = new FileOutbox(folder.resolve("outbox"));

    assertThat(restarted.take(message("n-1"), NOW.plusSeconds(2))).isFalse();
    assertThat(restarted.takenAt("n-1")).contains(NOW);
    assertThat(restarted.waiting()).hasSize(1);
  }

  @Test
  void files_are_for_their_owner_alone_and_no_name_of_one_tells_anything() throws Exception {
    outbox.take(message("n-1"), NOW);

    try (var files = Files.list(folder.resolve("outbox"))) {
      assertThat(files)
          .singleElement()
          .satisfies(file -> {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
            assertThat(file.getFileName().toString()).matches("[0-9a-f]{64}\\.json");
          });
    }
  }

  @Test
  void what_is_of_no_use_any_more_is_deleted() {
    outbox.take(message("n-1"), NOW);

    outbox.prune(NOW.plusSeconds(3_599));
    assertThat(outbox.waiting()).hasSize(1);
    outbox.prune(NOW.plusSeconds(3_600));
    assertThat(outbox.waiting()).isEmpty();
  }

  @Test
  void who_is_erased_has_no_message_left() {
    outbox.take(message("n-1"), NOW);

    outbox.forget(new UUID(8, 8));
    assertThat(outbox.waiting()).hasSize(1);
    outbox.forget(WORKER);
    assertThat(outbox.waiting()).isEmpty();
  }

  @Test
  void neither_number_nor_text_shows_where_a_message_is_printed() {
    assertThat(message("n-1").toString()).isEqualTo("Message for n-1 (not shown)");
  }

  private static Message message(String invitation) {
    return new Message(invitation, WORKER, "+6281126000001", "text", NOW.plusSeconds(3_600));
  }
}
