package id.tenguyun.edge.login;

import id.tenguyun.edge.access.Secret;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks both kinds of secret: a partner's, 32 random bytes, against its SHA-256 in the registry (a
 * slow hash would only cost time, since there is nothing to guess), and a person's password against
 * bcrypt.
 */
final class LoginSecrets implements PasswordEncoder {

  static final String DIGEST = "{sha-256}";

  private final BCryptPasswordEncoder passwords =
      new BCryptPasswordEncoder(UsersFile.BCRYPT_STRENGTH);

  /** Asked for to spend as much time on a name that nobody has. */
  @Override
  public @Nullable String encode(@Nullable CharSequence secret) {
    return passwords.encode(secret);
  }

  @Override
  public boolean matches(@Nullable CharSequence secret, @Nullable String kept) {
    if (secret == null || kept == null) {
      return false;
    }
    return kept.startsWith(DIGEST)
        ? Secret.matches(secret.toString(), kept.substring(DIGEST.length()))
        : passwords.matches(secret, kept);
  }
}
