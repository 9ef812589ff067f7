package id.tenguyun.placement.message;

import java.util.List;

/** The figures under one denominator. */
public record ComplianceFigure(
    Denominator denominator,
    int total,
    int foreignWorkers,
    List<TierCount> tiers,
    List<FloorShare> shares) {

  public ComplianceFigure {
    tiers = List.copyOf(tiers);
    shares = List.copyOf(shares);
  }
}
