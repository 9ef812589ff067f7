package id.tenguyun.training.invitation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The token of a one-time link: 128 bits of a keyed secret, 22 characters. Whoever holds the master
 * keys makes the same token again for the same nomination, so a message that is sent again after a
 * crash says the same and no token need be kept; what is kept to recognise one is its hash.
 */
public final class AnswerLink {

  /** What the secret is for, among the secrets of the person keys. */
  public static final String USE = "answer link";

  private static final int BYTES = 16;

  private AnswerLink() {}

  /** The token of a secret. */
  public static String token(byte[] secret) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(secret, BYTES));
  }

  /** What may rest of a token. Its 128 bits are beyond guessing, so no salt is needed. */
  public static String hash(String token) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This JDK has no SHA-256", e);
    }
  }
}
