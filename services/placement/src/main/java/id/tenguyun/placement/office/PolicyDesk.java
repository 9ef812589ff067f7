package id.tenguyun.placement.office;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.StatedTime;
import id.tenguyun.placement.message.NotedEvent.PolicyAdopted;
import id.tenguyun.placement.message.NotedEvent.PolicyBegan;
import id.tenguyun.placement.message.NotedEvent.PolicyStandingChanged;
import id.tenguyun.placement.message.OfficeInput.PolicyPublished;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.RuleEvent.PolicyTookEffect;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.PolicyReader;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.PolicyStatus;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Decides about policies. The file is the policy; what the event repeats of it must say the same,
 * and two policies in force for one project on one day are an error.
 */
public final class PolicyDesk {

  private final PolicyReader reader;

  public PolicyDesk(PolicyReader reader) {
    this.reader = reader;
  }

  /** A policy in a new version. */
  public Decision<PlacementEvent> decide(PlacementState state, PolicyPublished input, Instant now) {
    return switch (reader.read(input.yaml())) {
      case PolicyReading.Invalid invalid ->
          Decision.rejected(
              invalid.problems().stream()
                  .map(p -> new Refusal(p.code(), "yaml:" + p.path(), p.found(), p.allowed()))
                  .toList());
      case PolicyReading.Valid valid -> publish(state, input, valid.policy(), now);
    };
  }

  private static Decision<PlacementEvent> publish(
      PlacementState state, PolicyPublished input, Policy policy, Instant now) {
    List<Refusal> reasons = new ArrayList<>(contradictions(input, policy));
    Optional<Policy> latest = state.policies().latest(policy.policyId());
    Optional<Policy> same = state.policies().find(policy.policyId(), policy.version());
    boolean restored = same.isPresent() && isRestored(same.get(), policy);
    boolean drafted = same.filter(p -> p.status() == PolicyStatus.DRAFT).isPresent();
    if (same.isPresent() && !restored && !drafted) {
      reasons.add(
          new Refusal(
              "VERSION_REUSED",
              "version",
              String.valueOf(policy.version()),
              "a new version for new content"));
    } else if (latest.isPresent() && policy.version() < latest.get().version()) {
      reasons.add(
          new Refusal(
              "VERSION_FALLS",
              "version",
              String.valueOf(policy.version()),
              "more than " + latest.get().version()));
    }
    for (Policy other : state.policies().inForce()) {
      if (!other.policyId().equals(policy.policyId()) && other.collidesWith(policy)) {
        reasons.add(
            new Refusal(
                "TWO_POLICIES_IN_FORCE",
                "projects",
                policy.projects().toString(),
                "projects that policy "
                    + other.policyId()
                    + " version "
                    + other.version()
                    + " does not cover between these dates: "
                    + other.projects()));
      }
    }
    if (!restored) {
      LocalDate today = Wita.date(now);
      LocalDate earliest = today.minusDays(StatedTime.DAYS_BACK);
      if (policy.effectiveFrom().isBefore(earliest)) {
        StatedTime.check("effectiveFrom", policy.effectiveFrom(), earliest, today)
            .ifPresent(reasons::add);
      }
    }
    reasons.addAll(uncovered(state, policy));
    if (!reasons.isEmpty()) {
      return Decision.rejected(reasons);
    }
    List<PlacementEvent> events = new ArrayList<>();
    if (policy.status() == PolicyStatus.IN_FORCE) {
      events.addAll(replaced(state, policy, now));
    }
    events.add(new PolicyAdopted(now, policy));
    return Decision.accepted(events);
  }

  /**
   * A project may not fall out of all rules because the next version forgot it: the version before
   * ends with the new one's first day, and no other policy can cover the project while it rules.
   */
  private static List<Refusal> uncovered(PlacementState state, Policy policy) {
    if (policy.status() != PolicyStatus.IN_FORCE) {
      return List.of();
    }
    TreeSet<String> dropped = new TreeSet<>();
    int version = 0;
    for (Policy before : superseded(state, policy)) {
      dropped.addAll(before.projects());
      version = before.version();
    }
    policy.projects().forEach(dropped::remove);
    return dropped.isEmpty()
        ? List.of()
        : List.of(
            new Refusal(
                "PROJECT_DROPPED",
                "projects",
                policy.projects().toString(),
                dropped
                    + " as well, which only version "
                    + version
                    + " covers; to leave them without a policy, suspend that version first"));
  }

  private static List<Policy> superseded(PlacementState state, Policy policy) {
    return state.policies().inForce().stream()
        .filter(p -> p.policyId().equals(policy.policyId()))
        .filter(p -> p.version() != policy.version() && p.collidesWith(policy))
        .toList();
  }

  /** A suspended version may be published again as it was. */
  private static boolean isRestored(Policy before, Policy policy) {
    return before.status() == PolicyStatus.SUSPENDED
        && before.withStatus(policy.status()).equals(policy);
  }

  /** A new version that covers the same days replaces the older one of the same policy. */
  private static List<PlacementEvent> replaced(PlacementState state, Policy policy, Instant now) {
    return superseded(state, policy).stream()
        .<PlacementEvent>map(p -> new PolicyAdopted(now, p.endingBefore(policy.effectiveFrom())))
        .toList();
  }

  private static List<Refusal> contradictions(PolicyPublished input, Policy policy) {
    List<Refusal> reasons = new ArrayList<>();
    compare(reasons, "policyId", input.policyId(), policy.policyId());
    compare(reasons, "version", input.version(), policy.version());
    compare(reasons, "status", input.status(), policy.status());
    compare(reasons, "legalBasis", input.legalBasis(), policy.legalBasis());
    compare(reasons, "effectiveFrom", input.effectiveFrom(), policy.effectiveFrom());
    compare(
        reasons,
        "effectiveUntil",
        String.valueOf(input.effectiveUntil()),
        String.valueOf(policy.effectiveTo()));
    compare(reasons, "projects", input.projects(), policy.projects());
    return reasons;
  }

  private static void compare(List<Refusal> reasons, String field, Object said, Object meant) {
    if (!Objects.equals(said, meant)) {
      reasons.add(
          new Refusal("FILE_SAYS_OTHERWISE", field, said.toString(), meant + ", as the file says"));
    }
  }

  /**
   * The first day of a policy came. Every partition knows the policy; the first one alone says so.
   */
  public static List<PlacementEvent> begin(PlacementState state, String key, Moment moment) {
    Policy policy = state.policies().beginning(key);
    List<PlacementEvent> events = new ArrayList<>();
    events.add(new PolicyBegan(moment.now(), policy.policyId(), policy.version()));
    if (moment.position().partition() == 0) {
      events.add(
          new PolicyTookEffect(
              moment.now(),
              policy.policyId(),
              policy.version(),
              policy.effectiveFrom(),
              policy.effectiveTo(),
              policy.projects()));
    }
    return events;
  }

  /** A policy is set aside, for a while or for good. */
  public static Decision<PlacementEvent> setAside(
      PlacementState state, String policyId, int version, PolicyStatus status, Instant now) {
    Optional<Policy> known = state.policies().find(policyId, version);
    if (known.isEmpty()) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "UNKNOWN_POLICY",
                  "policyId",
                  policyId + " version " + version,
                  "a published policy and version")));
    }
    PolicyStatus before = known.get().status();
    boolean allowed =
        status == PolicyStatus.SUSPENDED
            ? before == PolicyStatus.IN_FORCE
            : before != PolicyStatus.ANNULLED;
    return allowed
        ? Decision.accepted(new PolicyStandingChanged(now, policyId, version, status))
        : Decision.rejected(
            List.of(
                new Refusal(
                    "WRONG_STATUS",
                    "policyId",
                    before.toString(),
                    status == PolicyStatus.SUSPENDED ? "IN_FORCE" : "not ANNULLED yet")));
  }
}
