package id.tenguyun.eventing.intake;

import id.tenguyun.eventing.envelope.Origin;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts quarantined bytes that may hold people's data: AES-256-GCM, a 12-byte nonce before the
 * ciphertext, bound to the origin of the record.
 */
public final class QuarantineCipher {

  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  QuarantineCipher(byte[] key) {
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException(
          "The quarantine key has %d bytes; it must have %d".formatted(key.length, KEY_BYTES));
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  /** The cipher of a key file, which is made, for its owner alone, when it is missing. */
  public static QuarantineCipher ofFile(Path file) {
    try {
      if (Files.notExists(file)) {
        create(file);
      }
      String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
      return new QuarantineCipher(Base64.getDecoder().decode(text));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read or make the quarantine key " + file, e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] fresh = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(fresh);
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
      channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(fresh)));
    } catch (FileAlreadyExistsException e) {
      // another context of this process made it in the meantime; it is read next
      return;
    }
  }

  byte[] encrypt(byte[] plain, Origin origin) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0, origin);
    return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
  }

  /**
   * The bytes as they came.
   *
   * @throws IllegalArgumentException when key or origin are others, or the bytes were changed
   */
  public byte[] decrypt(byte[] sealed, Origin origin) {
    byte[] nonce = java.util.Arrays.copyOf(sealed, NONCE_BYTES);
    return run(Cipher.DECRYPT_MODE, nonce, sealed, NONCE_BYTES, origin);
  }

  private byte[] run(int mode, byte[] nonce, byte[] input, int offset, Origin origin) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(origin.toString().getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input, offset, input.length - offset);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "Quarantined bytes of %s do not fit this key".formatted(origin), e);
    }
  }
}
