package id.tenguyun.edge.login;

import id.tenguyun.eventing.web.access.Role;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
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
    if (context.getAuthorizationGrantType().equals(AuthorizationGrantType.CLIENT_CREDENTIALS)) {
      context.getClaims().claim(ROLES, List.of(Role.PARTNER.name()));
      context
          .getClaims()
          .claim(
              PartnerClients.CREDENTIAL,
              context
                  .getRegisteredClient()
                  .getClientSettings()
                  .getSetting(PartnerClients.CREDENTIAL));
    } else {
      context.getClaims().claim(ROLES, roles(context));
    }
  }

  private static List<String> roles(JwtEncodingContext context) {
    return context.getPrincipal().getAuthorities().stream()
        .map(GrantedAuthority::getAuthority)
        .filter(name -> name != null && name.startsWith(PREFIX))
        .map(name -> name.substring(PREFIX.length()))
        .toList();
  }
}
