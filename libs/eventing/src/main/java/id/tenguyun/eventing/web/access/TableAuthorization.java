package id.tenguyun.eventing.web.access;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Decides by the table. */
final class TableAuthorization implements AuthorizationManager<RequestAuthorizationContext> {

  /** Set on a request that no line of the table is about: for whoever calls, it is not there. */
  static final String NO_LINE = TableAuthorization.class.getName() + ".noLine";

  private final AccessTable table;

  TableAuthorization(AccessTable table) {
    this.table = table;
  }

  @Override
  public AuthorizationDecision authorize(
      Supplier<? extends Authentication> caller, RequestAuthorizationContext context) {
    Optional<AccessTable.Match> match = table.match(context.getRequest());
    if (match.isEmpty()) {
      context.getRequest().setAttribute(NO_LINE, true);
    }
    return new AuthorizationDecision(match.isPresent() && allowed(match.get(), caller));
  }

  private static boolean allowed(
      AccessTable.Match match, Supplier<? extends Authentication> caller) {
    if (match.rule().open()) {
      return true;
    }
    Authentication who = caller.get();
    if (who == null || !who.isAuthenticated()) {
      return false;
    }
    Set<Role> roles = CallerRoles.of(who);
    return roles.stream()
        .anyMatch(role -> match.rule().roles().contains(role) && isTheirs(match, role, who));
  }

  private static boolean isTheirs(AccessTable.Match match, Role role, Authentication who) {
    String owner = match.rule().owner();
    if (role != Role.PARTNER || owner == null) {
      return true;
    }
    String named = match.variables().getOrDefault(owner, "");
    return named.toLowerCase(Locale.ROOT).equals(who.getName());
  }
}
