package id.tenguyun.dashboard.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

  private final Map<Cell, Integer> heads = new HashMap<>();

  /**
   * People living in a place.
   *
   * @param place code of a regency, such as 65.01, or of a province, such as 65
   * @param scheme the scheme they trained for; none for any
   */
  public int heads(String place, Optional<String> scheme) {
    return heads.getOrDefault(new Cell(place, scheme.orElse(null)), 0);
  }

  /** Whether enough people share the cell to speak of one of them. */
  public boolean wideEnough(String place, Optional<String> scheme) {
    return heads(place, scheme) >= SMALLEST;
  }

  /** Province code of a regency, village or any finer code. */
  public static String provinceOf(String code) {
    int dot = code.indexOf('.');
    return dot < 0 ? code : code.substring(0, dot);
  }

  static String regencyOf(String villageCode) {
    int province = villageCode.indexOf('.');
    int regency = villageCode.indexOf('.', province + 1);
    if (province < 0 || regency < 0) {
      throw new IllegalArgumentException(
          "'%s' is no village code; right would be PP.RR.DD.VVVV".formatted(villageCode));
    }
    return villageCode.substring(0, regency);
  }

  void join(@Nullable String regency, Set<String> schemes) {
    count(regency, schemes, 1);
  }

  void leave(@Nullable String regency, Set<String> schemes) {
    count(regency, schemes, -1);
  }

  private void count(@Nullable String regency, Set<String> schemes, int heads) {
    if (regency == null) {
      return;
    }
    String province = provinceOf(regency);
    count(new Cell(regency, null), heads);
    count(new Cell(province, null), heads);
    for (String scheme : schemes) {
      count(new Cell(regency, scheme), heads);
      count(new Cell(province, scheme), heads);
    }
  }

  private void count(Cell cell, int more) {
    heads.merge(cell, more, (a, b) -> a + b == 0 ? null : a + b);
  }

  private record Cell(String place, @Nullable String scheme) {}
}
