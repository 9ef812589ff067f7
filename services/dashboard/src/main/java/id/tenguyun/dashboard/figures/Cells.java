package id.tenguyun.dashboard.figures;

import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * How many people share a cell, so that nothing is said of so few that it names one of them.
 *
 * <p>A cell is a place of domicile, and optionally a certification scheme. It counts the different
 * people known from {@code training.completions} whose latest domicile lies in that place and who
 * completed a training that leads to that scheme; people who were erased have left it. It is the
 * crowd in which a nominee stands: whoever reads "a welder from Bulungan" cannot tell which of the
 * trained welders of Bulungan it is.
 */
public final class Cells {

  /** Fewer people than this are never told apart. */
  public static final int SMALLEST = 5;

  /** Stands for the whole country where a place is asked for. */
  public static final String COUNTRY = "ID";

  private final ToLongFunction<Cell> counts;

  Cells(ToLongFunction<Cell> counts) {
    this.counts = counts;
  }

  /**
   * People living in a place.
   *
   * @param place {@link #COUNTRY}, or the code of a province, such as 65, or of anything within one
   *     down to a village, such as 65.01.04.2002
   * @param scheme the scheme they trained for; none for any
   */
  public long heads(String place, Optional<String> scheme) {
    return counts.applyAsLong(Cell.of(Measure.CROWD, place, scheme.orElse("")));
  }

  /** People living in the country outside of a province. */
  public long headsBeyond(String province, Optional<String> scheme) {
    return heads(COUNTRY, scheme) - heads(province, scheme);
  }

  /** Province code of a regency, village or any finer code; a province's own, and the country's. */
  public static String provinceOf(String code) {
    return Regions.provinceOf(code);
  }
}
