package id.tenguyun.placement.whatif;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.CutOff;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.message.RoundEvent.RoundCompleted;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.vacancy.Vacancy;
import id.tenguyun.placement.vacancy.VacancyStatus;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts of one course of history, by skill class, for the vacancies of the draft's projects. */
final class Tally {

  private final WhatIfQuestion question;
  private final Map<SkillClass, long[]> binding = new EnumMap<>(SkillClass.class);
  private long nominations;
  private long rounds;

  Tally(WhatIfQuestion question) {
    this.question = question;
  }

  void see(PlacementEvent event) {
    switch (event) {
      case RoundCompleted completed -> rounds++;
      case WorkerNominated nominated -> {
        if (question.draft().projects().contains(nominated.nomination().projectId())) {
          nominations++;
        }
      }
      case DecisionRecorded decision -> {
        if (question.draft().projects().contains(decision.projectId())) {
          countBinding(decision);
        }
      }
      default -> {
        // Counted from the state at the end.
      }
    }
  }

  /** A floor binds where people up to its tier had less to beat than those just beyond. */
  private void countBinding(DecisionRecorded decision) {
    long[] counts = binding.computeIfAbsent(decision.skillClass(), c -> new long[4]);
    int open = decision.seatPlan().openTier().number();
    for (int k = 1; k <= 4 && k < open; k++) {
      if (bar(decision, k) < bar(decision, k + 1)) {
        counts[k - 1]++;
      }
    }
  }

  private static int bar(DecisionRecorded decision, int tier) {
    return decision.cutOffs().stream()
        .filter(c -> c.tier().number() == tier && c.traits().isEmpty())
        .findFirst()
        .map(CutOff::merit)
        .orElse(Integer.MAX_VALUE);
  }

  /** What stands at the end. */
  WhatIfFigures figures(Collection<PlacementState> states) {
    Map<SkillClass, WhatIfFigures.OfClass> classes = new EnumMap<>(SkillClass.class);
    for (SkillClass skillClass : SkillClass.values()) {
      WhatIfFigures.OfClass all = ofClass(states, skillClass);
      if (all.vacancies() > 0) {
        classes.put(skillClass, all);
      }
    }
    return new WhatIfFigures(rounds, nominations, classes);
  }

  private WhatIfFigures.OfClass ofClass(Collection<PlacementState> states, SkillClass skillClass) {
    int vacancies = 0;
    int openings = 0;
    int[] tiers = new int[5];
    int sealed = 0;
    for (PlacementState state : states) {
      for (Vacancy vacancy : state.vacancies().all()) {
        if (vacancy.terms().skillClass() == skillClass && isAsked(vacancy)) {
          List<Placement> confirmed =
              state.placements().of(vacancy.key()).stream()
                  .filter(p -> p.status().isConfirmed())
                  .toList();
          vacancies++;
          openings += vacancy.terms().openings();
          confirmed.forEach(p -> tiers[p.nomination().tier().ordinal()]++);
          sealed += sealed(vacancy, confirmed.size());
        }
      }
    }
    long[] bound = binding.getOrDefault(skillClass, new long[4]);
    return new WhatIfFigures.OfClass(
        vacancies,
        openings,
        Arrays.stream(tiers).boxed().toList(),
        sealed,
        Arrays.stream(bound).boxed().toList());
  }

  private boolean isAsked(Vacancy vacancy) {
    return question.draft().projects().contains(vacancy.projectId());
  }

  /** Empty although everyone may be asked: the province's floor keeps these seats. */
  private static int sealed(Vacancy vacancy, int confirmed) {
    boolean everybodyAsked =
        vacancy.openTier() == PriorityTier.NATIONAL && vacancy.status() != VacancyStatus.WITHDRAWN;
    int empty = vacancy.terms().openings() - confirmed;
    return everybodyAsked ? Math.min(empty, Math.max(0, vacancy.localFloor())) : 0;
  }

  /** Which vacancy each worker was confirmed for last. */
  Map<String, String> placed(PlacementState state) {
    Map<String, String> placed = new TreeMap<>();
    for (Vacancy vacancy : state.vacancies().all()) {
      if (isAsked(vacancy)) {
        state.placements().of(vacancy.key()).stream()
            .filter(p -> p.status().isConfirmed())
            .forEach(p -> placed.put(p.nomination().workerId().toString(), vacancy.key()));
      }
    }
    return placed;
  }
}
