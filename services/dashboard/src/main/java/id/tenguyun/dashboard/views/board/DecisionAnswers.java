package id.tenguyun.dashboard.views.board;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.ProjectRegistered;
import id.tenguyun.dashboard.facts.Fact.VacancyAccepted;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.figures.Decision;
import id.tenguyun.dashboard.figures.Opening;
import id.tenguyun.dashboard.figures.RecentDecisions;
import id.tenguyun.dashboard.figures.RecentDecisions.Mention;
import id.tenguyun.dashboard.figures.Subject;
import id.tenguyun.dashboard.figures.SubjectIds;
import id.tenguyun.dashboard.figures.Vacancy;
import id.tenguyun.dashboard.views.DecisionFigures;
import id.tenguyun.dashboard.views.DecisionFigures.Slot;
import id.tenguyun.dashboard.views.DecisionFigures.Taken;
import id.tenguyun.dashboard.views.DecisionFigures.TierCutOff;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Decisions from their documents: the list by project, then each by round and vacancy. */
final class DecisionAnswers {

  private final SubjectDocuments documents;
  private final Supplier<Board.View> board;

  DecisionAnswers(SubjectDocuments documents, Supplier<Board.View> board) {
    this.documents = documents;
    this.board = board;
  }

  List<DecisionFigures> latest(Optional<String> projectId, int most) {
    String id = projectId.map(SubjectIds::recent).orElseGet(SubjectIds::recent);
    return documents.find(List.of(id)).get(id) instanceof RecentDecisions recent
        ? decisions(recent.decisions().stream().limit(most).toList())
        : List.of();
  }

  Optional<DecisionFigures> one(String roundId, String employerId, String vacancyId) {
    String decision = SubjectIds.decision(employerId, vacancyId, roundId);
    String vacancy = SubjectIds.vacancy(employerId, vacancyId);
    return figures(documents.find(List.of(decision, vacancy)), decision, vacancy);
  }

  private List<DecisionFigures> decisions(List<Mention> mentions) {
    List<String> ids = new ArrayList<>();
    for (Mention mention : mentions) {
      ids.add(decisionOf(mention));
      ids.add(vacancyOf(mention));
    }
    Map<String, Subject> found = documents.find(ids);
    return mentions.stream()
        .flatMap(mention -> figures(found, decisionOf(mention), vacancyOf(mention)).stream())
        .toList();
  }

  private static String decisionOf(Mention mention) {
    return SubjectIds.decision(mention.employerId(), mention.vacancyId(), mention.roundId());
  }

  private static String vacancyOf(Mention mention) {
    return SubjectIds.vacancy(mention.employerId(), mention.vacancyId());
  }

  private Optional<DecisionFigures> figures(
      Map<String, Subject> found, String decisionId, String vacancyId) {
    Optional<VacancyAccepted> accepted =
        found.get(vacancyId) instanceof Vacancy vacancy ? vacancy.accepted() : Optional.empty();
    return found.get(decisionId) instanceof Decision decision
        ? decision
            .recorded()
            .map(recorded ->
                figures(recorded, accepted.map(terms -> terms.terms().title()), together(accepted)))
        : Optional.empty();
  }

  /** Of a vacancy that is not known here, nothing about locals is told apart. */
  private List<Set<PriorityTier>> together(Optional<VacancyAccepted> accepted) {
    Board.View view = board.get();
    return accepted
        .map(terms ->
            Opening.of(terms, view.known().find(ProjectRegistered.class, terms.projectId())))
        .map(opening -> opening.toldTogether(view.tally().cells()))
        .orElse(Opening.UNKNOWN);
  }

  private static DecisionFigures figures(
      Fact.DecisionRecorded decision, Optional<String> title, List<Set<PriorityTier>> together) {
    Fact.SeatPlan plan = decision.seatPlan();
    return new DecisionFigures(
        decision.at(),
        decision.roundId(),
        decision.projectId(),
        decision.employerId(),
        decision.vacancyId(),
        title,
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
        together);
  }

  private static List<Taken> taken(Fact.DecisionRecorded decision) {
    Map<PriorityTier, Map<Slot, Integer>> seats = new EnumMap<>(PriorityTier.class);
    decision
        .taken()
        .forEach(seat ->
            seats
                .computeIfAbsent(seat.tier(), _ -> new TreeMap<>())
                .merge(Slot.of(seat.slot()), 1, Integer::sum));
    List<Taken> taken = new ArrayList<>();
    seats.forEach(
        (tier, bySlot) -> bySlot.forEach((slot, many) -> taken.add(new Taken(tier, slot, many))));
    return taken;
  }

  private static List<TierCutOff> cutOffs(Fact.DecisionRecorded decision) {
    return decision.cutOffs().stream()
        .sorted(Comparator.comparing(Fact.CutOff::tier))
        .map(cutOff -> new TierCutOff(cutOff.tier(), cutOff.merit()))
        .toList();
  }
}
