package id.tenguyun.edge.access;

import org.apache.kafka.common.acl.AclBinding;

/** Something on the broker that is not as it should be. */
public sealed interface Difference {

  /** What it is, for an operator. */
  String told();

  /** A rule that should be and is not. */
  record MissingRule(AclBinding rule) implements Difference {
    @Override
    public String told() {
      return "missing: " + describe(rule);
    }
  }

  /** A rule of one of our principals that should not be. */
  record ExcessRule(AclBinding rule) implements Difference {
    @Override
    public String told() {
      return "too much: " + describe(rule);
    }
  }

  /** A user that should be and is not; only somebody who has its secret can make it. */
  record MissingUser(String user) implements Difference {
    @Override
    public String told() {
      return "missing: user %s; its secret is gone, so give it another".formatted(user);
    }
  }

  /** A user that should not be any more. */
  record ExcessUser(String user) implements Difference {
    @Override
    public String told() {
      return "too much: user " + user;
    }
  }

  /** A user that is neither a service nor in the registry. Left alone: somebody else may own it. */
  record UnknownUser(String user) implements Difference {
    @Override
    public String told() {
      return "unknown principal: user %s is neither a service nor a partner".formatted(user);
    }
  }

  /** A rule for somebody who is neither a service nor in the registry. Left alone likewise. */
  record UnknownRule(AclBinding rule) implements Difference {
    @Override
    public String told() {
      return "unknown principal: " + describe(rule);
    }
  }

  private static String describe(AclBinding rule) {
    return "%s %s %s on %s %s%s from %s"
        .formatted(
            rule.entry().principal(),
            rule.entry().permissionType(),
            rule.entry().operation(),
            rule.pattern().resourceType(),
            rule.pattern().name(),
            switch (rule.pattern().patternType()) {
              case LITERAL -> "";
              case PREFIXED -> "...";
              default -> " (" + rule.pattern().patternType() + ")";
            },
            rule.entry().host());
  }
}
