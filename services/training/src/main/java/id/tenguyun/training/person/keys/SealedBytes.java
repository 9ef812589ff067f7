package id.tenguyun.training.person.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM: a fresh 12-byte nonce, then ciphertext with its tag. What was sealed for one purpose
 * does not open for another.
 */
public final class SealedBytes {

  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private SealedBytes() {}

  /** Encrypts. */
  public static byte[] seal(byte[] plain, SecretKey key, String purpose) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose).doFinal(plain);
      return ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed).array();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform cannot do " + CIPHER, e);
    }
  }

  /**
   * Decrypts.
   *
   * @throws IllegalArgumentException when key or purpose are others, or the bytes were changed
   */
  public static byte[] open(byte[] sealed, SecretKey key, String purpose) {
    if (sealed.length < NONCE_BYTES) {
      throw new IllegalArgumentException(sealed.length + " bytes hold no sealed content");
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
    try {
      return cipher(Cipher.DECRYPT_MODE, key, nonce, purpose)
          .doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
    } catch (AEADBadTagException e) {
      throw new IllegalArgumentException("Sealed under another key, or for another purpose", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java platform cannot do " + CIPHER, e);
    }
  }

  private static Cipher cipher(int mode, SecretKey key, byte[] nonce, String purpose)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
