package id.tenguyun.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes a merit class problem out candidacy by candidacy, by the text of the rules. */
final class WrittenOut {
  private WrittenOut() {}

  static CandidacyProblem of(MeritClassProblem problem) {
    CandidacyProblem.Builder builder = MatchingProblem.builder().lottery(problem.lotterySeed());
    problem.vacancies().forEach(opening -> builder.vacancy(opening.plan()));
    for (int i = 0; i < problem.workerCount(); i++) {
      Applicant worker = problem.worker(i);
      List<Opening> hers =
          problem.vacancies().stream()
              .filter(opening -> worker.merits().containsKey(opening.meritClass()))
              .filter(opening -> meets(opening, worker.terms()))
              .filter(opening -> !worker.excluded().contains(opening.plan().vacancy()))
              .toList();
      for (Opening opening : hers) {
        builder.candidacy(
            worker.id(),
            opening.plan().vacancy(),
            tier(worker, opening),
            worker.merits().get(opening.meritClass()));
      }
      builder.worker(worker.id(), worker.traits(), preferences(worker, hers));
    }
    return builder.build();
  }

  static int tier(Applicant worker, Opening opening) {
    String home = worker.domicile();
    String work = opening.workplace();
    Residence since = worker.residence();
    if (opening.ringOneVillages().contains(home)
        && !since.village().isAfter(opening.residentBy())) {
      return 1;
    }
    if (home.regionMatches(0, work, 0, 8) && !since.district().isAfter(opening.residentBy())) {
      return 2;
    }
    if (home.regionMatches(0, work, 0, 5) && !since.regency().isAfter(opening.residentBy())) {
      return 3;
    }
    if (home.regionMatches(0, work, 0, 2) && !since.province().isAfter(opening.residentBy())) {
      return 4;
    }
    return 5;
  }

  private static boolean meets(Opening opening, Terms terms) {
    LocalDate start = opening.startsOn();
    boolean kind =
        opening.contractKind() == null
            || terms.contractKinds().isEmpty()
            || terms.contractKinds().contains(opening.contractKind());
    boolean region = terms.regions().isEmpty();
    for (String code : terms.regions()) {
      region |= opening.workplace().equals(code) || opening.workplace().startsWith(code + ".");
    }
    boolean early =
        start != null && terms.startsFrom() != null && start.isBefore(terms.startsFrom());
    boolean late =
        start != null && terms.startsUntil() != null && start.isAfter(terms.startsUntil());
    return kind && region && !early && !late && opening.monthlyWage() >= terms.leastMonthlyWage();
  }

  private static List<String> preferences(Applicant worker, List<Opening> hers) {
    List<String> ranked = worker.preferences().ranked();
    List<Opening> sorted = new ArrayList<>(hers);
    sorted.sort(
        Comparator.comparingInt((Opening opening) -> place(ranked, opening))
            .thenComparingLong(opening -> -opening.monthlyWage())
            .thenComparing(opening -> distance(worker.domicile(), opening.workplace()))
            .thenComparing(opening -> opening.plan().vacancy()));
    return sorted.stream()
        .map(opening -> opening.plan().vacancy())
        .filter(vacancy -> worker.preferences().thenOthers() || ranked.contains(vacancy))
        .toList();
  }

  private static int place(List<String> ranked, Opening opening) {
    int place = ranked.indexOf(opening.plan().vacancy());
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private static int distance(String home, String work) {
    return home.regionMatches(0, work, 0, 8)
        ? 0
        : home.regionMatches(0, work, 0, 5) ? 1 : home.regionMatches(0, work, 0, 2) ? 2 : 3;
  }
}
