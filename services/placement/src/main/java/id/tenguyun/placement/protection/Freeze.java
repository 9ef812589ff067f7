package id.tenguyun.placement.protection;

import id.tenguyun.placement.Findings.Finding;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.OutcomeEvent.EmployerFrozen;
import id.tenguyun.placement.message.OutcomeEvent.EmployerThawed;
import id.tenguyun.placement.message.OutcomeEvent.NominationFrozen;
import id.tenguyun.placement.message.OutcomeEvent.NominationThawed;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An employer with an upheld, uncured finding gets no nominations, where the policy of its vacancy
 * says so. Its open nominations are frozen, not lost: their deadlines stand still and go on with
 * the time that was left. The windows of its vacancies stand still likewise, so that nobody's
 * priority runs out meanwhile; a closing date stays what the employer published.
 */
public final class Freeze {

  private Freeze() {}

  static List<PlacementEvent> freeze(
      PlacementState state, String employerId, Finding finding, Instant now) {
    String market = finding.market();
    if (state.frozenEmployers().has(employerId, market)
        || !saidByAnyPolicy(state, employerId, market)) {
      return List.of();
    }
    List<PlacementEvent> events = new ArrayList<>();
    events.add(new EmployerFrozen(now, employerId, market, finding.findingId(), finding.cause()));
    waiting(state, employerId, market).stream()
        .filter(p -> p.frozenAt() == null && policyOf(state, p).followUp().freezeOnUpheldFinding())
        .forEach(p -> events.add(new NominationFrozen(now, p.nomination())));
    return events;
  }

  static List<PlacementEvent> thaw(
      PlacementState state, String employerId, String market, Instant now) {
    List<PlacementEvent> events = new ArrayList<>();
    for (Placement placement : waiting(state, employerId, market)) {
      Instant since = placement.frozenAt();
      if (since != null) {
        Duration stood = Duration.between(since, now);
        events.add(
            new NominationThawed(
                now,
                placement.nomination(),
                placement.employerAnswerDueAt().plus(stood),
                placement.workerAnswerDueAt().plus(stood)));
      }
    }
    if (state.frozenEmployers().has(employerId, market)) {
      events.add(new EmployerThawed(now, employerId, market));
    }
    return events;
  }

  /** Whether a vacancy accepted now begins frozen. */
  public static boolean begins(
      PlacementState state, String employerId, String market, Policy policy) {
    return policy.followUp().freezeOnUpheldFinding()
        && state.frozenEmployers().has(employerId, market);
  }

  /** Freezes the vacancies whose policy says so. */
  public static void apply(PlacementState state, EmployerFrozen event) {
    state.frozenEmployers().add(event.employerId(), event.market(), event.at());
    for (Vacancy vacancy : state.vacancies().ofEmployer(event.employerId(), event.market())) {
      if (vacancy.status().counts()
          && !vacancy.frozen()
          && policyOf(state, vacancy).followUp().freezeOnUpheldFinding()) {
        state.vacancies().put(vacancy.frozen(event.at()));
      }
    }
  }

  /** Lets every frozen vacancy go on. */
  public static void apply(PlacementState state, EmployerThawed event) {
    state.frozenEmployers().remove(event.employerId(), event.market());
    for (Vacancy vacancy : state.vacancies().ofEmployer(event.employerId(), event.market())) {
      if (vacancy.frozen()) {
        state.vacancies().put(vacancy.thawed(event.at()));
      }
    }
    state.touch(event.market(), event.at());
  }

  private static boolean saidByAnyPolicy(PlacementState state, String employerId, String market) {
    boolean ofVacancy =
        state.vacancies().ofEmployer(employerId, market).stream()
            .filter(v -> v.status().counts())
            .anyMatch(v -> policyOf(state, v).followUp().freezeOnUpheldFinding());
    boolean ofNomination =
        waiting(state, employerId, market).stream()
            .anyMatch(p -> policyOf(state, p).followUp().freezeOnUpheldFinding());
    return ofVacancy || ofNomination || ofProject(state, employerId);
  }

  private static boolean ofProject(PlacementState state, String employerId) {
    return state.policies().inForce().stream()
        .filter(p -> p.followUp().freezeOnUpheldFinding())
        .flatMap(p -> p.projects().stream())
        .anyMatch(project -> state.catalogue().isOn(project, employerId));
  }

  private static List<Placement> waiting(PlacementState state, String employerId, String market) {
    return state.placements().waiting().stream()
        .filter(p -> p.nomination().employerId().equals(employerId))
        .filter(p -> p.nomination().market().equals(market))
        .toList();
  }

  private static Policy policyOf(PlacementState state, Vacancy vacancy) {
    return state.policies().get(vacancy.policyId(), vacancy.policyVersion());
  }

  private static Policy policyOf(PlacementState state, Placement placement) {
    return state
        .policies()
        .get(placement.nomination().policyId(), placement.nomination().policyVersion());
  }
}
