package id.tenguyun.eventing.web.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The roles that a login brings. */
final class CallerRoles {

  private CallerRoles() {}

  static Set<Role> of(Authentication login) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (GrantedAuthority granted : login.getAuthorities()) {
      String name = granted.getAuthority();
      if (name != null) {
        Role.ofAuthority(name).ifPresent(roles::add);
      }
    }
    return roles;
  }

  static List<GrantedAuthority> authorities(Set<Role> roles) {
    return roles.stream()
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(role.authority()))
        .toList();
  }

  /**
   * Why somebody cannot have these roles at once; null if she can. Who speaks for a partner must
   * not act for the office that judges it, and a worker is neither.
   */
  static @org.jspecify.annotations.Nullable String conflict(Set<Role> roles) {
    boolean partner = roles.contains(Role.PARTNER);
    boolean worker = roles.contains(Role.WORKER);
    if ((partner || worker) && roles.size() > 1) {
      return "roles are %s; right would be PARTNER alone, WORKER alone, or roles of the office"
          .formatted(roles);
    }
    return null;
  }
}
