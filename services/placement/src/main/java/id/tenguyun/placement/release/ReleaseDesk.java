package id.tenguyun.placement.release;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.NotedEvent.ReleaseFiled;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.OfficeInput.ReleaseSigned;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.Vacancy;
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
    Proof.id("releaseId", input.releaseId()).ifPresent(reasons::add);
    if (state.releases().find(input.releaseId()).isPresent()) {
      reasons.add(
          new Refusal("ID_REUSED", "releaseId", input.releaseId(), "a new id for a new release"));
    }
    int sealed = Proof.sealedSeats(state, vacancy);
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
    reasons.addAll(Proof.ofEffort(input.evidence(), input.akadApprovalNumber()));
    Proof.end(until, Wita.date(now), longest).ifPresent(reasons::add);
    reasons.addAll(Proof.doubts(state, vacancy, input.proofRoundId(), now));
    return reasons.isEmpty()
        ? Decision.accepted(new ReleaseFiled(now, vacancy.key(), input, Wita.endOf(until)))
        : Decision.rejected(reasons);
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
    int sealed = Proof.sealedSeats(state, vacancy);
    if (release.request().seats() > sealed) {
      reasons.add(
          new Refusal(
              "SEATS_OUT_OF_RANGE",
              "releaseId",
              release.request().seats() + " seats",
              sealed + " sealed seats at most by now"));
    }
    reasons.addAll(Proof.doubts(state, vacancy, null, now));
    return reasons.isEmpty()
        ? Decision.accepted(release.opens(vacancy, input.actor(), null, now))
        : Decision.rejected(reasons);
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
