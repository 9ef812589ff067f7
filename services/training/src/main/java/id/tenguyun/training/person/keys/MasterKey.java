package id.tenguyun.training.person.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one secret of the key store: 32 random bytes from which the keys for its three uses are
 * derived (HKDF-SHA256), so that what one use gives away says nothing of the others.
 *
 * <p>A NIK has some 40 bits of surprise, so a plain digest of it could be undone by trying all;
 * hence every digest here is keyed.
 */
public final class MasterKey {

  private static final int BYTES = 32;
  private static final String MAC = "HmacSHA256";

  private final SecretKey nikDigestKey;
  private final SecretKey contentDigestKey;
  private final SecretKey wrappingKey;

  private MasterKey(byte[] secret) {
    if (secret.length != BYTES) {
      throw new IllegalArgumentException(
          "The master key has %d bytes; it must have %d".formatted(secret.length, BYTES));
    }
    this.nikDigestKey = derive(secret, "nik digest", MAC);
    this.contentDigestKey = derive(secret, "content digest", MAC);
    this.wrappingKey = derive(secret, "key wrapping", "AES");
  }

  /** The master key in a file of base64, which is made, for its owner alone, when missing. */
  public static MasterKey ofFile(Path file) {
    try {
      if (Files.notExists(file)) {
        create(file);
      }
      String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
      return new MasterKey(Base64.getDecoder().decode(text));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read or make the master key " + file, e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException(
          "%s is no master key; it must hold 32 bytes in base64".formatted(file), e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    Files.createDirectories(file.toAbsolutePath().normalize().getParent());
    try (var channel =
        FileChannel.open(
            file,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
      channel.write(ByteBuffer.wrap(Base64.getEncoder().encode(secret)));
      channel.force(true);
    } catch (FileAlreadyExistsException madeMeanwhile) {
      return; // by another instance that starts at the same time; the file is read next
    }
  }

  /** The name of a NIK in the store, 64 hex digits. */
  String nikDigest(String nik) {
    return mac(nikDigestKey, nik.getBytes(StandardCharsets.UTF_8));
  }

  /** Tells equal content from other content without holding it, 64 hex digits. */
  public String contentDigest(byte[] content) {
    return mac(contentDigestKey, content);
  }

  /** Encrypts persons' keys. */
  SecretKey wrappingKey() {
    return wrappingKey;
  }

  private static String mac(SecretKey key, byte[] content) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key);
      return HexFormat.of().formatHex(mac.doFinal(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform has no " + MAC, e);
    }
  }

  private static SecretKey derive(byte[] secret, String use, String algorithm) {
    try {
      return KDF.getInstance("HKDF-SHA256")
          .deriveKey(
              algorithm,
              HKDFParameterSpec.ofExtract()
                  .addIKM(new SecretKeySpec(secret, "Generic"))
                  .thenExpand(("tenguyun " + use).getBytes(StandardCharsets.US_ASCII), BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform has no HKDF-SHA256", e);
    }
  }
}
