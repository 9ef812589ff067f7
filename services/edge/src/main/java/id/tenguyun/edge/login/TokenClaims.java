package id.tenguyun.edge.login;

import id.tenguyun.eventing.web.access.Role;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;

/** What our tokens say beside the usual: whom they are for, roles, and a partner's credential. */
final class TokenClaims implements OAuth2TokenCustomizer<JwtEncodingContext> {

  private static final String ROLES = "roles";
  private static final String PREFIX = "ROLE_";

  private final String audience;

  TokenClaims(String audience) {
    this.audience = audience;
  }

  @Override
  public void customize(JwtEncodingContext context) {
    if (!context.getTokenType().equals(OAuth2TokenType.ACCESS_TOKEN)) {
      return;
    }
    context.getClaims().audience(List.of(audience));
    if (AuthorizationGrantType.CLIENT_CREDENTIALS.equals(context.getAuthorizationGrantType())) {
      context.getClaims().claim(ROLES, List.of(Role.PARTNER.name()));
      context.getClaims().claim(PartnerClients.CREDENTIAL, credential(context));
    } else {
      context.getClaims().claim(ROLES, officeRoles(context));
    }
  }

  private static String credential(JwtEncodingContext context) {
    RegisteredClient client = Objects.requireNonNull(context.getRegisteredClient());
    return Objects.requireNonNull(
        client.getClientSettings().<String>getSetting(PartnerClients.CREDENTIAL));
  }

  /** A partner's token names its credential, so it comes by the credential alone. */
  private static List<String> officeRoles(JwtEncodingContext context) {
    List<String> roles = roles(context);
    if (roles.contains(Role.PARTNER.name())) {
      throw new OAuth2AuthenticationException(
          new OAuth2Error(
              OAuth2ErrorCodes.ACCESS_DENIED, "Partners ask with their client credentials", null));
    }
    return roles;
  }

  private static List<String> roles(JwtEncodingContext context) {
    Authentication person = Objects.requireNonNull(context.<Authentication>getPrincipal());
    return person.getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .filter(name -> name != null && name.startsWith(PREFIX))
        .map(name -> name.substring(PREFIX.length()))
        .toList();
  }
}
