package id.tenguyun.placement.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 1: who is local to what. */
class PriorityTierTest {

  private static final Workplace KIPI =
      new Workplace(new RegionCode("65.01.04.2002"), List.of("65.01.04.2001", "65.01.04.2002"));
  private static final LocalDate CUT_OFF = LocalDate.of(2026, 7, 1);
  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

  private static PriorityTier tier(Domicile domicile) {
    return domicile.tierFor(KIPI, 12, CUT_OFF);
  }

  @Test
  void nearerAreasComeFirst() {
    assertThat(tier(Domicile.of("65.01.04.2001", LONG_AGO))).isEqualTo(PriorityTier.RING_1);
    assertThat(tier(Domicile.of("65.01.04.2003", LONG_AGO))).isEqualTo(PriorityTier.DISTRICT);
    assertThat(tier(Domicile.of("65.01.05.1001", LONG_AGO))).isEqualTo(PriorityTier.REGENCY);
    assertThat(tier(Domicile.of("65.71.01.1001", LONG_AGO))).isEqualTo(PriorityTier.PROVINCE);
    assertThat(tier(Domicile.of("64.71.01.1001", LONG_AGO))).isEqualTo(PriorityTier.NATIONAL);
  }

  @Test
  void twelveMonthsAtTheCutOffAndNotADayLess() {
    assertThat(tier(Domicile.of("65.01.04.2001", LocalDate.of(2025, 7, 1))))
        .isEqualTo(PriorityTier.RING_1);
    assertThat(tier(Domicile.of("65.01.04.2001", LocalDate.of(2025, 7, 2))))
        .isEqualTo(PriorityTier.NATIONAL);
  }

  @Test
  void whereOneDateIsKnownItServesForAllAreas() {
    assertThat(tier(Domicile.of("65.71.01.1001", LocalDate.of(2026, 1, 1))))
        .isEqualTo(PriorityTier.NATIONAL);
  }

  @Test
  void anEarlierDateForAWiderAreaKeepsHerLocalToIt() {
    LocalDate recent = LocalDate.of(2026, 3, 1);

    assertThat(tier(new Domicile("65.01.04.2001", recent, null, LONG_AGO, null)))
        .isEqualTo(PriorityTier.REGENCY);
    assertThat(tier(new Domicile("65.01.04.2001", recent, null, null, LONG_AGO)))
        .isEqualTo(PriorityTier.PROVINCE);
    assertThat(tier(new Domicile("65.01.04.2001", recent, LONG_AGO, null, null)))
        .isEqualTo(PriorityTier.DISTRICT);
  }

  @Test
  void ringOneVillagesMayLieInAnotherDistrict() {
    Workplace wide = new Workplace(new RegionCode("65.01.04.2002"), List.of("65.01.06.2001"));

    assertThat(Domicile.of("65.01.06.2001", LONG_AGO).tierFor(wide, 12, CUT_OFF))
        .isEqualTo(PriorityTier.RING_1);
  }
}
