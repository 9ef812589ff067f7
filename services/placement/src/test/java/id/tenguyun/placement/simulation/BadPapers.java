package id.tenguyun.placement.simulation;

import id.tenguyun.placement.Kaltara;
import id.tenguyun.placement.VacancyBuilder;
import id.tenguyun.placement.message.OfficeInput.PolicyPublished;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.PersonalRequirement;
import id.tenguyun.placement.message.RequirementKind;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import id.tenguyun.placement.region.Wita;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** Vacancies and policy files that are wrong in the ways that the rules name. */
final class BadPapers {

  private static final List<UnaryOperator<String>> FILES =
      List.of(
          text -> "just words",
          text -> text.replace("DISTRICT: 0.30", "DISTRICT: 0.10"),
          text -> text.replace("MINIMUM_WAGE: BLOCK", "MINIMUM_WAGE: WARN"),
          text -> text.replace("kkniFit: 1500", "kkniFit: 1600"),
          text -> text.replace("[KIPI,", "[KIPI, KIPI,"),
          text -> text.replace("localTest:\n", "localTest: 12 #\n"),
          text -> text.replace("effectiveFrom", "effectiveTo: 2020-01-01\neffectiveFrom"),
          text -> text.replace("windowSeats: FLOOR", "windowSeats: SOME"),
          text -> text.replace("windowSeats: FLOOR", "windowsSeats: FLOOR"),
          text -> text.replace("id: kaltara-2026", "id: another"),
          text -> text.replace("effectiveFrom: 2026", "effectiveFrom: 1926"));

  private final Stage stage;

  BadPapers(Stage stage) {
    this.stage = stage;
  }

  void submit(int version) {
    vacancies();
    files(version);
    versionFalls(version);
    projectDropped(version);
    twoOfOneName();
  }

  private void vacancies() {
    LocalDate today = Wita.date(stage.now());
    List.<UnaryOperator<VacancyBuilder>>of(
            v -> v.closes(today.plusDays(60)),
            v -> v.closes(today.minusDays(2)),
            v -> v.employer("KHN-CIVIL"),
            v -> v.employer("NOBODY-1"),
            v -> v.project("NOWHERE"),
            v -> v.village("65.01.04.9999"),
            v -> v.village("71.01.01.2001"),
            v -> v.hours(48),
            v -> v.hours(200),
            v -> v.scheme(null),
            v -> v.scheme("SKM-NONE"),
            v -> v.level(12),
            v -> v.months(61),
            v -> v.months(null),
            v -> v.permanent().months(12),
            v -> v.months(40).priorMonths(30),
            v -> v.probation(2),
            v -> v.permanent().probation(9),
            v -> v.withoutSocialSecurity(),
            v -> v.starts(today.minusDays(30)),
            v -> v.starts(today.plusDays(4_000)).closes(today.plusDays(10)),
            v -> v.starts(LocalDate.of(2031, 1, 10)).closes(today.plusDays(10)),
            v -> v.requires(new PersonalRequirement(RequirementKind.SEX, "pria", null, null)),
            v -> v.publishedAt(stage.now().minusSeconds(400L * 86_400)),
            v -> v.publishedAt(stage.now().plusSeconds(40L * 86_400)))
        .forEach(change -> {
          VacancyBuilder vacancy =
              stage.vacancy(stage.id("B")).closes(today.plusDays(10)).starts(today.plusDays(30));
          var published = change.apply(vacancy).published();
          stage.send(published, published.employerId().toLowerCase(Locale.ROOT));
        });
    for (String id : List.of("no/slash", " ", "a\tb")) {
      stage.send(
          stage.vacancy(id).closes(today.plusDays(10)).starts(today.plusDays(30)).published(),
          "kipi-epc1");
    }
  }

  private void files(int version) {
    for (UnaryOperator<String> change : FILES) {
      String yaml = change.apply(Kaltara.policyText());
      stage.send(Kaltara.policy(stage.id("POL-"), yaml), "office");
    }
    if (PolicyFile.parse(Kaltara.policyText()) instanceof PolicyReading.Valid valid) {
      var policy = valid.policy();
      for (int said : List.of(1, version + 5)) {
        stage.send(
            new PolicyPublished(
                stage.id("POL-"),
                "officer-1",
                policy.policyId(),
                said,
                policy.status(),
                policy.legalBasis(),
                policy.effectiveFrom(),
                policy.effectiveTo(),
                policy.projects(),
                Kaltara.policyText()),
            "office");
      }
    }
  }

  /** The next version forgets two projects that only the one before covers. */
  private void projectDropped(int version) {
    String text =
        Kaltara.policyText()
            .replace("version: 1", "version: " + (version + 12))
            .replaceAll("projects: \\[KIPI[^]]*]", "projects: [KIPI]");
    stage.send(Kaltara.policy(stage.id("POL-"), text), "office");
  }

  /** A version that was only a draft already counts: the next one must be above it. */
  private void versionFalls(int version) {
    String draft = Kaltara.policyText().replace("status: IN_FORCE", "status: DRAFT");
    for (String text :
        List.of(
            draft.replace("version: 1", "version: " + (version + 9)),
            Kaltara.policyText().replace("version: 1", "version: " + (version + 4)))) {
      stage.send(Kaltara.policy(stage.id("POL-"), text), "office");
    }
  }

  /** A plain id that two employers use names no vacancy. */
  private void twoOfOneName() {
    LocalDate today = Wita.date(stage.now());
    String id = stage.id("TWIN-");
    for (String employer : List.of("KIPI-EPC1", "KIPI-PORT")) {
      stage.send(
          stage
              .vacancy(id)
              .employer(employer)
              .closes(today.plusDays(10))
              .starts(today.plusDays(30))
              .published(),
          employer.toLowerCase(Locale.ROOT));
    }
    stage.send(
        new ReleaseRequested(
            stage.id("O-"),
            "officer-1",
            stage.id("R-"),
            id,
            "65",
            1,
            "65-000001",
            "x",
            List.of(),
            null,
            null),
        "office");
  }
}
