package id.tenguyun.training.person.keys;

import java.util.UUID;
import javax.crypto.SecretKey;

/**
 * One person's place in the key store.
 *
 * @param workerId random; the only name she has outside the vault
 * @param keyId random; says which key encrypted a block
 * @param key AES-256, hers alone
 */
public record PersonKey(UUID workerId, String keyId, SecretKey key) {

  @Override
  public String toString() {
    return "PersonKey[workerId=" + workerId + ", keyId=" + keyId + "]";
  }
}
