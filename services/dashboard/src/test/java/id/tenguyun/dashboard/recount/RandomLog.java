package id.tenguyun.dashboard.recount;

import id.tenguyun.dashboard.Facts;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.AnsweringParty;
import id.tenguyun.dashboard.facts.Fact.ComplianceStatus;
import id.tenguyun.dashboard.facts.Fact.Denominator;
import id.tenguyun.dashboard.facts.Fact.GapReason;
import id.tenguyun.dashboard.facts.FactTopics;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * A seeded log with every kind of fact: amendments, corrections of an assessed day, people who
 * train twice, move and are forgotten, placements that end, and marks that are taken back. What the
 * services keep in order lies in one partition; between partitions there is none.
 */
public final class RandomLog {

  private static final List<String> PROJECTS =
      List.of("KIPI", "PLTA", "PRI/2"); // a slash is lawful
  private static final List<String> CENTRES = List.of("BLK-TJSELOR", "BLK-TARAKAN", "BLK-NUNUKAN");
  private static final List<String> PROGRAMMES = List.of("LAS", "EXC", "LISTRIK");
  private static final List<String> SCHEMES = List.of("SKM-LAS", "SKM-EXC", "SKM-LISTRIK");
  private static final List<String> VILLAGES =
      List.of("65.01.04.2001", "65.01.07.2003", "65.02.01.2005", "65.71.01.1001", "35.78.05.1001");

  private final Random random;
  private final Map<String, List<Fact>> partitions = new TreeMap<>();
  private Instant now = Facts.START;

  private RandomLog(long seed) {
    random = new Random(seed);
  }

  /**
   * The log of a seed: facts by {@code topic-partition}, in order.
   *
   * @param people how many were trained
   * @param vacancies how many were accepted
   */
  public static Map<String, List<Fact>> of(long seed, int people, int vacancies) {
    RandomLog log = new RandomLog(seed);
    log.reference();
    for (int person = 0; person < people; person++) {
      log.person(person);
    }
    for (int vacancy = 0; vacancy < vacancies; vacancy++) {
      log.vacancy(vacancy, people);
    }
    for (int day = 0; day < 40; day++) {
      log.findings(day);
    }
    return log.partitions;
  }

  private void reference() {
    PROJECTS.forEach(
        id -> put(0, new Fact.ProjectRegistered(id, "Proyek " + id, List.of(any(VILLAGES)))));
    CENTRES.forEach(id -> put(0, new Fact.PartnerRegistered(id, "Balai " + id)));
    PROGRAMMES.forEach(id -> put(0, new Fact.ProgrammeRegistered(id, "Pelatihan " + id)));
    SCHEMES.forEach(id -> put(0, new Fact.SchemeRegistered(id, "Skema " + id)));
    for (int again = 0; again < 2; again++) {
      put(
          0,
          new Fact.PolicyPublished(
              "kaltara-2026",
              1,
              List.of("Dasar " + again),
              LocalDate.of(2026, 1, 1),
              Optional.empty()));
    }
  }

  private void person(int person) {
    int partition = person % 4;
    for (int times = random.nextInt(3); times >= 0; times--) {
      int trade = random.nextInt(3);
      later();
      put(
          partition,
          new Fact.TrainingCompleted(
              now,
              Facts.worker(person),
              any(CENTRES),
              PROGRAMMES.get(trade),
              SCHEMES.get(trade),
              day().minusDays(random.nextInt(30)),
              any(VILLAGES)));
      if (random.nextInt(4) > 0) {
        put(partition, new Fact.CertificateIssued(Facts.worker(person), day()));
      }
    }
    if (random.nextInt(25) == 0) {
      put(partition, new Fact.WorkerErased(now, Facts.worker(person)));
    }
  }

  private void vacancy(int number, int people) {
    String employer = "E" + random.nextInt(4);
    String id = "V" + number % 7; // unique for the employer only, so make it so
    String vacancy = id + "-" + number;
    String project = any(PROJECTS);
    SkillClass skillClass = SkillClass.values()[random.nextInt(4)];
    int openings = 1 + random.nextInt(9);
    int partition = number % 4;
    for (int times = random.nextInt(2); times >= 0; times--) {
      later();
      put(partition, accepted(vacancy, employer, project, skillClass, openings + times));
    }
    for (PriorityTier tier : List.of(PriorityTier.REGENCY, PriorityTier.PROVINCE)) {
      if (random.nextBoolean()) {
        put(partition, new Fact.WindowOpened(now, vacancy, employer, tier));
      }
    }
    if (random.nextInt(5) == 0) {
      put(
          partition,
          new Fact.SeatsReleased(
              now,
              vacancy,
              employer,
              project,
              "REL-" + number,
              1,
              "petugas-1",
              "petugas-2",
              "Tidak ada pelamar",
              "65-000001",
              List.of(new Fact.EffortEvidence(Fact.EffortKind.JOB_FAIR, "BA-" + number)),
              Optional.of("AKAD-" + number),
              Optional.of(now.plus(Duration.ofDays(30))),
              random.nextBoolean() ? Optional.of("DISP-" + number) : Optional.empty()));
      if (random.nextBoolean()) {
        later();
        put(partition, new Fact.SeatsSealed(now, vacancy, employer, project, "REL-" + number, 1));
      }
    }
    if (random.nextInt(5) == 0) {
      int floor = random.nextInt(openings + 1);
      put(partition, new Fact.SeatsReplanned(now, vacancy, employer, List.of(0, 0, floor, floor)));
    }
    for (int seat = 0; seat < openings; seat++) {
      nomination(vacancy, employer, project, skillClass, random.nextInt(people), seat, number % 4);
    }
    decision(vacancy, employer, project, skillClass, number);
    for (int times = random.nextInt(3); times > 0; times--) { // a seat may come free in between
      put(
          partition,
          new Fact.VacancyFillRecorded(
              now, vacancy, employer, project, day(), random.nextBoolean()));
    }
    switch (random.nextInt(4)) {
      case 0 -> put(partition, new Fact.VacancyExpired(now, vacancy, employer));
      case 1 -> put(partition, new Fact.VacancyWithdrawnConfirmed(now, vacancy, employer));
      default -> {}
    }
  }

  private Fact.VacancyAccepted accepted(
      String id, String employer, String project, SkillClass skillClass, int openings) {
    int r4 = random.nextInt(openings + 1);
    int r3 = random.nextInt(r4 + 1);
    int r2 = random.nextInt(r3 + 1);
    return new Fact.VacancyAccepted(
        now,
        id,
        employer,
        project,
        terms("Pekerjaan " + id, skillClass, openings),
        List.of(random.nextInt(r2 + 1), r2, r3, r4),
        Facts.windows(now),
        "kaltara-2026",
        1);
  }

  private Fact.VacancyTerms terms(String title, SkillClass skillClass, int openings) {
    Fact.VacancyTerms terms = Facts.terms(title, skillClass, openings);
    int asks = random.nextInt(4);
    return new Fact.VacancyTerms(
        title,
        skillClass,
        asks < 2 ? Optional.of(any(SCHEMES)) : Optional.empty(),
        asks == 2 ? List.of("U1") : List.of(),
        openings,
        terms.workplaceVillage(),
        terms.closesOn());
  }

  private void nomination(
      String vacancy,
      String employer,
      String project,
      SkillClass skillClass,
      int worker,
      int round,
      int partition) {
    PriorityTier tier = PriorityTier.values()[random.nextInt(5)];
    Nomination her =
        new Nomination(
            round + ":" + vacancy + ":" + worker,
            "R" + round,
            vacancy,
            project,
            employer,
            "65",
            skillClass,
            random.nextBoolean() ? Optional.of(any(SCHEMES)) : Optional.empty(),
            Facts.worker(worker),
            any(VILLAGES).substring(0, 5),
            tier);
    later();
    put(partition, new Fact.WorkerNominated(now, her));
    int far = random.nextInt(8);
    if (far >= 1) {
      put(partition, new Fact.NominationAccepted(now, her, AnsweringParty.EMPLOYER));
    }
    if (random.nextInt(6) == 0) {
      later();
      put(partition, new Fact.EmployerFrozen(now, employer, "65"));
      put(partition, new Fact.NominationFrozen(now, her));
      if (random.nextInt(3) > 0) {
        later();
        put(partition, new Fact.EmployerThawed(now, employer, "65"));
        put(partition, new Fact.NominationThawed(now, her));
      }
    }
    switch (far) {
      case 1 -> put(partition, new Fact.NominationDeclined(now, her));
      case 2 -> put(partition, new Fact.NominationLapsed(now, her));
      case 3 -> put(partition, new Fact.NominationRejected(now, her));
      case 4, 5, 6, 7 -> placement(her, far, partition);
      default -> {} // an answer is awaited
    }
  }

  private void placement(Nomination her, int far, int partition) {
    later();
    put(partition, new Fact.PlacementConfirmed(now, her));
    if (far >= 5) {
      later();
      put(partition, new Fact.PlacementStarted(now, her));
    }
    if (far >= 6) {
      for (int days : new int[] {30, 90}) {
        put(partition, new Fact.RetentionMarkReached(now.plus(Duration.ofDays(days)), her, days));
      }
    }
    if (far == 7) {
      if (random.nextBoolean()) {
        put(partition, new Fact.RetentionMarkRetracted(now, her, 90));
      }
      put(partition, new Fact.PlacementClosed(now, her));
    }
  }

  private void decision(
      String vacancy, String employer, String project, SkillClass skillClass, int number) {
    put(
        number % 4,
        new Fact.DecisionRecorded(
            now,
            "R" + number % 3,
            vacancy,
            employer,
            project,
            skillClass,
            "kaltara-2026",
            1,
            new Fact.SeatPlan(
                5, 4, List.of(1, 1, 2, 3), Map.of("DISABILITY", 1), 0, PriorityTier.REGENCY),
            List.of(
                new Fact.SeatTaken(PriorityTier.RING_1, "FLOOR_1"),
                new Fact.SeatTaken(PriorityTier.REGENCY, "TRAIT:DISABILITY")),
            List.of(
                new Fact.CutOff(PriorityTier.RING_1, List.of(), Optional.of(-1)),
                new Fact.CutOff(PriorityTier.REGENCY, List.of("DISABILITY"), Optional.of(10)),
                new Fact.CutOff(PriorityTier.REGENCY, List.of(), Optional.empty()))));
  }

  private void findings(int number) {
    LocalDate day = LocalDate.of(2026, 7, 1).plusDays(number);
    String project = any(PROJECTS);
    String employer = "E" + random.nextInt(4);
    SkillClass skillClass = SkillClass.values()[random.nextInt(4)];
    for (int times = random.nextInt(2); times >= 0; times--) { // a day may be assessed again
      put(
          project.length() % 4,
          new Fact.ComplianceAssessed(
              now,
              day,
              project,
              employer,
              skillClass,
              ComplianceStatus.values()[random.nextInt(3)],
              List.of(
                  new Fact.ComplianceFigure(
                      Denominator.DIRECT,
                      random.nextInt(90),
                      0,
                      List.of(
                          new Fact.FloorShare(
                              PriorityTier.PROVINCE, new BigDecimal("0.8"), Optional.empty())),
                      random.nextBoolean()
                          ? Optional.of((long) random.nextInt(9_000))
                          : Optional.empty()))));
    }
    put(
        0,
        new Fact.SkillGapFound(
            now,
            day,
            any(VILLAGES).substring(0, 5),
            any(SCHEMES),
            random.nextInt(9),
            List.of(new Fact.GapCount(GapReason.MISSING_UNIT, Optional.of("U1"), 1, 2))));
  }

  private void later() {
    now = now.plus(Duration.ofMinutes(random.nextInt(600)));
  }

  private LocalDate day() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void put(int partition, Fact fact) {
    String topic = FactTopics.of(fact);
    int held =
        topic.equals(FactTopics.REFERENCE) || topic.equals(FactTopics.OFFICE) ? 0 : partition;
    partitions.computeIfAbsent(topic + "-" + held, _ -> new ArrayList<>()).add(fact);
  }
}
