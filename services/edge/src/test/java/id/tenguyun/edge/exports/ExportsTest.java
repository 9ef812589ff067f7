package id.tenguyun.edge.exports;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.events.certification.AssessmentReported;
import id.tenguyun.events.training.GraduationReported;
import id.tenguyun.events.vacancy.VacancyFillReported;
import id.tenguyun.events.vacancy.VacancyPublished;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportsTest {

  private static final Path SAMPLES = Path.of("../../data/samples");
  private static final List<String> CENTRES =
      List.of("BLK-TJSELOR", "BLK-TARAKAN", "BLK-MALINAU", "BLK-NUNUKAN");

  @TempDir Path folder;

  @Test
  void everySampleLineBelongsToOnePartnerAndCanBeSent() {
    assertThat(all("graduations.csv", Exports.GRADUATIONS)).isEqualTo(600);
    assertThat(all("assessments.csv", Exports.assessments(CENTRES))).isEqualTo(563);
    assertThat(all("vacancies.csv", Exports.VACANCIES)).isEqualTo(48);
  }

  private static int all(String file, ExportKind kind) {
    int lines = 0;
    for (String partner : Export.partnersIn(SAMPLES.resolve(file), kind)) {
      Export export = Export.read(SAMPLES.resolve(file), kind, partner);
      assertThat(export.problems()).isEmpty();
      lines += export.lines().size();
    }
    return lines;
  }

  @Test
  void takesOnlyThePartnersOwnLinesAndCountsTheRest() {
    Export export =
        Export.read(SAMPLES.resolve("graduations.csv"), Exports.GRADUATIONS, "blk-tarakan");
    assertThat(export.lines())
        .allSatisfy(line ->
            assertThat(((GraduationReported) line.event()).getCentreId()).isEqualTo("BLK-TARAKAN"));
    assertThat(export.lines().size() + export.left()).isEqualTo(600);
    assertThat(export.others()).containsOnlyKeys("blk-malinau", "blk-nunukan", "blk-tjselor");
  }

  @Test
  void aReportOfAFilledVacancyNamesItsDay() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("fills.csv"),
            """
            vacancyId,employerId,market,filledOn
            V1,KIPI-EPC1,65,2026-08-01
            V2,KIPI-EPC1,65,soon
            """);

    Export export = Export.read(file, Exports.FILLS, "kipi-epc1");

    assertThat(export.lines())
        .singleElement()
        .extracting(Export.Line::event)
        .isEqualTo(new VacancyFillReported("V1", "KIPI-EPC1", "65", LocalDate.of(2026, 8, 1)));
    assertThat(export.problems()).singleElement().asString().contains("filledOn", "soon");
  }

  @Test
  void anAssessmentNamesTheCentreThatGaveTheGraduationItsId() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("a.csv"),
            """
            graduationId,schemeCode,certificationBodyId,assessorNumber,assessedOn,decision,score
            BLK-TARAKAN-26-000001,S,LSP-KALTARA-03,MET 1,2026-05-21,K,69
            X-1,S,LSP-KALTARA-03,MET 1,2026-05-21,BK,
            """);
    Export export = Export.read(file, Exports.assessments(CENTRES), "lsp-kaltara-03");
    assertThat(export.lines())
        .singleElement()
        .satisfies(line ->
            assertThat(((AssessmentReported) line.event()).getCentreId()).isEqualTo("BLK-TARAKAN"));
    assertThat(export.problems())
        .singleElement()
        .asString()
        .contains("line 3, column graduationId: found \"X-1\"");
  }

  @Test
  void aVacancyIsInTheMarketOfItsWorkplace() {
    Export export = Export.read(SAMPLES.resolve("vacancies.csv"), Exports.VACANCIES, "pri-mill");
    VacancyPublished vacancy = (VacancyPublished) export.lines().getFirst().event();
    assertThat(vacancy.getMarket()).isEqualTo("65");
    assertThat(vacancy.getPublishedAt()).isEqualTo(Instant.parse("2026-07-11T00:00:00Z"));
  }
}
