package id.tenguyun.placement.sample;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.message.CandidateInput.CertificateIssued;
import id.tenguyun.placement.message.CandidateInput.TrainingCompleted;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.PartnerKind;
import id.tenguyun.placement.message.ProjectKind;
import id.tenguyun.placement.message.ReferenceInput.MinimumWageSet;
import id.tenguyun.placement.message.ReferenceInput.PartnerRegistered;
import id.tenguyun.placement.message.ReferenceInput.ProgrammeRegistered;
import id.tenguyun.placement.message.ReferenceInput.ProjectRegistered;
import id.tenguyun.placement.message.ReferenceInput.SchemeRegistered;
import id.tenguyun.placement.message.RoundEvent.RoundCompleted;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import id.tenguyun.placement.message.VacancyInput.VacancyPublished;
import id.tenguyun.placement.message.VacancyTerms;
import id.tenguyun.placement.policy.SkillClass;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The sample exports that come with the project, as the other services would pass them on. */
class SampleMarketTest {

  private final World world = World.kaltara();
  private final Map<String, Map<String, String>> programmes = new HashMap<>();
  private final Map<String, Map<String, String>> programmeOfScheme = new HashMap<>();

  private static List<Map<String, String>> rows(String path) {
    List<String> lines = World.read(path).lines().toList();
    String[] header = lines.getFirst().split(",");
    return lines.stream().skip(1).map(line -> row(header, line)).toList();
  }

  private static Map<String, String> row(String[] header, String line) {
    String[] cells = line.split(",", -1);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < header.length; i++) {
      row.put(header[i], cells[i]);
    }
    return row;
  }

  @Test
  void everySampleVacancyIsAcceptedAndTheMarketFillsUp() {
    reference();
    workers();
    List<Map<String, String>> vacancies =
        new java.util.ArrayList<>(rows("data/samples/vacancies.csv"));
    vacancies.sort(Comparator.comparing(r -> r.get("publishedAt")));
    for (Map<String, String> row : vacancies) {
      OffsetDateTime published = OffsetDateTime.parse(row.get("publishedAt"));
      Duration until = Duration.between(world.now(), published.toInstant());
      if (until.isPositive()) {
        world.passAccepting((int) until.toHours() + 1);
      }
      world.accept(vacancy(row, published), row.get("employerId").toLowerCase());
    }
    world.passAccepting(24 * 30);

    assertThat(world.events(VacancyAccepted.class)).hasSize(48);
    assertThat(world.events(WorkerNominated.class)).hasSizeGreaterThan(150);
    assertThat(world.events(RoundCompleted.class)).isNotEmpty();
  }

  private void reference() {
    for (Map<String, String> row : rows("data/reference/programmes.csv")) {
      programmes.put(row.get("programmeCode"), row);
      programmeOfScheme.put(row.get("schemeCode"), row);
      List<String> units = List.of(row.get("units").split(";"));
      SkillClass skillClass = SkillClass.valueOf(row.get("skillClass"));
      int level = Integer.parseInt(row.get("kkniLevel"));
      world.accept(
          new SchemeRegistered(
              row.get("schemeCode"),
              row.get("title"),
              row.get("kbjiCode"),
              skillClass,
              level,
              units,
              36),
          "reference");
      world.accept(
          new ProgrammeRegistered(
              row.get("programmeCode"),
              row.get("title"),
              row.get("kbjiCode"),
              skillClass,
              level,
              units,
              Integer.parseInt(row.get("hours")),
              row.get("schemeCode")),
          "reference");
    }
    for (Map<String, String> row : rows("data/reference/projects.csv")) {
      List<String> employers = List.of(row.get("employers").split(";"));
      world.accept(
          new ProjectRegistered(
              row.get("projectId"),
              row.get("name"),
              ProjectKind.valueOf(row.get("kind")),
              row.get("workplaceVillage"),
              List.of(row.get("ring1Villages").split(";")),
              employers),
          "reference");
      for (String code : employers) {
        world.accept(
            new PartnerRegistered(code.toLowerCase(), code, PartnerKind.EMPLOYER, code, null, null),
            "reference");
      }
    }
    for (Map<String, String> row : rows("data/reference/minimum-wages.csv")) {
      world.accept(
          new MinimumWageSet(
              row.get("regencyCode"),
              Integer.parseInt(row.get("year")),
              new BigDecimal(row.get("monthlyIdr")),
              row.get("decree")),
          "reference");
    }
  }

  private void workers() {
    Map<String, Map<String, String>> assessments = new HashMap<>();
    rows("data/samples/assessments.csv").forEach(r -> assessments.put(r.get("graduationId"), r));
    for (Map<String, String> row : rows("data/samples/graduations.csv")) {
      Map<String, String> programme = programmes.get(row.get("programmeCode"));
      if (programme == null
          || !row.get("domicileVillage").matches("\\d\\d\\.\\d\\d\\.\\d\\d\\.[12]\\d{3}")) {
        continue;
      }
      UUID id = UUID.nameUUIDFromBytes(row.get("nik").getBytes(StandardCharsets.UTF_8));
      List<String> units = List.of(row.get("unitsAchieved").split(";"));
      world.accept(
          new TrainingCompleted(
              world.now(),
              id,
              "65",
              "BLK-TARAKAN",
              row.get("graduationId"),
              row.get("programmeCode"),
              programme.get("schemeCode"),
              Integer.parseInt(programme.get("kkniLevel")),
              units,
              LocalDate.parse(row.get("completedOn")),
              row.get("domicileVillage"),
              LocalDate.parse(row.get("domicileSince")),
              null,
              row.get("disabilityDeclared").equals("YES") ? List.of("DISABILITY") : List.of()),
          "training");
      Map<String, String> assessment = assessments.get(row.get("graduationId"));
      if (assessment != null && assessment.get("decision").equals("K")) {
        certify(id, row, assessment, programme, units);
      }
    }
  }

  private void certify(
      UUID id,
      Map<String, String> row,
      Map<String, String> assessment,
      Map<String, String> programme,
      List<String> units) {
    LocalDate on = LocalDate.parse(assessment.get("assessedOn"));
    world.accept(
        new CertificateIssued(
            world.now(),
            "C-" + row.get("graduationId"),
            id,
            "65",
            "BLK-TARAKAN",
            row.get("graduationId"),
            assessment.get("certificationBodyId"),
            assessment.get("schemeCode"),
            Integer.parseInt(programme.get("kkniLevel")),
            units,
            assessment.get("score").isEmpty() ? null : Integer.valueOf(assessment.get("score")),
            on,
            on.plusMonths(36).minusDays(1)),
        "certification");
  }

  private static VacancyPublished vacancy(Map<String, String> row, OffsetDateTime published) {
    ContractType contract = ContractType.valueOf(row.get("contractType"));
    return new VacancyPublished(
        row.get("vacancyId"),
        row.get("employerId"),
        row.get("projectId"),
        "65",
        null,
        published.toInstant(),
        new VacancyTerms(
            row.get("title"),
            row.get("kbjiCode"),
            SkillClass.valueOf(row.get("skillClass")),
            row.get("requiredScheme"),
            List.of(),
            Integer.parseInt(row.get("minimumKkniLevel")),
            Integer.parseInt(row.get("openings")),
            row.get("workplaceVillage"),
            contract,
            row.get("contractMonths").isEmpty() ? null : Integer.valueOf(row.get("contractMonths")),
            0,
            0,
            new BigDecimal(row.get("monthlyWageIdr")).setScale(2),
            Integer.parseInt(row.get("hoursPerWeek")),
            null,
            row.get("socialSecurityEnrolled").equals("YES"),
            false,
            List.of(),
            List.of(),
            List.of(),
            LocalDate.parse(row.get("closesOn")),
            LocalDate.parse(row.get("startsOn"))));
  }
}
