package id.tenguyun.eventing.person;

import java.util.Base64;

/**
 * A person's key, encrypted under the master key.
 *
 * @param masterKeyId which master key
 * @param base64 nonce and ciphertext
 */
public record WrappedKey(String masterKeyId, String base64) {

  static WrappedKey of(String masterKeyId, byte[] sealed) {
    return new WrappedKey(masterKeyId, Base64.getEncoder().encodeToString(sealed));
  }

  byte[] sealed() {
    return Base64.getDecoder().decode(base64);
  }
}
