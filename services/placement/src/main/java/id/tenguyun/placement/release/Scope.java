package id.tenguyun.placement.release;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.OfficeInput.ExemptionRequested;
import id.tenguyun.placement.vacancy.LastDecision;
import id.tenguyun.placement.vacancy.Vacancy;
import id.tenguyun.placement.vacancy.VacancyStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** What an exemption is for, and what its open vacancies prove. */
public final class Scope {

  private Scope() {}

  /** Open vacancies in scope, in key order. */
  static List<Vacancy> openVacancies(PlacementState state, ExemptionRequested request) {
    String scope = new Exemption(request, Instant.MAX, null).scope();
    return state.vacancies().ofEmployer(request.employerId(), request.market()).stream()
        .filter(v -> v.status() == VacancyStatus.OPEN && Exemption.scopeOf(v).equals(scope))
        .toList();
  }

  /** Those of them with a seat that nobody holds: what has to prove that it finds no local. */
  public static List<Vacancy> toProve(PlacementState state, ExemptionRequested request) {
    return openVacancies(state, request).stream()
        .filter(v -> state.placements().holding(v.key()).size() < v.terms().openings())
        .toList();
  }

  /** A project and an employer that are there and belong together. */
  static List<Refusal> unknown(PlacementState state, ExemptionRequested request) {
    List<Refusal> reasons = new ArrayList<>();
    boolean known = state.catalogue().employer(request.employerId()).isPresent();
    if (!known) {
      reasons.add(
          new Refusal(
              "UNKNOWN_EMPLOYER", "employerId", request.employerId(), "a registered employer"));
    }
    if (state.catalogue().project(request.projectId()).isEmpty()) {
      reasons.add(
          new Refusal(
              "UNKNOWN_PROJECT",
              "projectId",
              request.projectId(),
              "one of " + state.catalogue().projectIds()));
    } else if (known && !state.catalogue().isOn(request.projectId(), request.employerId())) {
      reasons.add(
          new Refusal(
              "EMPLOYER_NOT_ON_PROJECT",
              "employerId",
              request.employerId(),
              "one of " + state.catalogue().employersOn(request.projectId())));
    }
    return reasons;
  }

  /**
   * What speaks against the proof. Every open vacancy in scope with a seat that nobody holds must
   * show that it finds no local; there must be one.
   */
  static List<Refusal> doubts(PlacementState state, ExemptionRequested request, Instant now) {
    List<Vacancy> toProve = toProve(state, request);
    if (toProve.isEmpty()) {
      return List.of(
          new Refusal(
              "NO_OPEN_VACANCY",
              "employerId",
              "no open vacancy with an empty seat of %s at %s for %s"
                  .formatted(request.employerId(), request.projectId(), request.skillClass()),
              "at least one, whose rounds are the proof"));
    }
    List<Refusal> reasons = new ArrayList<>();
    for (Vacancy vacancy : toProve) {
      Proof.doubts(state, vacancy, null, now).forEach(d -> reasons.add(of(vacancy, d)));
    }
    return reasons;
  }

  /** Each vacancy's latest round must be named, and nothing else. */
  static List<Refusal> misnamedRounds(PlacementState state, ExemptionRequested request) {
    TreeSet<String> wanted = new TreeSet<>();
    toProve(state, request).stream()
        .map(Vacancy::lastDecision)
        .filter(Objects::nonNull)
        .map(LastDecision::roundId)
        .forEach(wanted::add);
    TreeSet<String> named = new TreeSet<>(request.proofRoundIds());
    return wanted.isEmpty() || wanted.equals(named)
        ? List.of()
        : List.of(
            new Refusal(
                "NO_PROOF",
                "proofRoundIds",
                named.isEmpty() ? "nothing" : String.join(", ", named),
                "the latest rounds of the open vacancies in scope: " + String.join(", ", wanted)));
  }

  private static Refusal of(Vacancy vacancy, Refusal doubt) {
    return new Refusal(
        doubt.code(),
        "proofRoundIds",
        "vacancy " + vacancy.key() + ": " + doubt.found(),
        doubt.allowed());
  }
}
