package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Floors, windows, releases, and the decision behind an outcome. */
class RulesPageTest {

  private static final Site SITE = Site.filled();

  @Test
  void showsEveryFloorBesideItsShareAndLetsTheDenominatorBeChosen() {
    String direct = SITE.get("/rules/KIPI").body();
    String all = SITE.get("/rules/KIPI?denominator=with-foreign-workers").body();

    assertThat(SITE.get("/rules").body()).contains("Provinsi: 31 dari 48");
    assertThat(direct).contains("87,1%").contains("dari 80%").contains("tanpa tenaga kerja asing");
    assertThat(all).contains("74,9%").contains("termasuk tenaga kerja asing");
  }

  @Test
  void saysWhenTheNextTierJoinsAndWhoSignedARelease() {
    assertThat(SITE.get("/rules/KIPI").body())
        .contains("Kabupaten/kota bergabung")
        .contains("datetime=\"2026-10-");
    assertThat(SITE.get("/rules/PLTA-MENTARANG").body())
        .contains("petugas-penempatan-02")
        .contains("kepala-bidang-01")
        .contains("dispensasi DISP-2026-001", "pelepasan REL-2026-002");
  }

  @Test
  void opensTheDecisionBehindAnOutcomeWithItsLegalBasisAndNoTrait() {
    String now = SITE.get("/").body();
    String decision =
        SITE.get("/why/decision?round=65-000014&employer=KIPI-A&vacancy=V-SEMI_SKILLED").body();

    assertThat(now).contains("/why/decision?round=65-000001&amp;employer=KIPI-A&amp;vacancy=V-");
    assertThat(decision)
        .contains("Permenaker 18/2024")
        .contains("6.120")
        .doesNotContain("5.400")
        .contains("RESERVED")
        .doesNotContain("DISABILITY");
  }

  @Test
  void warnsOfAFrozenEmployerWhereItsProjectIsLookedAt() {
    assertThat(SITE.text("/rules"))
        .contains("Pemberi kerja yang dibekukan", "PRI-TARAKAN-A", "Sejak");
    assertThat(SITE.text("/rules/PRI-TARAKAN")).contains("Pemberi kerja yang dibekukan");
    assertThat(SITE.text("/rules/KIPI")).doesNotContain("Pemberi kerja yang dibekukan");
  }
}
