package id.tenguyun.placement.placement;

import id.tenguyun.placement.message.ContractType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The compensation due at the end of a PKWT: months ÷ 12 × monthly wage, from one month of service
 * on (PP 35/2021 art. 15–16). Days beyond full months count as thirtieths; to the rupiah.
 */
final class Compensation {

  private static final BigDecimal DAYS_A_MONTH = BigDecimal.valueOf(30);
  private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

  private Compensation() {}

  static Optional<BigDecimal> due(
      ContractType type, BigDecimal monthlyWage, LocalDate startedOn, LocalDate endedOn) {
    Period served = served(startedOn, endedOn);
    if (type != ContractType.PKWT || served.toTotalMonths() < 1) {
      return Optional.empty();
    }
    BigDecimal thirtieths =
        BigDecimal.valueOf(served.toTotalMonths())
            .multiply(DAYS_A_MONTH)
            .add(BigDecimal.valueOf(served.getDays()));
    return Optional.of(
        monthlyWage
            .multiply(thirtieths)
            .divide(DAYS_A_MONTH.multiply(MONTHS_A_YEAR), 0, RoundingMode.HALF_UP)
            .setScale(2));
  }

  /** Full months of service, from the first day to the last. */
  static int fullMonths(LocalDate startedOn, LocalDate endedOn) {
    return Math.toIntExact(Math.max(0, served(startedOn, endedOn).toTotalMonths()));
  }

  private static Period served(LocalDate startedOn, LocalDate endedOn) {
    return Period.between(startedOn, endedOn.plusDays(1));
  }
}
