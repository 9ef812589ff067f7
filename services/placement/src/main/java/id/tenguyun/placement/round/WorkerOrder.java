package id.tenguyun.placement.round;

import id.tenguyun.placement.candidate.Worker;
import id.tenguyun.placement.region.Domicile;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.vacancy.Vacancy;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * In which order a worker wants vacancies: her own ranking where she gave one, otherwise the higher
 * wage, the shorter distance class, the vacancy id. What she left unranked comes after.
 */
public final class WorkerOrder {

  private WorkerOrder() {}

  /** The keys of the vacancies, best first. */
  public static List<String> of(Worker worker, List<Vacancy> offers) {
    List<String> ranked = worker.preferences().rankedVacancies();
    Comparator<Vacancy> order =
        Comparator.comparingInt((Vacancy v) -> rank(ranked, v))
            .thenComparing(WorkerOrder::wage, Comparator.reverseOrder())
            .thenComparingInt(v -> distance(worker, v))
            .thenComparing(Vacancy::vacancyId)
            .thenComparing(Vacancy::key);
    return offers.stream().sorted(order).map(Vacancy::key).toList();
  }

  private static BigDecimal wage(Vacancy vacancy) {
    return vacancy.terms().monthlyWageIdr();
  }

  private static int rank(List<String> ranked, Vacancy vacancy) {
    int byId = ranked.indexOf(vacancy.vacancyId());
    int rank = byId >= 0 ? byId : ranked.indexOf(vacancy.key());
    return rank >= 0 ? rank : Integer.MAX_VALUE;
  }

  private static int distance(Worker worker, Vacancy vacancy) {
    Domicile domicile = worker.domicile();
    return domicile == null
        ? 3
        : domicile.distanceTo(new RegionCode(vacancy.terms().workplaceVillage()));
  }
}
