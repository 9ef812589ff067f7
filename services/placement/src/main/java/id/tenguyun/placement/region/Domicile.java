package id.tenguyun.placement.region;

import id.tenguyun.placement.SharedCodes;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a worker lives, as somebody verified it on KTP and KK; never taken from the NIK.
 *
 * @param village Kemendagri code of the village
 * @param since lives in the village since
 * @param districtSince lives in the district since, where an officer recorded an earlier date
 * @param regencySince the same for the regency or city
 * @param provinceSince the same for the province
 */
public record Domicile(
    String village,
    LocalDate since,
    @Nullable LocalDate districtSince,
    @Nullable LocalDate regencySince,
    @Nullable LocalDate provinceSince) {

  public Domicile {
    village = SharedCodes.of(village);
  }

  /** A domicile of which one date is known; it serves for all areas. */
  public static Domicile of(String village, LocalDate since) {
    return new Domicile(village, since, null, null, null);
  }

  /** Her tier for work at the workplace, on the day of the cut-off. */
  public PriorityTier tierFor(Workplace workplace, int minimumMonths, LocalDate cutoff) {
    LocalDate latestSince = cutoff.minusMonths(minimumMonths);
    for (PriorityTier area : PriorityTier.LOCAL) {
      if (livesIn(area, workplace) && !since(area).isAfter(latestSince)) {
        return area;
      }
    }
    return PriorityTier.NATIONAL;
  }

  /** Whether she lives in the area that the tier stands for, however short. */
  public boolean livesIn(PriorityTier area, Workplace workplace) {
    RegionCode home = new RegionCode(village);
    RegionCode work = workplace.village();
    return switch (area) {
      case RING_1 -> workplace.ring1().contains(village);
      case DISTRICT -> home.district().equals(work.district());
      case REGENCY -> home.regency().equals(work.regency());
      case PROVINCE -> home.province().equals(work.province());
      case NATIONAL -> true;
    };
  }

  /**
   * Since when she has lived in the area of a tier around her; of the nation as of her province.
   */
  public LocalDate since(PriorityTier area) {
    return switch (area) {
      case RING_1 -> since;
      case DISTRICT -> earlier(since, districtSince);
      case REGENCY -> earlier(since(PriorityTier.DISTRICT), regencySince);
      case PROVINCE, NATIONAL -> earlier(since(PriorityTier.REGENCY), provinceSince);
    };
  }

  /** Distance class to a workplace: 0 same district, 1 same regency, 2 same province, 3 other. */
  public int distanceTo(RegionCode work) {
    RegionCode home = new RegionCode(village);
    if (home.district().equals(work.district())) {
      return 0;
    }
    if (home.regency().equals(work.regency())) {
      return 1;
    }
    return home.province().equals(work.province()) ? 2 : 3;
  }

  /** Whether she lives in the province of the workplace, however short. */
  public boolean inProvinceOf(RegionCode work) {
    return new RegionCode(village).province().equals(work.province());
  }

  private static LocalDate earlier(LocalDate known, @Nullable LocalDate wider) {
    return wider != null && wider.isBefore(known) ? wider : known;
  }
}
