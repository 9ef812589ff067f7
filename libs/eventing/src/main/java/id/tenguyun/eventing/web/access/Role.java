package id.tenguyun.eventing.web.access;

import java.util.Arrays;
import java.util.Optional;

/**
 * What somebody may be to the platform, as the claim {@code roles} of a token has it. Who has no
 * token is the public and has no role.
 */
public enum Role {
  /** A registered partner's system or person; the token's subject is the partner's id. */
  PARTNER,
  /** A worker, by her opaque id. */
  WORKER,
  /** An officer of the employment office, who acts for it. */
  OFFICER,
  /** An assessor of a certification body, who looks at the cases before her. */
  ASSESSOR,
  /** A labour inspector, who closes findings. */
  INSPECTOR,
  /** An auditor, who reads what is restricted and changes nothing. */
  AUDITOR;

  private static final String PREFIX = "ROLE_";

  /** The name under which Spring Security knows it. */
  String authority() {
    return PREFIX + name();
  }

  /** The role of this authority; none where it is no role of ours. */
  static Optional<Role> ofAuthority(String authority) {
    return Arrays.stream(values()).filter(role -> role.authority().equals(authority)).findFirst();
  }

  /** The role of this name; none where an issuer uses it for something else. */
  static Optional<Role> named(String name) {
    return Arrays.stream(values()).filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
  }
}
