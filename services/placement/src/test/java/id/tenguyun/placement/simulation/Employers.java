package id.tenguyun.placement.simulation;

import id.tenguyun.placement.VacancyBuilder;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.EmployerInput.PlacementEnded;
import id.tenguyun.placement.message.EmployerInput.WorkStarted;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OfficeInput.DirectHireCorrected;
import id.tenguyun.placement.message.VacancyInput.VacancyFillReported;
import id.tenguyun.placement.message.VacancyInput.VacancyWithdrawn;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.placement.PlacementStatus;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.Vacancy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Vacancies, answers to nominations, work that begins and ends, hires of their own. */
final class Employers {

  private final Stage stage;

  Employers(Stage stage) {
    this.stage = stage;
  }

  VacancyBuilder vacancy(String id) {
    LocalDate today = Wita.date(stage.now());
    VacancyBuilder vacancy =
        stage
            .vacancy(id)
            .openings(1 + stage.random.nextInt(stage.random.nextInt(4) == 0 ? 10 : 4))
            .level(2 + stage.random.nextInt(2))
            .skillClass(
                stage.random.nextBoolean() ? SkillClass.SEMI_SKILLED : SkillClass.TECHNICIAN)
            .wage(5 + stage.random.nextInt(2) + "000000.00")
            .closes(today.plusDays(3 + stage.random.nextInt(25)))
            .starts(today.plusDays(30));
    if (stage.random.nextInt(3) == 0) {
      vacancy.atTheMill();
      if (stage.state().catalogue().isOn("PRI-TARAKAN", "KHN-CIVIL")
          && stage.random.nextBoolean()) {
        vacancy.employer("KHN-CIVIL");
      }
    } else if (stage.random.nextBoolean()) {
      vacancy.employer("KIPI-PORT");
    }
    if (stage.random.nextInt(4) == 0) {
      vacancy.permanent();
    } else {
      vacancy.months(1 + stage.random.nextInt(stage.random.nextInt(4) == 0 ? 60 : 12));
    }
    return vacancy;
  }

  void newVacancy() {
    String id = stage.id("V");
    stage.vacancyIds.add(id);
    var published = vacancy(id).published();
    stage.send(published, published.employerId().toLowerCase(Locale.ROOT));
  }

  void withdrawOrAmend() {
    var open = List.copyOf(stage.state().vacancies().open("65"));
    if (open.isEmpty()) {
      return;
    }
    Vacancy one = open.get(stage.random.nextInt(open.size()));
    if (stage.random.nextBoolean()) {
      var amended = vacancy(one.vacancyId()).employer(one.employerId()).project(one.projectId());
      amended.village(one.terms().workplaceVillage());
      stage.send(amended.amended(), one.employerId().toLowerCase(Locale.ROOT));
    } else if (stage.random.nextInt(3) == 0) {
      stage.send(
          new VacancyWithdrawn(one.vacancyId(), one.employerId(), "65", "x"),
          one.employerId().toLowerCase(Locale.ROOT));
    }
  }

  void begin() {
    for (Placement placement : placements(PlacementStatus.CONFIRMED)) {
      if (stage.random.nextInt(3) == 0) {
        Nomination nomination = placement.nomination();
        LocalDate today = Wita.date(stage.now());
        stage.send(
            stage.random.nextInt(4) > 0
                ? new WorkStarted(
                    nomination.nominationId(),
                    nomination.vacancyId(),
                    nomination.employerId(),
                    "65",
                    today,
                    null)
                : ended(nomination, today, EndReason.NEVER_STARTED),
            nomination.employerId().toLowerCase(Locale.ROOT));
      }
    }
  }

  void end() {
    for (Placement placement : placements(PlacementStatus.STARTED)) {
      if (stage.random.nextInt(3) == 0) {
        stage.send(
            ended(
                placement.nomination(),
                Wita.date(stage.now()).minusDays(stage.random.nextInt(4)),
                EndReason.RESIGNED),
            placement.nomination().employerId().toLowerCase(Locale.ROOT));
      }
    }
  }

  private static PlacementEnded ended(Nomination nomination, LocalDate day, EndReason reason) {
    return new PlacementEnded(
        nomination.nominationId(),
        nomination.vacancyId(),
        nomination.employerId(),
        "65",
        day,
        reason);
  }

  private List<Placement> placements(PlacementStatus status) {
    return stage.workers.stream()
        .flatMap(w -> stage.state().placements().ofWorker(w).stream())
        .filter(p -> p.status() == status)
        .toList();
  }

  /** An employer corrects its own report, or an officer does. */
  private void correction() {
    List<DirectHireReported> hires =
        stage.sent.stream()
            .map(Stage.Said::message)
            .filter(DirectHireReported.class::isInstance)
            .map(DirectHireReported.class::cast)
            .toList();
    if (hires.isEmpty()) {
      return;
    }
    DirectHireReported one = hires.get(stage.random.nextInt(hires.size()));
    String somewhere = Stage.VILLAGES.get(stage.random.nextInt(Stage.VILLAGES.size()));
    String village = one.foreignWorker() ? null : somewhere;
    if (stage.random.nextBoolean()) {
      stage.send(HireCopies.with(one, village), "kipi-epc1");
    } else {
      boolean struck = stage.random.nextBoolean();
      stage.send(
          new DirectHireCorrected(
              stage.id("O-"),
              "officer-1",
              "65",
              one.employerId(),
              one.hireId(),
              struck,
              null,
              village,
              null,
              "x"),
          "office");
    }
  }

  /** Months of a fixed term; now and then nobody agreed on any. */
  private Integer term() {
    return stage.random.nextInt(12) == 0 ? null : (Integer) (1 + stage.random.nextInt(60));
  }

  /** Some report what is filled, some forget, and some name a day to come. */
  void reportFills() {
    for (Vacancy one : List.copyOf(stage.state().vacancies().all())) {
      if (stage.random.nextInt(3) == 0) {
        stage.send(
            new VacancyFillReported(
                one.vacancyId(),
                one.employerId(),
                "65",
                Wita.date(stage.now()).plusDays(stage.random.nextInt(8) == 0 ? 3 : 0)),
            one.employerId().toLowerCase(Locale.ROOT));
      }
    }
  }

  void directHire() {
    if (stage.random.nextInt(3) == 0) {
      correction();
    }
    String village = Stage.VILLAGES.get(stage.random.nextInt(Stage.VILLAGES.size()));
    boolean foreign = stage.random.nextInt(6) == 0;
    UUID known =
        stage.random.nextInt(4) == 0 && !stage.workers.isEmpty()
            ? stage.workers.get(stage.random.nextInt(stage.workers.size()))
            : null;
    stage.send(
        new DirectHireReported(
            stage.id("H-"),
            "KIPI-EPC1",
            null,
            "KIPI",
            "65",
            known,
            foreign,
            foreign ? null : village,
            foreign ? null : LocalDate.of(2018, 1, 1),
            SkillClass.SEMI_SKILLED,
            "7212",
            "65.01.04.2002",
            ContractType.PKWT,
            term(),
            0,
            new BigDecimal("5000000.00"),
            40,
            null,
            true,
            Wita.date(stage.now())),
        "kipi-epc1");
  }
}
