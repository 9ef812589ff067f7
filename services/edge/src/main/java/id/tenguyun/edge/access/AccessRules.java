package id.tenguyun.edge.access;

import java.util.Collection;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.kafka.common.acl.AclBinding;

/**
 * Users and rules, as they are wanted or as a broker has them.
 *
 * @param users names that prove themselves by SCRAM-SHA-512
 * @param rules what is allowed, and on a broker also what is denied
 */
public record AccessRules(SortedSet<String> users, SortedSet<AclBinding> rules) {

  private static final Comparator<AclBinding> ORDER =
      Comparator.comparing((AclBinding rule) -> rule.entry().principal())
          .thenComparing(rule -> rule.pattern().resourceType())
          .thenComparing(rule -> rule.pattern().name())
          .thenComparing(rule -> rule.pattern().patternType())
          .thenComparing(rule -> rule.entry().operation())
          .thenComparing(rule -> rule.entry().permissionType())
          .thenComparing(rule -> rule.entry().host());

  /** Of these. */
  public static AccessRules of(Collection<String> users, Collection<AclBinding> rules) {
    SortedSet<AclBinding> sorted = new TreeSet<>(ORDER);
    sorted.addAll(rules);
    return new AccessRules(new TreeSet<>(users), sorted);
  }
}
