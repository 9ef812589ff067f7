package id.tenguyun.placement.release;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Eligibility;
import id.tenguyun.placement.message.EffortKind;
import id.tenguyun.placement.message.NotedEvent.ReleaseFiled;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.OfficeInput.ReleaseSigned;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.LastDecision;
import id.tenguyun.placement.vacancy.Vacancy;
import id.tenguyun.placement.vacancy.VacancyStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decides about releases: one officer asks, with the round that proves that no eligible local is
 * left; a second signs. One signature opens nothing, and nobody signs for both.
 */
public final class ReleaseDesk {

  private ReleaseDesk() {}

  /** An officer asks. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, ReleaseRequested input, Instant now) {
    List<Vacancy> called = called(state, input.vacancyId(), input.market());
    if (called.size() != 1) {
      return Decision.rejected(List.of(unknown(input.vacancyId(), called)));
    }
    Vacancy vacancy = called.getFirst();
    List<Refusal> reasons = new ArrayList<>();
    if (input.actor().isBlank()) {
      reasons.add(new Refusal("NOBODY_NAMED", "actor", "nothing", "the officer who asks"));
    }
    if (state.releases().find(input.releaseId()).isPresent()) {
      reasons.add(
          new Refusal("ID_REUSED", "releaseId", input.releaseId(), "a new id for a new release"));
    }
    int sealed = sealedSeats(state, vacancy);
    if (input.seats() < 1 || input.seats() > sealed) {
      reasons.add(
          new Refusal(
              "SEATS_OUT_OF_RANGE",
              "seats",
              String.valueOf(input.seats()),
              sealed == 0 ? "no release: no seat is sealed" : "1 to " + sealed + " sealed seats"));
    }
    LocalDate longest = Wita.date(now).plusDays(longestDays(state, vacancy));
    LocalDate until = input.validUntil() == null ? longest : input.validUntil();
    reasons.addAll(proofs(input, until, Wita.date(now), longest));
    reasons.addAll(doubts(state, vacancy, input.proofRoundId(), now));
    return reasons.isEmpty()
        ? Decision.accepted(new ReleaseFiled(now, vacancy.key(), input, Wita.endOf(until)))
        : Decision.rejected(reasons);
  }

  /** What the request itself must show: effort, and an end. */
  private static List<Refusal> proofs(
      ReleaseRequested input, LocalDate until, LocalDate today, LocalDate longest) {
    List<Refusal> reasons = new ArrayList<>();
    if (input.evidence().isEmpty()
        || input.evidence().stream().anyMatch(e -> e.reference().isBlank())) {
      reasons.add(
          new Refusal(
              "NO_EVIDENCE_OF_EFFORT",
              "evidence",
              input.evidence().isEmpty() ? "nothing" : "a piece without a reference",
              "at least one of " + List.of(EffortKind.values()) + ", each with its reference"));
    }
    String akad = input.akadApprovalNumber();
    if (akad != null && akad.isBlank()) {
      reasons.add(
          new Refusal(
              "AKAD_APPROVAL_MISSING", "akadApprovalNumber", "an empty text", "its number"));
    }
    if (until.isBefore(today) || until.isAfter(longest)) {
      reasons.add(
          new Refusal(
              "EXPIRY_OUT_OF_RANGE", "validUntil", until.toString(), today + " to " + longest));
    }
    return reasons;
  }

  private static int longestDays(PlacementState state, Vacancy vacancy) {
    return state
        .policies()
        .get(vacancy.policyId(), vacancy.policyVersion())
        .followUp()
        .longestReleaseDays();
  }

  /** Another officer signs; the proof must still hold. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, ReleaseSigned input, Instant now) {
    Optional<Release> known = state.releases().find(input.releaseId());
    if (known.isEmpty()) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "UNKNOWN_RELEASE", "releaseId", input.releaseId(), "a release asked for")));
    }
    Release release = known.get();
    Vacancy vacancy = state.vacancies().get(release.vacancyKey());
    List<Refusal> reasons = new ArrayList<>();
    if (!called(state, input.vacancyId(), input.market()).contains(vacancy)) {
      reasons.add(
          new Refusal("ANOTHER_VACANCY", "vacancyId", input.vacancyId(), vacancy.vacancyId()));
    }
    if (input.actor().isBlank()) {
      reasons.add(new Refusal("NOBODY_NAMED", "actor", "nothing", "the officer who signs"));
    }
    if (release.signedBy() != null) {
      reasons.add(
          new Refusal("SIGNED_ALREADY", "releaseId", input.releaseId(), "an unsigned release"));
    }
    if (!release.expiresAt().isAfter(now)) {
      reasons.add(
          new Refusal(
              "RELEASE_EXPIRED",
              "releaseId",
              "expired at " + release.expiresAt(),
              "a release whose last day is not over"));
    }
    if (input.actor().strip().equalsIgnoreCase(release.request().actor().strip())) {
      reasons.add(
          new Refusal(
              "SAME_OFFICER", "actor", input.actor(), "another officer than the one who asked"));
    }
    int sealed = sealedSeats(state, vacancy);
    if (release.request().seats() > sealed) {
      reasons.add(
          new Refusal(
              "SEATS_OUT_OF_RANGE",
              "releaseId",
              release.request().seats() + " seats",
              sealed + " sealed seats at most by now"));
    }
    reasons.addAll(doubts(state, vacancy, null, now));
    return reasons.isEmpty()
        ? Decision.accepted(released(release, vacancy, input, now))
        : Decision.rejected(reasons);
  }

  /** What speaks against the proof that no eligible local is left. */
  private static List<Refusal> doubts(
      PlacementState state,
      Vacancy vacancy,
      @org.jspecify.annotations.Nullable String proofRoundId,
      Instant now) {
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
  private static int sealedSeats(PlacementState state, Vacancy vacancy) {
    Policy policy = state.policies().get(vacancy.policyId(), vacancy.policyVersion());
    List<Placement> held = state.placements().holding(vacancy.key());
    int outsiders =
        Math.toIntExact(held.stream().filter(p -> !p.nomination().tier().isLocal()).count());
    int empty = vacancy.terms().openings() - held.size();
    int unsealed =
        Math.max(
            0, id.tenguyun.placement.round.SeatPlanning.capOnceOpen(vacancy, policy) - outsiders);
    return Math.max(0, empty - unsealed);
  }

  private static SeatsReleased released(
      Release release, Vacancy vacancy, ReleaseSigned input, Instant now) {
    return new SeatsReleased(
        now,
        vacancy.vacancyId(),
        vacancy.employerId(),
        vacancy.projectId(),
        vacancy.market(),
        release.releaseId(),
        release.request().seats(),
        release.request().actor(),
        input.actor(),
        release.request().reason(),
        release.request().proofRoundId(),
        release.request().evidence(),
        release.request().akadApprovalNumber(),
        release.expiresAt());
  }

  private static List<Vacancy> called(PlacementState state, String name, String market) {
    return state.vacancies().called(name).stream().filter(v -> v.market().equals(market)).toList();
  }

  private static Refusal unknown(String name, List<Vacancy> called) {
    return called.isEmpty()
        ? new Refusal("UNKNOWN_VACANCY", "vacancyId", name, "a vacancy of this market")
        : new Refusal(
            "AMBIGUOUS_VACANCY",
            "vacancyId",
            name,
            "one of " + called.stream().map(Vacancy::key).toList());
  }
}
