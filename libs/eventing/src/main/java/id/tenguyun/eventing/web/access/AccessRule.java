package id.tenguyun.eventing.web.access;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;

/**
 * One line of an {@link AccessTable}: who may call an endpoint.
 *
 * @param method the verb; a rule for GET is one for HEAD as well
 * @param path the route as its controller has it, say {@code /rounds/{roundId}}
 * @param open whether nobody need be logged in
 * @param roles who may call it, of those who are
 * @param owner the variable of the path that names the partner whose affair it is: a partner gets
 *     only its own (OWASP API1); null where no partner is named in the path
 * @param guessable whether its answers could be found out by asking often, so that the tighter
 *     limit holds
 */
public record AccessRule(
    HttpMethod method,
    String path,
    boolean open,
    Set<Role> roles,
    @Nullable String owner,
    boolean guessable) {

  public AccessRule {
    roles = Set.copyOf(roles);
    if (open != roles.isEmpty()) {
      throw new IllegalArgumentException(
          "%s %s is open to all: %s, and to the roles %s; right would be one of both"
              .formatted(method, path, open, roles));
    }
    if (owner != null && !path.contains("{" + owner + "}")) {
      throw new IllegalArgumentException(
          "%s has no variable {%s} that names an owner".formatted(path, owner));
    }
  }

  /** Nobody need be logged in. */
  public static AccessRule open(HttpMethod method, String path) {
    return new AccessRule(method, path, true, Set.of(), null, false);
  }

  /** Whoever is logged in and has one of these roles. */
  public static AccessRule roles(HttpMethod method, String path, Role first, Role... more) {
    return new AccessRule(method, path, false, EnumSet.of(first, more), null, false);
  }

  /** The partner that a variable of the path names, by its code in whatever case, may as well. */
  public AccessRule ownedBy(String variable) {
    Set<Role> withPartner = EnumSet.of(Role.PARTNER, roles.toArray(Role[]::new));
    return new AccessRule(method, path, false, withPartner, variable, guessable);
  }

  /** The tighter limit holds, since somebody could try to guess. */
  public AccessRule withGuessLimit() {
    return new AccessRule(method, path, open, roles, owner, true);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
