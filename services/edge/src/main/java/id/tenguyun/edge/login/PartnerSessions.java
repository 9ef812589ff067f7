package id.tenguyun.edge.login;

import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.eventing.web.access.Role;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfException;

/**
 * A partner's person at the upload page. Her session is good as long as the credential by which she
 * logged in: each request asks the registry, so that a revoked or rotated one ends it at once.
 */
final class PartnerSessions
    implements AuthorizationManager<RequestAuthorizationContext>, AccessDeniedHandler {

  private static final String ROLE = "ROLE_" + Role.PARTNER.name();
  private static final String CREDENTIAL = "CREDENTIAL_";

  private final Partners partners;
  private final String form;

  PartnerSessions(Partners partners, String form) {
    this.partners = partners;
    this.form = form;
  }

  /** Who logs in by a partner's id and secret. */
  static UserDetails details(PartnerDocument partner) {
    return User.withUsername(partner.partnerId())
        .password(LoginSecrets.DIGEST + partner.secretDigest())
        .authorities(ROLE, CREDENTIAL + Objects.requireNonNull(partner.credentialId()))
        .build();
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends @Nullable Authentication> login, RequestAuthorizationContext request) {
    Authentication session = login.get();
    return new AuthorizationDecision(
        session != null && session.isAuthenticated() && inForce(session));
  }

  private boolean inForce(Authentication session) {
    Optional<String> credential =
        session.getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .filter(it -> it != null && it.startsWith(CREDENTIAL))
            .findFirst();
    return credential
        .flatMap(it ->
            partners
                .find(session.getName())
                .filter(PartnerDocument::mayComeIn)
                .filter(partner -> it.equals(CREDENTIAL + partner.credentialId())))
        .isPresent();
  }

  /** Whoever is logged in and not let in sees the form, which says so. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
      throws IOException {
    if (refused instanceof CsrfException) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      response.sendRedirect(form + "?error");
    }
  }
}
