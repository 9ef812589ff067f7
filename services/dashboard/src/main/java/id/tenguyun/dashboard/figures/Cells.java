package id.tenguyun.dashboard.figures;

import java.util.Optional;

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

  private final Counts counts;

  Cells(Counts counts) {
    this.counts = counts;
  }

  /**
   * People living in a place.
   *
   * @param place code of a regency, such as 65.01, or of a province, such as 65
   * @param scheme the scheme they trained for; none for any
   */
  public long heads(String place, Optional<String> scheme) {
    return counts.value(Cell.of(Measure.CROWD, place, scheme.orElse("")));
  }

  /** Whether enough people share the cell to speak of one of them. */
  public boolean wideEnough(String place, Optional<String> scheme) {
    return heads(place, scheme) >= SMALLEST;
  }

  /** Province code of a regency, village or any finer code. */
  public static String provinceOf(String code) {
    return Regions.provinceOf(code);
  }
}
