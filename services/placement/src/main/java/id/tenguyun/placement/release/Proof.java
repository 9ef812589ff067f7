package id.tenguyun.placement.release;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Eligibility;
import id.tenguyun.placement.message.EffortEvidence;
import id.tenguyun.placement.message.EffortKind;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.round.SeatPlanning;
import id.tenguyun.placement.vacancy.LastDecision;
import id.tenguyun.placement.vacancy.Vacancy;
import id.tenguyun.placement.vacancy.VacancyStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What must be shown before a sealed seat opens, by a release or under an exemption alike. */
final class Proof {

  private static final int LONGEST_ID = 100;

  private Proof() {}

  /** Evidence of effort, and the number of an approval that is said to be there. */
  static List<Refusal> ofEffort(List<EffortEvidence> evidence, @Nullable String akad) {
    List<Refusal> reasons = new ArrayList<>();
    if (evidence.isEmpty() || evidence.stream().anyMatch(e -> e.reference().isBlank())) {
      reasons.add(
          new Refusal(
              "NO_EVIDENCE_OF_EFFORT",
              "evidence",
              evidence.isEmpty() ? "nothing" : "a piece without a reference",
              "at least one of " + List.of(EffortKind.values()) + ", each with its reference"));
    }
    if (akad != null && akad.isBlank()) {
      reasons.add(
          new Refusal(
              "AKAD_APPROVAL_MISSING", "akadApprovalNumber", "an empty text", "its number"));
    }
    return reasons;
  }

  /**
   * An id that a release under an exemption cannot have: those are made of the exemption, the
   * vacancy and the round, with slashes between.
   */
  static Optional<Refusal> id(String field, String id) {
    return id.isBlank() || id.length() > LONGEST_ID || id.contains("/")
        ? Optional.of(
            new Refusal("BAD_ID", field, id, "1 to " + LONGEST_ID + " characters, no slash"))
        : Optional.empty();
  }

  /** A last day, from today to the longest that the policy allows. */
  static Optional<Refusal> end(LocalDate until, LocalDate today, LocalDate longest) {
    return until.isBefore(today) || until.isAfter(longest)
        ? Optional.of(
            new Refusal(
                "EXPIRY_OUT_OF_RANGE", "validUntil", until.toString(), today + " to " + longest))
        : Optional.empty();
  }

  /** What speaks against the proof that no eligible local is left. */
  static List<Refusal> doubts(
      PlacementState state, Vacancy vacancy, @Nullable String proofRoundId, Instant now) {
    List<Refusal> reasons = new ArrayList<>();
    if (vacancy.status() != VacancyStatus.OPEN) {
      reasons.add(
          new Refusal(
              "VACANCY_CLOSED", "vacancyId", vacancy.status().toString(), "an open vacancy"));
    }
    PriorityTier open = vacancy.openTier();
    if (open == null || open.number() < PriorityTier.PROVINCE.number()) {
      reasons.add(
          new Refusal(
              "LOCALS_NOT_ASKED_YET",
              "vacancyId",
              open == null ? "no window open" : "windows open up to " + open,
              "a vacancy whose window of tier PROVINCE is open"));
    }
    LastDecision last = vacancy.lastDecision();
    boolean proof =
        last != null
            && last.localsExhausted()
            && last.openTier().number() >= PriorityTier.PROVINCE.number()
            && (proofRoundId == null || last.roundId().equals(proofRoundId));
    if (!proof) {
      reasons.add(
          new Refusal(
              "NO_PROOF",
              "proofRoundId",
              proofRoundId == null ? "the proof given before" : proofRoundId,
              "the latest round, "
                  + (last == null ? "of which there is none yet" : last.roundId())
                  + ", if it left seats that any local could have had"));
    }
    int locals = eligibleLocals(state, vacancy, Wita.date(now));
    if (locals > 0) {
      reasons.add(
          new Refusal(
              "LOCALS_LEFT", "vacancyId", locals + " eligible local workers", "none of them"));
    }
    return reasons;
  }

  private static int eligibleLocals(PlacementState state, Vacancy vacancy, LocalDate today) {
    return Math.toIntExact(
        state.workers().of(vacancy.market()).stream()
            .map(w -> Eligibility.assess(state, w, vacancy, today))
            .filter(a -> a.eligible() && a.tier().isLocal())
            .count());
  }

  /** Empty seats that the outsiders' cap still keeps from them. */
  static int sealedSeats(PlacementState state, Vacancy vacancy) {
    Policy policy = state.policies().get(vacancy.policyId(), vacancy.policyVersion());
    List<Placement> held = state.placements().holding(vacancy.key());
    int outsiders =
        Math.toIntExact(held.stream().filter(p -> !p.nomination().tier().isLocal()).count());
    int empty = vacancy.terms().openings() - held.size();
    int unsealed = Math.max(0, SeatPlanning.capOnceOpen(vacancy, policy) - outsiders);
    return Math.max(0, empty - unsealed);
  }
}
