package id.tenguyun.eventing.person;

/**
 * HMAC-SHA256 of a person's national number under the reference key, 64 hex digits.
 *
 * @param hex the digits
 */
public record PersonReference(String hex) {

  public PersonReference {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException(
          "A person's reference has 64 hex digits, not %d characters".formatted(hex.length()));
    }
  }
}
