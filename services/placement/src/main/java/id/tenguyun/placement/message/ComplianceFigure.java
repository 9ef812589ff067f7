package id.tenguyun.placement.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures under one denominator.
 *
 * @param foreignHours hours of foreign workers in the month, where the denominator counts them and
 *     somebody reported any
 */
public record ComplianceFigure(
    Denominator denominator,
    int total,
    int foreignWorkers,
    List<TierCount> tiers,
    List<FloorShare> shares,
    @Nullable Long foreignHours) {

  public ComplianceFigure {
    tiers = List.copyOf(tiers);
    shares = List.copyOf(shares);
  }
}
