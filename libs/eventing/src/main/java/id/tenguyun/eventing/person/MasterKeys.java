package id.tenguyun.eventing.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;

/**
 * The two secrets of the person block: one wraps people's keys, one makes references. Both come
 * from one file of 64 random bytes in base64, which is made, for its owner alone, when it is
 * missing. Who loses it loses every person block.
 */
public final class MasterKeys {

  private static final int KEY_BYTES = 32;

  private final byte[] wrapping;
  private final byte[] reference;

  private MasterKeys(byte[] both) {
    if (both.length != 2 * KEY_BYTES) {
      throw new IllegalArgumentException(
          "The master key file holds %d bytes; it must hold %d in base64"
              .formatted(both.length, 2 * KEY_BYTES));
    }
    this.wrapping = Arrays.copyOf(both, KEY_BYTES);
    this.reference = Arrays.copyOfRange(both, KEY_BYTES, 2 * KEY_BYTES);
  }

  /** Reads the file, or makes it. */
  public static MasterKeys ofFile(Path file) {
    try {
      if (Files.notExists(file)) {
        create(file);
      }
      String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
      return new MasterKeys(Base64.getDecoder().decode(text));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read or make the master key file " + file, e);
    }
  }

  /** Keys that live as long as this process: for tests. */
  public static MasterKeys random() {
    byte[] both = new byte[2 * KEY_BYTES];
    new SecureRandom().nextBytes(both);
    return new MasterKeys(both);
  }

  private static void create(Path file) throws IOException {
    byte[] both = new byte[2 * KEY_BYTES];
    new SecureRandom().nextBytes(both);
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (var channel =
        Files.newByteChannel(
            file,
            Set.of(
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.DSYNC),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(both)));
    } catch (FileAlreadyExistsException e) {
      return; // made in the meantime; it is read next
    }
  }

  byte[] wrapping() {
    return wrapping.clone();
  }

  byte[] reference() {
    return reference.clone();
  }
}
