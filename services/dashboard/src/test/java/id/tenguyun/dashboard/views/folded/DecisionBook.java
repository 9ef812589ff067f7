package id.tenguyun.dashboard.views.folded;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.views.DecisionFigures;
import id.tenguyun.dashboard.views.DecisionFigures.Slot;
import id.tenguyun.dashboard.views.DecisionFigures.Taken;
import id.tenguyun.dashboard.views.DecisionFigures.TierCutOff;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The decisions, by round, employer and vacancy. */
final class DecisionBook {

  private static final Comparator<Fact.DecisionRecorded> NEWEST_FIRST =
      Comparator.comparing(Fact.DecisionRecorded::at)
          .reversed()
          .thenComparing(Fact.DecisionRecorded::employerId)
          .thenComparing(Fact.DecisionRecorded::vacancyId);

  private final Map<String, Fact.DecisionRecorded> decisions = new HashMap<>();

  void on(Fact fact) {
    if (fact instanceof Fact.DecisionRecorded decision) {
      decisions.put(key(decision.roundId(), decision.employerId(), decision.vacancyId()), decision);
    }
  }

  List<DecisionFigures> latest(
      Optional<String> projectId, int most, VacancyBook vacancies, CrowdBook crowd) {
    return decisions.values().stream()
        .filter(d -> projectId.isEmpty() || d.projectId().equals(projectId.get()))
        .sorted(NEWEST_FIRST)
        .limit(most)
        .map(d -> figures(d, vacancies, crowd))
        .toList();
  }

  Optional<DecisionFigures> find(
      String roundId, String employerId, String vacancyId, VacancyBook vacancies, CrowdBook crowd) {
    return Optional.ofNullable(decisions.get(key(roundId, employerId, vacancyId)))
        .map(d -> figures(d, vacancies, crowd));
  }

  private static DecisionFigures figures(
      Fact.DecisionRecorded decision, VacancyBook vacancies, CrowdBook crowd) {
    Optional<Fact.VacancyAccepted> vacancy =
        vacancies.find(decision.employerId(), decision.vacancyId());
    Fact.SeatPlan plan = decision.seatPlan();
    return new DecisionFigures(
        decision.at(),
        decision.roundId(),
        decision.projectId(),
        decision.employerId(),
        decision.vacancyId(),
        vacancy.map(accepted -> accepted.terms().title()),
        decision.skillClass(),
        decision.policyId(),
        decision.policyVersion(),
        plan.openings(),
        plan.remaining(),
        plan.floors(),
        plan.traitSeats().values().stream().mapToInt(Integer::intValue).sum(),
        plan.outsiderCap(),
        plan.openTier(),
        taken(decision),
        cutOffs(decision),
        crowd.together(vacancy));
  }

  private static List<Taken> taken(Fact.DecisionRecorded decision) {
    Comparator<Map.Entry<PriorityTier, Slot>> order =
        Comparator.comparing((Map.Entry<PriorityTier, Slot> e) -> e.getKey())
            .thenComparing(Map.Entry::getValue);
    TreeMap<Map.Entry<PriorityTier, Slot>, Integer> counts = new TreeMap<>(order);
    decision
        .taken()
        .forEach(
            seat -> counts.merge(Map.entry(seat.tier(), Slot.of(seat.slot())), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> new Taken(e.getKey().getKey(), e.getKey().getValue(), e.getValue()))
        .toList();
  }

  private static List<TierCutOff> cutOffs(Fact.DecisionRecorded decision) {
    return decision.cutOffs().stream()
        .filter(cutOff -> cutOff.traits().isEmpty())
        .sorted(Comparator.comparing(Fact.CutOff::tier))
        .map(cutOff -> new TierCutOff(cutOff.tier(), cutOff.merit()))
        .toList();
  }

  private static String key(String roundId, String employerId, String vacancyId) {
    return roundId + "/" + employerId + "/" + vacancyId;
  }
}
