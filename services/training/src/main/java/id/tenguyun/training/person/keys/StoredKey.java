package id.tenguyun.training.person.keys;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;

/**
 * A person's entry as it rests: without the master key it says nothing.
 *
 * @param nikDigest keyed digest of the NIK, 64 hex digits
 * @param wrappedKey her key, encrypted under the master key, base64
 */
record StoredKey(String nikDigest, UUID workerId, String keyId, String wrappedKey) {

  private static final int KEY_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** An entry for somebody new. */
  static StoredKey fresh(String nikDigest, MasterKey master) {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    String keyId = UUID.randomUUID().toString();
    byte[] wrapped = SealedBytes.seal(key, master.wrappingKey(), keyId);
    return new StoredKey(
        nikDigest, UUID.randomUUID(), keyId, Base64.getEncoder().encodeToString(wrapped));
  }

  /**
   * The key, ready for use.
   *
   * @throws IllegalArgumentException when another master key wrapped it
   */
  PersonKey open(MasterKey master) {
    byte[] key =
        SealedBytes.open(Base64.getDecoder().decode(wrappedKey), master.wrappingKey(), keyId);
    return new PersonKey(workerId, keyId, new SecretKeySpec(key, "AES"));
  }
}
