package id.tenguyun.edge.login;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The built-in login; off unless it is configured. Elsewhere any OpenID Connect issuer takes its
 * place.
 *
 * @param enabled whether tokens are issued here
 * @param issuer this login's address, as tokens name it
 * @param audience whom tokens are for
 * @param folder where the signing keys and the users' file lie; for its owner alone
 * @param tokenLifetime how long a token is good; a revoked credential's lives on that long at most
 * @param keyLifetime after which a start makes a new signing key and keeps the old one to check by
 * @param redirects where the office's pages may be sent back to
 */
@ConfigurationProperties("tenguyun.login")
public record LoginSettings(
    @DefaultValue("false") boolean enabled,
    @DefaultValue("http://127.0.0.1:8094") String issuer,
    @DefaultValue(LoginSettings.AUDIENCE) String audience,
    @Nullable Path folder,
    @DefaultValue("5m") Duration tokenLifetime,
    @DefaultValue("90d") Duration keyLifetime,
    @DefaultValue("http://127.0.0.1:8094/login/done") List<String> redirects) {

  /** Whom tokens are for, unless it is said otherwise. */
  static final String AUDIENCE = "tenguyun";

  public LoginSettings {
    if (enabled && folder == null) {
      throw new IllegalArgumentException(
          "tenguyun.login.enabled is true without tenguyun.login.folder; it needs a place for keys");
    }
    if (tokenLifetime.isNegative() || tokenLifetime.isZero() || tokenLifetime.toHours() > 0) {
      throw new IllegalArgumentException(
          "tenguyun.login.token-lifetime is %s; it must be less than an hour"
              .formatted(tokenLifetime));
    }
  }

  /** The folder, which is there when the login is on. */
  Path home() {
    if (folder == null) {
      throw new IllegalStateException("The login is off, and somebody asked for its folder");
    }
    return folder;
  }
}
