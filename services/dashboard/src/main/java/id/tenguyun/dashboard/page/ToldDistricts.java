package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.views.DistrictFigures;
import java.util.ArrayList;
import java.util.List;

/** Districts as the public is told of them: of people from other provinces no place is told. */
final class ToldDistricts {

  static final String PROVINCE = "65";

  /** In place of a code, for everywhere outside the province. */
  static final String OUTSIDE = "-";

  private ToldDistricts() {}

  /** Those of the province as they are, and one for all others together. */
  static List<DistrictFigures> of(List<DistrictFigures> districts) {
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
