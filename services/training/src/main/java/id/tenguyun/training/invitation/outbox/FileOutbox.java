package id.tenguyun.training.invitation.outbox;

import id.tenguyun.training.invitation.AnswerLink;
import id.tenguyun.training.invitation.Message;
import id.tenguyun.training.invitation.MessagePort;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file for each message, for its owner alone, named by a hash of the invitation; what carries
 * the messages takes them from the folder. A file is whole or absent, and forced to disk before
 * {@link #take} returns. It is deleted when its message is of no use any more.
 */
public final class FileOutbox implements MessagePort {

  private static final FileAttribute<Set<PosixFilePermission>> FILE_OF_OWNER = mode("rw-------");
  private static final FileAttribute<Set<PosixFilePermission>> FOLDER_OF_OWNER = mode("rwx------");
  private static final String ENDING = ".json";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path folder;

  /** Opens the folder, or makes it for its owner alone. */
  public FileOutbox(Path folder) {
    this.folder = folder.toAbsolutePath();
    try {
      Files.createDirectories(this.folder, FOLDER_OF_OWNER);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot make the outbox " + folder, e);
    }
  }

  /**
   * What a file holds.
   *
   * @param takenAt domain time
   */
  public record Waiting(
      String invitationId,
      UUID workerId,
      String to,
      String text,
      Instant notAfter,
      Instant takenAt) {

    @Override
    public String toString() {
      return "Message for " + invitationId + " (not shown)";
    }
  }

  @Override
  public synchronized boolean take(Message message, Instant at) {
    Path file = file(message.invitationId());
    if (Files.exists(file)) {
      return false;
    }
    var waiting =
        new Waiting(
            message.invitationId(),
            message.workerId(),
            message.to(),
            message.text(),
            message.notAfter(),
            at);
    try {
      write(file, JSON.writeValueAsBytes(waiting));
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write to the outbox " + folder, e);
    }
  }

  private void write(Path file, byte[] content) throws IOException {
    Path fresh = folder.resolve(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            FILE_OF_OWNER)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  @Override
  public synchronized Optional<Instant> takenAt(String invitationId) {
    Path file = file(invitationId);
    return Files.exists(file) ? Optional.of(read(file).takenAt()) : Optional.empty();
  }

  @Override
  public void prune(Instant now) {
    delete(waiting -> !waiting.notAfter().isAfter(now));
  }

  @Override
  public void forget(UUID workerId) {
    delete(waiting -> waiting.workerId().equals(workerId));
  }

  /** All messages that wait, for whoever carries them. */
  public synchronized List<Waiting> waiting() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .map(FileOutbox::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the outbox " + folder, e);
    }
  }

  private synchronized void delete(Predicate<Waiting> which) {
    for (Waiting waiting : waiting()) {
      if (which.test(waiting)) {
        try {
          Files.deleteIfExists(file(waiting.invitationId()));
        } catch (IOException e) {
          throw new UncheckedIOException("Cannot delete from the outbox " + folder, e);
        }
      }
    }
  }

  private static Waiting read(Path file) {
    try {
      return JSON.readValue(Files.readAllBytes(file), Waiting.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + file, e);
    }
  }

  private Path file(String invitationId) {
    return folder.resolve(AnswerLink.hash(invitationId) + ENDING);
  }

  private static FileAttribute<Set<PosixFilePermission>> mode(String permissions) {
    return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions));
  }
}
