package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.views.DistrictFigures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Districts as the public is told of them: of people from other provinces no place is told. */
final class ToldDistricts {

  static final String PROVINCE = "65";

  /** In place of a code, for everywhere outside the province. */
  static final String OUTSIDE = "-";

  private ToldDistricts() {}

  /**
   * A district.
   *
   * @param residents the placed people who live there, as a range
   * @param workers the placed people who work there
   * @param openings seats there
   */
  record District(String code, RoundedCount residents, int workers, int openings) {}

  /**
   * Those of the province, and one for all others together. A district of which there is nothing to
   * tell but that fewer than five live there is left out like one of none, as being listed would
   * say that somebody lives there.
   */
  static List<District> of(List<DistrictFigures> districts) {
    List<DistrictFigures> together = together(districts);
    List<RoundedCount> residents =
        RoundedColumn.of(together.stream().map(DistrictFigures::residents).toList());
    return IntStream.range(0, together.size())
        .mapToObj(i -> told(together.get(i), residents.get(i)))
        .filter(told -> !told.residents().small() || told.workers() + told.openings() > 0)
        .toList();
  }

  private static District told(DistrictFigures district, RoundedCount residents) {
    return new District(district.code(), residents, district.workers(), district.openings());
  }

  private static List<DistrictFigures> together(List<DistrictFigures> districts) {
    List<DistrictFigures> told = new ArrayList<>();
    int residents = 0;
    int workers = 0;
    int openings = 0;
    for (DistrictFigures district : districts) {
      if (district.code().startsWith(PROVINCE + ".")) {
        told.add(district);
      } else {
        residents += district.residents();
        workers += district.workers();
        openings += district.openings();
      }
    }
    if (residents + workers + openings > 0) {
      told.add(new DistrictFigures(OUTSIDE, residents, workers, openings));
    }
    return told;
  }
}
