package id.tenguyun.eventing.person;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** A small file of its owner's alone that is there whole or not at all, and forced to disk. */
final class SecretFile {

  private SecretFile() {}

  /** Makes the file unless somebody else made it in the meantime; theirs then stays. */
  static void create(Path file, String text) throws IOException {
    Path folder = folder(file);
    Files.createDirectories(folder);
    Path fresh = fresh(file, text);
    try {
      Files.createLink(file, fresh);
      force(folder);
    } catch (FileAlreadyExistsException e) {
      return; // theirs is read next
    } finally {
      Files.delete(fresh);
    }
  }

  /** Puts this text in the place of what the file held. */
  static void replace(Path file, String text) throws IOException {
    Path fresh = fresh(file, text);
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    force(folder(file));
  }

  private static Path fresh(Path file, String text) throws IOException {
    Path fresh = Path.of(file + "." + UUID.randomUUID());
    try (FileChannel channel =
        FileChannel.open(
            fresh,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(US_ASCII));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    return fresh;
  }

  private static Path folder(Path file) {
    return file.toAbsolutePath().resolveSibling(".").normalize();
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true);
    }
  }
}
