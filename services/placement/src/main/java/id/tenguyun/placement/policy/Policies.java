package id.tenguyun.placement.policy;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.Deadlines;
import id.tenguyun.placement.Deadlines.Kind;
import id.tenguyun.placement.region.Wita;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every version of every policy that was published, and when each begins to rule. */
public final class Policies {

  private static final Duration HOURLY = Duration.ofHours(1);

  private final Table<Policy> table;
  private final Table<Instant> begun;

  /** Asked for every eligible pair of a round. */
  private final Map<Version, Policy> versions = new HashMap<>();

  private final Deadlines deadlines;
  private @Nullable Trial trial;

  private record Version(String policyId, int number) {}

  /**
   * A draft that is tried out: it rules its projects on these days, whatever was published.
   *
   * @param to last day; null for no end
   */
  public record Trial(Policy draft, LocalDate from, @Nullable LocalDate to) {

    boolean rules(String projectId, LocalDate day) {
      return draft.projects().contains(projectId) && holdsOn(day);
    }

    boolean holdsOn(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  public Policies(Tables tables, Deadlines deadlines) {
    this.table = tables.table("policies", Policy.class);
    this.begun = tables.table("policies-begun", Instant.class);
    this.deadlines = deadlines;
    table.rows().values().forEach(this::remember);
    table.rows().values().forEach(this::index);
  }

  /** Tries a draft out; only ever in a state that nobody lives by. */
  public void tryOut(Trial tried) {
    trial = tried;
    store(tried.draft());
  }

  public Optional<Policy> find(String policyId, int version) {
    return Optional.ofNullable(versions.get(new Version(policyId, version)));
  }

  /** The policy in this version, which a decision cites. */
  public Policy get(String policyId, int version) {
    return find(policyId, version)
        .orElseThrow(
            () -> new IllegalStateException("No policy " + policyId + " version " + version));
  }

  /** The policy that rules a project on a day; there is one at most. */
  public Optional<Policy> ruling(String projectId, LocalDate day) {
    if (trial != null && trial.rules(projectId, day)) {
      return Optional.of(trial.draft());
    }
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

  /** The shortest time between rounds that any policy ruling on this day asks for. */
  public Duration roundEvery(LocalDate day) {
    return ruling(day).stream()
        .map(Policy::roundEvery)
        .min(Comparator.naturalOrder())
        .orElse(HOURLY);
  }

  private List<Policy> ruling(LocalDate day) {
    if (trial != null && trial.holdsOn(day)) {
      return List.of(trial.draft());
    }
    return inForce().stream().filter(p -> p.inForceOn(day)).toList();
  }

  public void put(Policy policy) {
    String key = key(policy.policyId(), policy.version());
    boolean rested =
        find(policy.policyId(), policy.version())
            .filter(before -> before.status() == PolicyStatus.IN_FORCE)
            .isEmpty();
    if (rested) {
      begun.remove(key);
    }
    store(policy);
    index(policy);
  }

  private void store(Policy policy) {
    table.put(key(policy.policyId(), policy.version()), policy);
    remember(policy);
  }

  private void remember(Policy policy) {
    versions.put(new Version(policy.policyId(), policy.version()), policy);
  }

  /** The policy of this key, whose first day came. */
  public Policy beginning(String key) {
    return table
        .find(key)
        .orElseThrow(() -> new IllegalStateException("No policy has the key " + key));
  }

  /** Whether its first day came while it was in force. */
  public boolean hasBegun(Policy policy) {
    return begun.find(key(policy.policyId(), policy.version())).isPresent();
  }

  /** A policy's first day came. */
  public void begin(String policyId, int version, Instant at) {
    begun.put(key(policyId, version), at);
    index(get(policyId, version));
  }

  private void index(Policy policy) {
    String key = key(policy.policyId(), policy.version());
    boolean waits = policy.status() == PolicyStatus.IN_FORCE && begun.find(key).isEmpty();
    deadlines.set(Kind.POLICY_START, key, waits ? Wita.startOf(policy.effectiveFrom()) : null);
  }

  private static String key(String policyId, int version) {
    return policyId + "/%06d".formatted(version);
  }
}
