package id.tenguyun.edge.exports;

import id.tenguyun.edge.table.Columns;
import id.tenguyun.edge.table.Row;
import id.tenguyun.events.certification.AssessmentDecision;
import id.tenguyun.events.certification.AssessmentReported;
import id.tenguyun.events.shared.ContractType;
import id.tenguyun.events.shared.DomicileEvidence;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.GraduationReported;
import id.tenguyun.events.training.PersonReported;
import id.tenguyun.events.vacancy.VacancyFillReported;
import id.tenguyun.events.vacancy.VacancyPublished;
import id.tenguyun.events.vacancy.VacancyTerms;
import id.tenguyun.registry.AvroTrust;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The kinds of export that partners send. Only the form is checked here: whether a programme exists
 * or a wage is lawful is the services' to say, in the receipt.
 */
public final class Exports {

  static {
    // builders copy the defaults, which Avro does for classes that it trusts
    AvroTrust.trustGeneratedClasses();
  }

  private static final int SCORE_MAX = 100;
  private static final int KKNI_MAX = 9;
  private static final int IDR_DECIMALS = 2;

  /** A training centre's graduations. */
  public static final ExportKind GRADUATIONS =
      new ExportKind(
          Columns.of(
                  "graduationId",
                  "centreId",
                  "programmeCode",
                  "batch",
                  "nik",
                  "fullName",
                  "birthDate",
                  "domicileVillage",
                  "domicileSince",
                  "phone",
                  "disabilityDeclared",
                  "completedOn",
                  "finalScore",
                  "unitsAchieved")
              .withOptional("market", "domicileEvidence")
              .withPersonal("nik", "fullName", "birthDate", "phone"),
          "centreId",
          "TRAINING_CENTRE",
          Exports::graduation);

  /** An employer's vacancies. */
  public static final ExportKind VACANCIES =
      new ExportKind(
          Columns.of(
                  "vacancyId",
                  "employerId",
                  "projectId",
                  "title",
                  "kbjiCode",
                  "skillClass",
                  "requiredScheme",
                  "minimumKkniLevel",
                  "openings",
                  "workplaceVillage",
                  "contractType",
                  "contractMonths",
                  "monthlyWageIdr",
                  "hoursPerWeek",
                  "socialSecurityEnrolled",
                  "publishedAt",
                  "closesOn",
                  "startsOn")
              .withOptional(
                  "contractorOf", "requiredUnits", "overtimeHoursPerWeek", "probationMonths"),
          "employerId",
          "EMPLOYER",
          Exports::vacancy);

  /** An employer's reports of filled vacancies (Perpres 57/2023 art. 6). */
  public static final ExportKind FILLS =
      new ExportKind(
          Columns.of("vacancyId", "employerId", "market", "filledOn"),
          "employerId",
          "EMPLOYER",
          Exports::fill);

  private Exports() {}

  /**
   * A certification body's assessments. The samples name no centre, but every centre's graduation
   * ids start with its code.
   *
   * @param centreCodes codes of the registered training centres
   */
  public static ExportKind assessments(List<String> centreCodes) {
    return new ExportKind(
        Columns.of(
                "graduationId",
                "schemeCode",
                "certificationBodyId",
                "assessorNumber",
                "assessedOn",
                "decision",
                "score")
            .withOptional("centreId"),
        "certificationBodyId",
        "CERTIFICATION_BODY",
        row -> assessment(row, centreCodes));
  }

  private static VacancyFillReported fill(Row row) {
    return VacancyFillReported.newBuilder()
        .setVacancyId(row.text("vacancyId"))
        .setEmployerId(row.text("employerId"))
        .setMarket(row.text("market"))
        .setFilledOn(row.date("filledOn"))
        .build();
  }

  private static GraduationReported graduation(Row row) {
    return GraduationReported.newBuilder()
        .setGraduationId(row.text("graduationId"))
        .setCentreId(row.text("centreId"))
        .setProgrammeCode(row.text("programmeCode"))
        .setBatch(row.text("batch"))
        .setPerson(person(row))
        .setMarket(row.find("market").orElse(null))
        .setDomicileVillage(row.text("domicileVillage"))
        .setDomicileSince(row.date("domicileSince"))
        .setDomicileEvidence(evidence(row))
        .setCompletedOn(row.date("completedOn"))
        .setFinalScore(row.findWhole("finalScore", 0, SCORE_MAX).orElse(null))
        .setUnitsAchieved(row.list("unitsAchieved"))
        .build();
  }

  private static PersonReported person(Row row) {
    return PersonReported.newBuilder()
        .setNik(row.digits("nik", "16 of them"))
        .setFullName(row.text("fullName"))
        .setBirthDate(row.date("birthDate"))
        .setPhone(row.find("phone").isPresent() ? row.digits("phone", "+ and the number") : null)
        .setDisabilityDeclared(row.yes("disabilityDeclared"))
        .build();
  }

  private static List<DomicileEvidence> evidence(Row row) {
    List<DomicileEvidence> evidence = new ArrayList<>();
    for (String symbol : row.list("domicileEvidence")) {
      try {
        evidence.add(DomicileEvidence.valueOf(symbol));
      } catch (IllegalArgumentException e) {
        row.problem(
            "domicileEvidence", "KTP, KK, VILLAGE_ATTESTATION, CIVIL_REGISTRY between ;", symbol);
      }
    }
    return evidence;
  }

  private static AssessmentReported assessment(Row row, List<String> centreCodes) {
    String graduationId = row.text("graduationId");
    Map<String, AssessmentDecision> decisions = new LinkedHashMap<>();
    decisions.put("K", AssessmentDecision.COMPETENT);
    decisions.put("BK", AssessmentDecision.NOT_YET_COMPETENT);
    return AssessmentReported.newBuilder()
        .setGraduationId(graduationId)
        .setCentreId(centre(row, graduationId, centreCodes))
        .setSchemeCode(row.text("schemeCode"))
        .setCertificationBodyId(row.text("certificationBodyId"))
        .setAssessorNumber(row.text("assessorNumber"))
        .setAssessedOn(row.date("assessedOn"))
        .setDecision(row.choice("decision", decisions))
        .setScore(row.findWhole("score", 0, SCORE_MAX).orElse(null))
        .build();
  }

  private static String centre(Row row, String graduationId, List<String> centreCodes) {
    Optional<String> prefix =
        centreCodes.stream()
            .filter(code -> graduationId.startsWith(code + "-"))
            .max(Comparator.comparingInt(String::length));
    return row.find("centreId")
        .or(() -> prefix)
        .orElseGet(() ->
            graduationId.isEmpty()
                ? ""
                : row.problem(
                    "graduationId",
                    "an id that starts with a training centre's code ("
                        + String.join(", ", centreCodes)
                        + "), or a column centreId beside it",
                    ""));
  }

  private static VacancyPublished vacancy(Row row) {
    String village = row.text("workplaceVillage");
    return VacancyPublished.newBuilder()
        .setVacancyId(row.text("vacancyId"))
        .setEmployerId(row.text("employerId"))
        .setProjectId(row.text("projectId"))
        .setMarket(market(row, village))
        .setContractorOf(row.find("contractorOf").orElse(null))
        .setPublishedAt(row.moment("publishedAt"))
        .setTerms(terms(row, village))
        .build();
  }

  private static String market(Row row, String village) {
    if (village.matches("\\d{2}\\..+")) {
      return village.substring(0, 2);
    }
    return village.isEmpty()
        ? ""
        : row.problem("workplaceVillage", "a village code as PP.RR.DD.VVVV, say 65.01.04.2002", "");
  }

  private static VacancyTerms terms(Row row, String village) {
    return VacancyTerms.newBuilder()
        .setTitle(row.text("title"))
        .setKbjiCode(row.text("kbjiCode"))
        .setSkillClass(row.symbol("skillClass", SkillClass.class))
        .setRequiredScheme(row.find("requiredScheme").orElse(null))
        .setRequiredUnits(row.list("requiredUnits"))
        .setMinimumKkniLevel(row.whole("minimumKkniLevel", 1, KKNI_MAX))
        .setOpenings(row.whole("openings", 0, 100_000))
        .setWorkplaceVillage(village)
        .setContractType(row.symbol("contractType", ContractType.class))
        .setContractMonths(row.findWhole("contractMonths", 0, 1_000).orElse(null))
        .setProbationMonths(row.findWhole("probationMonths", 0, 1_000).orElse(0))
        .setMonthlyWageIdr(row.amount("monthlyWageIdr", IDR_DECIMALS))
        .setHoursPerWeek(row.whole("hoursPerWeek", 0, 168))
        .setOvertimeHoursPerWeek(row.findWhole("overtimeHoursPerWeek", 0, 168).orElse(null))
        .setSocialSecurityEnrolled(row.yes("socialSecurityEnrolled"))
        .setClosesOn(row.date("closesOn"))
        .setStartsOn(row.date("startsOn"))
        .build();
  }
}
