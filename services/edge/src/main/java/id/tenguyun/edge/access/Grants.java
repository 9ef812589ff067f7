package id.tenguyun.edge.access;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Rules that allow one principal something, from any address. READ and WRITE imply DESCRIBE. */
final class Grants {

  private static final String ANY_ADDRESS = "*";

  private final String principal;
  private final List<AclBinding> rules = new ArrayList<>();

  Grants(String user) {
    this.principal = "User:" + user;
  }

  Grants topic(AclOperation operation, String name) {
    return add(ResourceType.TOPIC, name, PatternType.LITERAL, operation);
  }

  Grants topicsStarting(AclOperation operation, String prefix) {
    return add(ResourceType.TOPIC, prefix, PatternType.PREFIXED, operation);
  }

  /** Consumer groups of this very name. */
  Grants group(String name) {
    return add(ResourceType.GROUP, name, PatternType.LITERAL, AclOperation.READ);
  }

  Grants groupsStarting(String prefix) {
    return add(ResourceType.GROUP, prefix, PatternType.PREFIXED, AclOperation.READ);
  }

  /** To see how far these groups have read, and no more. */
  Grants groupsSeenStarting(String prefix) {
    return add(ResourceType.GROUP, prefix, PatternType.PREFIXED, AclOperation.DESCRIBE);
  }

  Grants transactionsStarting(String prefix) {
    return add(ResourceType.TRANSACTIONAL_ID, prefix, PatternType.PREFIXED, AclOperation.WRITE);
  }

  private Grants add(ResourceType type, String name, PatternType pattern, AclOperation operation) {
    rules.add(
        new AclBinding(
            new ResourcePattern(type, name, pattern),
            new AccessControlEntry(principal, ANY_ADDRESS, operation, AclPermissionType.ALLOW)));
    return this;
  }

  List<AclBinding> rules() {
    return rules;
  }
}
