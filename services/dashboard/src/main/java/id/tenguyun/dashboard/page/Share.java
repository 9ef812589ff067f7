package id.tenguyun.dashboard.page;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Parts of a whole, as a share that never rounds up to a whole it is not. */
final class Share {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private Share() {}

  /**
   * Whole per cent, rounded down: 79.9 % is not the 80 % that a floor asks for.
   *
   * @return 0 where the whole is 0
   */
  static int percent(long part, long whole) {
    return whole == 0 ? 0 : Math.toIntExact(part * 100 / whole);
  }

  /** A length for SVG, such as {@code 12.5%}. */
  static String length(long part, long whole) {
    BigDecimal length =
        whole == 0
            ? BigDecimal.ZERO
            : BigDecimal.valueOf(part)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(whole), 3, RoundingMode.HALF_UP);
    return length.stripTrailingZeros().toPlainString() + "%";
  }
}
