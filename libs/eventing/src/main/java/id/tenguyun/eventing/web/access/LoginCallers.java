package id.tenguyun.eventing.web.access;

import id.tenguyun.eventing.web.Caller;
import id.tenguyun.eventing.web.Callers;
import java.security.Principal;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.context.request.WebRequest;

/** Callers as the login has them: a token's, or the gateway's headers on loopback. */
final class LoginCallers implements Callers {

  private final String personClaim;

  /**
   * By this claim.
   *
   * @param personClaim names who calls within a partner; the subject where a token has none
   */
  LoginCallers(String personClaim) {
    this.personClaim = personClaim;
  }

  @Override
  public Caller of(WebRequest request) {
    Principal principal = request.getUserPrincipal();
    if (!(principal instanceof Authentication login) || !login.isAuthenticated()) {
      return new Caller.Nobody();
    }
    Set<Role> roles = CallerRoles.of(login);
    if (roles.isEmpty()) {
      return new Caller.Nobody();
    }
    if (roles.contains(Role.PARTNER)) {
      return new Caller.Partner(login.getName(), person(login));
    }
    return roles.contains(Role.WORKER)
        ? new Caller.Worker(login.getName())
        : new Caller.Officer(login.getName());
  }

  private String person(Authentication login) {
    return switch (login) {
      case JwtAuthenticationToken token -> {
        String named = token.getToken().getClaimAsString(personClaim);
        yield named == null || named.isBlank() ? login.getName() : named;
      }
      case GatewayLogin gateway -> gateway.person();
      default -> login.getName();
    };
  }
}
