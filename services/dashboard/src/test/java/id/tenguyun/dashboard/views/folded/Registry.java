package id.tenguyun.dashboard.views.folded;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.views.Names;
import id.tenguyun.dashboard.views.PolicyBasis;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names and policies. */
final class Registry {

  private final Map<String, String> projects = new HashMap<>();
  private final Map<String, String> partners = new HashMap<>();
  private final Map<String, String> schemes = new HashMap<>();
  private final Map<String, String> programmes = new HashMap<>();
  private final Map<String, PolicyBasis> policies = new HashMap<>();

  void on(Fact fact) {
    switch (fact) {
      case Fact.ProjectRegistered project -> projects.put(project.projectId(), project.name());
      case Fact.PartnerRegistered partner -> partners.put(partner.code(), partner.name());
      case Fact.SchemeRegistered scheme -> schemes.put(scheme.schemeCode(), scheme.title());
      case Fact.ProgrammeRegistered programme ->
          programmes.put(programme.programmeCode(), programme.title());
      case Fact.PolicyPublished policy ->
          // the placement service takes the first of a version, and turns others down
          policies.putIfAbsent(key(policy.policyId(), policy.version()), basis(policy));
      default -> {}
    }
  }

  Names names() {
    return new Names(projects, partners, schemes, programmes);
  }

  Optional<PolicyBasis> policy(String policyId, int version) {
    return Optional.ofNullable(policies.get(key(policyId, version)));
  }

  private static PolicyBasis basis(Fact.PolicyPublished policy) {
    return new PolicyBasis(
        policy.policyId(),
        policy.version(),
        policy.legalBasis(),
        policy.effectiveFrom(),
        policy.effectiveUntil());
  }

  private static String key(String policyId, int version) {
    return policyId + "/" + version;
  }
}
