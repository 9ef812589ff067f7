package id.tenguyun.dashboard.feed;

import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.figures.Cells;
import java.util.Optional;

/**
 * All that the feed says of a person: where she lives, as a regency at the finest, and what she
 * trained for. Each is said only where enough people share it (see {@link Cells}); else it gives
 * way to something wider, the place before the trade. Of someone from another province no regency
 * is said:
 *
 * <ol>
 *   <li>the trade and the regency,
 *   <li>the trade and the province,
 *   <li>the province alone.
 * </ol>
 *
 * @param place code of a regency or of a province
 * @param schemeCode certification scheme of the job, for its title
 */
public record Portrait(String place, Optional<String> schemeCode) {

  static Portrait of(Nomination nomination, Cells cells) {
    String regency = nomination.domicileRegency();
    String province = Cells.provinceOf(regency);
    Optional<String> scheme = nomination.schemeCode();
    boolean fromHere = province.equals(nomination.market());
    if (fromHere && cells.wideEnough(regency, scheme)) {
      return new Portrait(regency, scheme);
    }
    if (cells.wideEnough(province, scheme)) {
      return new Portrait(province, scheme);
    }
    return new Portrait(province, Optional.empty());
  }
}
