package id.tenguyun.placement.policy;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Every version of every policy that was published. */
public final class Policies {

  private static final Duration HOURLY = Duration.ofHours(1);

  private final Table<Policy> table;

  public Policies(Tables tables) {
    this.table = tables.table("policies", Policy.class);
  }

  public Optional<Policy> find(String policyId, int version) {
    return table.find(key(policyId, version));
  }

  /** The policy in this version, which a decision cites. */
  public Policy get(String policyId, int version) {
    return find(policyId, version)
        .orElseThrow(
            () -> new IllegalStateException("No policy " + policyId + " version " + version));
  }

  /** The policy that rules a project on a day; there is one at most. */
  public Optional<Policy> ruling(String projectId, LocalDate day) {
    return inForce().stream().filter(p -> p.appliesTo(projectId, day)).findFirst();
  }

  /** Those in force, whatever their dates, by id and version. */
  public List<Policy> inForce() {
    return table.rows().values().stream().filter(p -> p.status() == PolicyStatus.IN_FORCE).toList();
  }

  /** All, by id and version. */
  public Collection<Policy> all() {
    return table.rows().values();
  }

  /** Versions in force that another version of the same policy would replace. */
  public Optional<Policy> latest(String policyId) {
    return table.rows().values().stream()
        .filter(p -> p.policyId().equals(policyId))
        .max(Comparator.comparingInt(Policy::version));
  }

  /** The shortest time between rounds that any policy in force asks for. */
  public Duration roundEvery() {
    return inForce().stream().map(Policy::roundEvery).min(Comparator.naturalOrder()).orElse(HOURLY);
  }

  public void put(Policy policy) {
    table.put(key(policy.policyId(), policy.version()), policy);
  }

  private static String key(String policyId, int version) {
    return policyId + "/%06d".formatted(version);
  }
}
