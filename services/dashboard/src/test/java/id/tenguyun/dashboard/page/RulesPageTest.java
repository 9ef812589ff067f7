package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

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
        .contains("7.040")
        .doesNotContain("5.400")
        .contains("Kursi khusus")
        .doesNotContain("DISABILITY");
  }

  @Test
  void showsForeignHoursBesideHeadsAndWhatEmployersReportedAsFilled() {
    String all = SITE.get("/rules/KIPI?denominator=with-foreign-workers").body();

    assertThat(all).contains("9 TKA, 1.512 jam", "Jam TKA ialah jam kerja pada bulan penilaian");
    assertThat(all).contains("Laporan lowongan terisi", "Perpres 57/2023");
    assertThat(SITE.text("/rules/KIPI?csv=fill-reports"))
        .contains("KIPI-A,Tanpa keahlian,0,1")
        .contains("KIPI-A,Semi terampil,1,0");
    assertThat(SITE.text("/rules/KIPI?denominator=with-foreign-workers&csv=compliance"))
        .contains("Jam TKA bulan itu")
        .contains(",9,1512,");
    assertThat(SITE.text("/rules/KIPI?csv=compliance")).contains("DIRECT").doesNotContain("1512");
  }

  /** Too few who trained for it are known to live near Mentarang's workplace. */
  @Test
  void tellsTiersOfFewPeopleTogetherOnThePageInItsFileAndAsJson() {
    String decision = "decision?round=65-000014&employer=PLTA-MENTARANG-A&vacancy=V-TECHNICIAN";

    assertThat(SITE.text("/why/" + decision)).contains("Ring 1, Kecamatan atau Kabupaten/kota");
    assertThat(SITE.text("/why/" + decision + "&csv=seats"))
        .contains("RING_1+DISTRICT+REGENCY,,,4");
    assertThat(SITE.text("/why/" + decision + "&csv=cut-offs"))
        .contains("PROVINCE,7040")
        .doesNotContain("RING_1", "DISTRICT", "REGENCY");
    JsonNode nearest = SITE.json("/api/" + decision).at("/taken/0");
    assertThat(nearest.at("/tiers")).hasSize(3);
    assertThat(nearest.at("/seats").asInt()).isEqualTo(4);
    assertThat(nearest.at("/kept").isNull()).isTrue();
    assertThat(SITE.json("/api/" + decision).at("/cutOffs")).hasSize(2);
  }

  @Test
  void warnsOfAFrozenEmployerWhereItsProjectIsLookedAt() {
    assertThat(SITE.text("/rules"))
        .contains("Pemberi kerja yang dibekukan", "PRI-TARAKAN-A", "Sejak");
    assertThat(SITE.text("/rules/PRI-TARAKAN")).contains("Pemberi kerja yang dibekukan");
    assertThat(SITE.text("/rules/KIPI")).doesNotContain("Pemberi kerja yang dibekukan");
  }
}
