package id.tenguyun.edge.access;

import id.tenguyun.edge.access.Difference.ExcessRule;
import id.tenguyun.edge.access.Difference.ExcessUser;
import id.tenguyun.edge.access.Difference.MissingRule;
import id.tenguyun.edge.access.Difference.MissingUser;
import id.tenguyun.edge.access.Difference.UnknownRule;
import id.tenguyun.edge.access.Difference.UnknownUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.kafka.common.acl.AclBinding;

/** Compares what should be with what is. */
public final class Differences {

  private static final String USER = "User:";

  private Differences() {}

  /**
   * Everything that differs, users first, but what whoever runs the broker keeps for itself.
   *
   * @param known names of all services and of all partners in the registry, whatever their status
   */
  public static List<Difference> between(AccessRules wanted, AccessRules found, Set<String> known) {
    List<Difference> differences = new ArrayList<>();
    for (String user : wanted.users()) {
      if (!found.users().contains(user)) {
        differences.add(new MissingUser(user));
      }
    }
    for (String user : found.users()) {
      if (!wanted.users().contains(user) && !ServicePrincipals.INFRASTRUCTURE.contains(user)) {
        differences.add(known.contains(user) ? new ExcessUser(user) : new UnknownUser(user));
      }
    }
    for (AclBinding rule : wanted.rules()) {
      if (!found.rules().contains(rule)) {
        differences.add(new MissingRule(rule));
      }
    }
    for (AclBinding rule : found.rules()) {
      if (!wanted.rules().contains(rule) && !isNamed(rule, ServicePrincipals.INFRASTRUCTURE)) {
        differences.add(isNamed(rule, known) ? new ExcessRule(rule) : new UnknownRule(rule));
      }
    }
    return differences;
  }

  private static boolean isNamed(AclBinding rule, Set<String> names) {
    String principal = rule.entry().principal();
    return principal.startsWith(USER) && names.contains(principal.substring(USER.length()));
  }
}
