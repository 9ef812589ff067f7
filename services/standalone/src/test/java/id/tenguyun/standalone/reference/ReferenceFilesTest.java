package id.tenguyun.standalone.reference;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.SchemeRegistered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReferenceFilesTest {

  private static final Path OURS = Path.of("../../data/reference");

  @TempDir Path folder;

  @Test
  void theProjectsOwnFilesAreSound() {
    ReferenceFiles files = ReferenceFiles.read(OURS);
    assertThat(files.problems()).isEmpty();
    assertThat(files.partnerIds())
        .containsExactly(
            "blk-tjselor",
            "blk-tarakan",
            "blk-malinau",
            "blk-nunukan",
            "lsp-kaltara-01",
            "lsp-kaltara-02",
            "lsp-kaltara-03",
            "kipi-epc1",
            "kipi-smelter",
            "kipi-port",
            "khn-civil",
            "khn-em",
            "pri-mill");
    assertThat(files.policies()).isNotEmpty();
  }

  @Test
  void aSchemeIsDerivedFromItsProgrammeAndValidForThreeYears() {
    assertThat(ReferenceFiles.read(OURS).events())
        .filteredOn(SchemeRegistered.class::isInstance)
        .hasSize(11)
        .allSatisfy(
            scheme -> assertThat(((SchemeRegistered) scheme).getValidityMonths()).isEqualTo(36));
  }

  @Test
  void theSameFilesMakeTheSameLoadAndAnyChangeAnother() throws IOException {
    copyOurs();
    String before = ReferenceFiles.read(folder).digest();
    assertThat(before).isEqualTo(ReferenceFiles.read(OURS).digest());
    change("employers.csv", "KHN Civil Works", "KHN Sipil");
    assertThat(ReferenceFiles.read(folder).digest()).isNotEqualTo(before);
  }

  @Test
  void everyProblemOfEveryFileIsNamed() throws IOException {
    copyOurs();
    change("programmes.csv", "LAS-SMAW3G,Juru Las SMAW 3G,7212", "LAS-SMAW3G,Juru Las SMAW 3G,72");
    change("projects.csv", "KHN-CIVIL;KHN-EM", "KHN-CIVIL;KHN-NONE");
    change("minimum-wages.csv", "3900396", "Rp 3.900.396");
    change("training-centres.csv", "BLK-TARAKAN", "BLK-TJSELOR");
    assertThat(ReferenceFiles.read(folder).problems().stream().map(String::valueOf))
        .anySatisfy(p -> assertThat(p).startsWith("programmes.csv line 2, column kbjiCode"))
        .anySatisfy(p -> assertThat(p).contains("KHN-NONE is none"))
        .anySatisfy(p -> assertThat(p).startsWith("minimum-wages.csv line 2, column monthlyIdr"))
        .anySatisfy(p -> assertThat(p).startsWith("training-centres.csv line 3, column centreId"))
        .hasSize(4);
  }

  @Test
  void aPolicysProblemsAreNamedWithItsFile() throws IOException {
    copyOurs();
    Files.writeString(folder.resolve("policies/broken.yaml"), "id: broken\n");
    assertThat(ReferenceFiles.read(folder).problems())
        .isNotEmpty()
        .allSatisfy(problem -> assertThat(problem.file()).isEqualTo("broken.yaml"));
  }

  private void copyOurs() throws IOException {
    try (Stream<Path> files = Files.walk(OURS)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(OURS.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    assertThat(text).contains(from);
    Files.writeString(path, text.replace(from, to));
  }

  @Test
  void aPartnersIdIsItsCodeInLowerCase() {
    assertThat(ReferenceFiles.read(OURS).events())
        .filteredOn(PartnerRegistered.class::isInstance)
        .allSatisfy(event -> {
          PartnerRegistered partner = (PartnerRegistered) event;
          assertThat(partner.getPartnerId()).isEqualToIgnoringCase(partner.getCode());
        });
  }
}
