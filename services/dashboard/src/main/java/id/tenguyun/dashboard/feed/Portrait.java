package id.tenguyun.dashboard.feed;

import id.tenguyun.dashboard.facts.Fact.Outcome;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.figures.Cells;
import id.tenguyun.dashboard.figures.Ledger;
import id.tenguyun.dashboard.figures.Opening;
import java.util.Optional;

/**
 * All that the feed says of a person: where she lives, as a regency at the finest, and what she
 * trained for. Each is said only where enough people share it (see {@link Cells}), together with
 * whatever else is told at the same moment: a confirmation moves the seats by tier, so there only
 * people of her tier count. Else it gives way to something wider, the place before the trade. Of
 * someone from another province no place is said:
 *
 * <ol>
 *   <li>the trade and the regency,
 *   <li>the trade and the province,
 *   <li>the province alone, without the way to the decision, which names the job.
 * </ol>
 *
 * @param place code of a regency or of a province; {@link Cells#COUNTRY} for another province
 * @param schemeCode certification scheme of the job, for its title
 * @param job whether the job may be known, and the line may lead to its decision
 */
public record Portrait(String place, Optional<String> schemeCode, boolean job) {

  /** Nobody: of an employer, or where too few share anything narrower. */
  static Portrait of(String place) {
    return new Portrait(place, Optional.empty(), false);
  }

  static Portrait of(Outcome outcome, Ledger ledger) {
    Nomination her = outcome.nomination();
    Optional<Opening> opening = ledger.opening(her.employerId(), her.vacancyId());
    String regency = her.domicileRegency();
    String province = Cells.provinceOf(regency);
    if (!province.equals(her.market())) {
      long others = ledger.cells().headsBeyond(her.market(), her.schemeCode());
      return told(others, Cells.COUNTRY, her, opening).orElse(of(Cells.COUNTRY));
    }
    boolean byTier = FeedKind.of(outcome).movesSeatsByTier();
    return told(heads(her, regency, byTier, opening, ledger), regency, her, opening)
        .or(() -> told(heads(her, province, byTier, opening, ledger), province, her, opening))
        .orElse(of(province));
  }

  private static long heads(
      Nomination her, String place, boolean byTier, Optional<Opening> opening, Ledger ledger) {
    return byTier
        ? opening.map(job -> job.heads(ledger.cells(), her.tier(), place)).orElse(0L)
        : ledger.cells().heads(place, her.schemeCode());
  }

  /**
   * A job without a scheme may be known where anyone could apply, not where units are asked for.
   */
  private static Optional<Portrait> told(
      long heads, String place, Nomination her, Optional<Opening> opening) {
    boolean job =
        her.schemeCode().isPresent() || opening.filter(open -> !open.byUnits()).isPresent();
    return heads < Cells.SMALLEST
        ? Optional.empty()
        : Optional.of(new Portrait(place, her.schemeCode(), job));
  }
}
