package id.tenguyun.edge.login;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;

/**
 * Logins under way, from the code to the token: remembered for some minutes and no more than ten
 * thousand, where Spring's own memory keeps every token that was ever issued.
 */
final class ShortMemory implements OAuth2AuthorizationService {

  private final Cache<String, OAuth2Authorization> authorizations =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(Duration.ofMinutes(10)).build();

  @Override
  public void save(OAuth2Authorization authorization) {
    authorizations.put(authorization.getId(), authorization);
  }

  @Override
  public void remove(OAuth2Authorization authorization) {
    authorizations.invalidate(authorization.getId());
  }

  @Override
  public @Nullable OAuth2Authorization findById(String id) {
    return authorizations.getIfPresent(id);
  }

  @Override
  public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
    return authorizations.asMap().values().stream()
        .filter(it -> it.getToken(token) != null || isState(it, token))
        .findFirst()
        .orElse(null);
  }

  private static boolean isState(OAuth2Authorization authorization, String token) {
    return token.equals(authorization.getAttribute("state"));
  }
}
