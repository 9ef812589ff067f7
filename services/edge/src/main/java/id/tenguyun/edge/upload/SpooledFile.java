package id.tenguyun.edge.upload;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
import javax.crypto.CipherOutputStream;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file between its preview and its being sent. It may hold people's data, so what lies on the
 * disk is encrypted under a key that is in memory alone (AES-256 in counter mode: nobody but this
 * process writes it, and a changed byte is at worst a mistake in a cell): after a restart it is
 * noise.
 */
final class SpooledFile {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int KEY_BYTES = 32;
  private static final int START_BYTES = 16;

  private final Path file;
  private final byte[] key = new byte[KEY_BYTES];
  private final byte[] start = new byte[START_BYTES];

  private SpooledFile(Path file) {
    this.file = file;
    RANDOM.nextBytes(key);
    RANDOM.nextBytes(start);
  }

  /** Keeps a body; its name is ours. */
  static SpooledFile of(InputStream body) throws IOException {
    SpooledFile spooled = new SpooledFile(Files.createTempFile("tenguyun-upload-", ".bin"));
    try (OutputStream out =
        new CipherOutputStream(
            Files.newOutputStream(spooled.file), spooled.cipher(Cipher.ENCRYPT_MODE))) {
      body.transferTo(out);
      return spooled;
    } catch (IOException e) {
      spooled.delete();
      throw e;
    }
  }

  /** What was kept. */
  InputStream open() throws IOException {
    return new CipherInputStream(Files.newInputStream(file), cipher(Cipher.DECRYPT_MODE));
  }

  /** Does something with it as a file in plain, which is gone afterwards. */
  void asFile(FileTask task) throws IOException {
    Path plain = Files.createTempFile("tenguyun-", ".xlsx");
    try (InputStream content = open()) {
      Files.copy(content, plain, StandardCopyOption.REPLACE_EXISTING);
      task.run(plain);
    } finally {
      Files.deleteIfExists(plain);
    }
  }

  /** Something that is done with a file. */
  @FunctionalInterface
  interface FileTask {
    void run(Path file) throws IOException;
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  private Cipher cipher(int mode) {
    try {
      Cipher cipher = Cipher.getInstance("AES/CTR/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has AES", e);
    }
  }
}
