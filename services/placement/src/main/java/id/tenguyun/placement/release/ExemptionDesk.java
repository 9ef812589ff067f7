package id.tenguyun.placement.release;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.NotedEvent.ExemptionFiled;
import id.tenguyun.placement.message.NotedEvent.ExemptionWeighed;
import id.tenguyun.placement.message.NotedEvent.ReleaseFiled;
import id.tenguyun.placement.message.OfficeInput.ExemptionRequested;
import id.tenguyun.placement.message.OfficeInput.ExemptionSigned;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.RuleEvent.ExemptionGranted;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Decides about exemptions. Two officers grant one, with the proof that a trade has no locals. From
 * then on it stands for the request and the signature of a release of any vacancy in its scope, but
 * never for the proof: seats open only after a round of that vacancy itself left seats that any
 * local could have had, and while no eligible local is there.
 */
public final class ExemptionDesk {

  private ExemptionDesk() {}

  /** An officer asks. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, ExemptionRequested input, Instant now) {
    List<Refusal> reasons = new ArrayList<>(gaps(input));
    Proof.id("exemptionId", input.exemptionId()).ifPresent(reasons::add);
    if (state.exemptions().find(input.exemptionId()).isPresent()) {
      reasons.add(
          new Refusal(
              "ID_REUSED", "exemptionId", input.exemptionId(), "a new id for a new exemption"));
    }
    reasons.addAll(Proof.ofEffort(input.evidence(), input.akadApprovalNumber()));
    List<Refusal> unknown = Scope.unknown(state, input);
    reasons.addAll(unknown);
    if (unknown.isEmpty()) {
      reasons.addAll(end(state, input, Wita.date(now)));
      reasons.addAll(exempted(state, input, now));
      reasons.addAll(Scope.misnamedRounds(state, input));
      reasons.addAll(Scope.doubts(state, input, now));
    }
    return reasons.isEmpty()
        ? Decision.accepted(new ExemptionFiled(now, input, Wita.endOf(input.validUntil())))
        : Decision.rejected(reasons);
  }

  private static List<Refusal> gaps(ExemptionRequested input) {
    List<Refusal> reasons = new ArrayList<>();
    if (input.actor().isBlank()) {
      reasons.add(new Refusal("NOBODY_NAMED", "actor", "nothing", "the officer who asks"));
    }
    if (input.reason().isBlank()) {
      reasons.add(new Refusal("NO_REASON", "reason", "nothing", "why, in words"));
    }
    if (input.legalBasis().isBlank()) {
      reasons.add(
          new Refusal("NO_LEGAL_BASIS", "legalBasis", "nothing", "the rule or decree behind it"));
    }
    return reasons;
  }

  private static List<Refusal> end(
      PlacementState state, ExemptionRequested input, LocalDate today) {
    Optional<Policy> policy = state.policies().ruling(input.projectId(), today);
    if (policy.isEmpty()) {
      return List.of(
          new Refusal(
              "NO_POLICY_IN_FORCE",
              "projectId",
              input.projectId(),
              "a project that a policy in force covers on " + today));
    }
    LocalDate longest = today.plusDays(policy.get().followUp().longestExemptionDays());
    return Proof.end(input.validUntil(), today, longest).stream().toList();
  }

  /** One scope has one exemption at a time. */
  private static List<Refusal> exempted(
      PlacementState state, ExemptionRequested input, Instant now) {
    String scope = new Exemption(input, now, null).scope();
    return state.exemptions().inForce(scope, now).stream()
        .map(standing ->
            new Refusal(
                "EXEMPTED_ALREADY",
                "exemptionId",
                standing.exemptionId() + " holds until " + standing.expiresAt(),
                "one exemption at a time for a project, employer and skill class"))
        .toList();
  }

  /** Another officer signs; the proof must still hold. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, ExemptionSigned input, Instant now) {
    Optional<Exemption> known = state.exemptions().find(input.exemptionId());
    if (known.isEmpty()) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "UNKNOWN_EXEMPTION",
                  "exemptionId",
                  input.exemptionId(),
                  "an exemption asked for in this market")));
    }
    Exemption exemption = known.get();
    List<Refusal> reasons = new ArrayList<>(faults(exemption, input, now));
    if (exemption.signedBy() == null) {
      reasons.addAll(exempted(state, exemption.request(), now));
      reasons.addAll(Scope.doubts(state, exemption.request(), now));
    }
    return reasons.isEmpty()
        ? Decision.accepted(granted(exemption, input.actor(), now))
        : Decision.rejected(reasons);
  }

  /** What is wrong with the signature itself. */
  private static List<Refusal> faults(Exemption exemption, ExemptionSigned input, Instant now) {
    List<Refusal> reasons = new ArrayList<>();
    if (!input.market().equals(exemption.request().market())) {
      reasons.add(
          new Refusal("WRONG_MARKET", "market", input.market(), exemption.request().market()));
    }
    if (input.actor().isBlank()) {
      reasons.add(new Refusal("NOBODY_NAMED", "actor", "nothing", "the officer who signs"));
    }
    if (exemption.signedBy() != null) {
      reasons.add(
          new Refusal(
              "SIGNED_ALREADY", "exemptionId", input.exemptionId(), "an unsigned exemption"));
    }
    if (!exemption.expiresAt().isAfter(now)) {
      reasons.add(
          new Refusal(
              "EXEMPTION_EXPIRED",
              "exemptionId",
              "expired at " + exemption.expiresAt(),
              "an exemption whose last day is not over"));
    }
    if (input.actor().strip().equalsIgnoreCase(exemption.request().actor().strip())) {
      reasons.add(
          new Refusal(
              "SAME_OFFICER", "actor", input.actor(), "another officer than the one who asked"));
    }
    return reasons;
  }

  private static ExemptionGranted granted(Exemption exemption, String secondOfficer, Instant now) {
    ExemptionRequested request = exemption.request();
    return new ExemptionGranted(
        now,
        request.exemptionId(),
        request.projectId(),
        request.employerId(),
        request.skillClass(),
        request.market(),
        request.actor(),
        secondOfficer,
        request.reason(),
        request.legalBasis(),
        request.proofRoundIds(),
        request.evidence(),
        request.akadApprovalNumber(),
        exemption.expiresAt());
  }

  /**
   * A round of a vacancy in scope left seats empty: opens what is sealed, unless a local could take
   * a seat by now, or the vacancy takes no nominations.
   */
  public static List<PlacementEvent> weigh(PlacementState state, String vacancyKey, Instant now) {
    Vacancy vacancy = state.vacancies().get(vacancyKey);
    List<PlacementEvent> events = new ArrayList<>();
    events.add(new ExemptionWeighed(now, vacancyKey));
    Optional<Exemption> exemption = state.exemptions().covering(vacancy, now);
    int sealed = Proof.sealedSeats(state, vacancy);
    if (exemption.isPresent()
        && sealed > 0
        && vacancy.takesNominations()
        && Proof.doubts(state, vacancy, null, now).isEmpty()) {
      events.addAll(opening(exemption.get(), vacancy, sealed, now));
    }
    return events;
  }

  private static List<PlacementEvent> opening(
      Exemption exemption, Vacancy vacancy, int seats, Instant now) {
    String roundId = Objects.requireNonNull(vacancy.lastDecision(), "proved").roundId();
    Release release = exemption.releaseOf(vacancy, roundId, seats);
    String secondOfficer = Objects.requireNonNull(exemption.signedBy(), "in force");
    return List.of(
        new ReleaseFiled(now, vacancy.key(), release.request(), release.expiresAt()),
        release.opens(vacancy, secondOfficer, exemption.exemptionId(), now));
  }
}
