package id.tenguyun.eventing.web.access;

import java.util.Set;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A login as headers told it. */
final class GatewayLogin extends AbstractAuthenticationToken {

  private static final long serialVersionUID = 1;

  private final String subject;
  private final String person;

  GatewayLogin(String subject, String person, Set<Role> roles) {
    super(CallerRoles.authorities(roles));
    this.subject = subject;
    this.person = person;
    setAuthenticated(true);
  }

  String person() {
    return person;
  }

  @Override
  public Object getCredentials() {
    return "";
  }

  @Override
  public Object getPrincipal() {
    return subject;
  }

  @Override
  public String getName() {
    return subject;
  }
}
