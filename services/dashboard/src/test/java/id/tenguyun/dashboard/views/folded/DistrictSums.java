package id.tenguyun.dashboard.views.folded;

import id.tenguyun.dashboard.views.DistrictFigures;
import java.util.List;
import java.util.TreeMap;

/** Adds homes and workplaces up by district. */
final class DistrictSums {

  private static final int RESIDENTS = 0;
  private static final int WORKERS = 1;
  private static final int OPENINGS = 2;

  private final TreeMap<String, int[]> sums = new TreeMap<>();

  private DistrictSums() {}

  static List<DistrictFigures> of(VacancyBook vacancies, PathwayBook pathways) {
    DistrictSums sums = new DistrictSums();
    for (VacancyBook.Entry entry : vacancies.entries().values()) {
      if (entry.accepted != null) {
        String district = Codes.district(entry.accepted.terms().workplaceVillage());
        sums.add(district, WORKERS, entry.filled());
        sums.add(district, OPENINGS, entry.openings());
      }
    }
    pathways.homesOfThePlaced().forEach(code -> sums.add(code, RESIDENTS, 1));
    return sums.sums.entrySet().stream()
        .map(d ->
            new DistrictFigures(
                d.getKey(), d.getValue()[RESIDENTS], d.getValue()[WORKERS], d.getValue()[OPENINGS]))
        .toList();
  }

  private void add(String code, int what, int many) {
    sums.computeIfAbsent(code, _ -> new int[3])[what] += many;
  }
}
