package id.tenguyun.eventing.web.access;

import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Tells tokens that are good by themselves and yet count no more, because the credential that they
 * were issued for was revoked. A service that knows of revocations declares a bean of this type;
 * elsewhere a token lives on to its end, which is why it ends after minutes.
 */
@FunctionalInterface
public interface TokenRevocations {

  /** Whether the token counts no more. */
  boolean isRevoked(Jwt token);
}
