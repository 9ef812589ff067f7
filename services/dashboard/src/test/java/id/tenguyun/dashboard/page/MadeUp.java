package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.Facts;
import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;

/** Seeded facts of three weeks, for a board and for whoever else takes them. */
final class MadeUp {

  static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 20);

  private static final Instant AUTUMN = Instant.parse("2026-10-19T01:00:00Z");

  private static final String[] SCHEMES = {"SKM-LAS-SMAW3G", "SKM-ALAT-EXC", "SKM-PLTA-OPR"};
  private static final String[] PROGRAMMES = {"LAS-SMAW3G", "ALAT-EXC", "PLTA-OPR"};
  private static final String[] TITLES = {
    "Juru Las SMAW 3G", "Operator Excavator", "Operator Pembangkit Listrik Tenaga Air"
  };
  private static final String[] REGENCIES = {"65.01", "65.02", "65.03", "65.71", "35.78"};
  private static final String[] CENTRES = {
    "BLK-TJSELOR", "BLK-TARAKAN", "BLK-MALINAU", "BLK-NUNUKAN"
  };

  final Board board = new Board();
  private final List<Fact> facts = new ArrayList<>();
  private final Random random = new Random(65);
  private Consumer<Fact> other = facts::add;
  private Instant now = Facts.START;
  private int worker;
  private long offset;

  MadeUp() {
    reference();
    graduates();
    vacancies();
    fills();
    now = AUTUMN;
    findings();
    decisions();
    take(new Fact.EmployerFrozen(now, "PRI-TARAKAN-A", "65"), offset++);
    for (int i = 0; i < 23; i++) {
      one();
    }
    other = _ -> {};
  }

  /** Gives everything so far, and from now on everything new, to another as well. */
  void tell(Consumer<Fact> listener) {
    facts.forEach(listener);
    other = listener;
  }

  private void take(Fact fact, long at) {
    board.on(fact, 0, at);
    other.accept(fact);
  }

  private void take(Fact fact) {
    take(fact, 0);
  }

  private void reference() {
    for (int i = 0; i < SCHEMES.length; i++) {
      take(new Fact.SchemeRegistered(SCHEMES[i], TITLES[i]));
      take(new Fact.ProgrammeRegistered(PROGRAMMES[i], TITLES[i]));
    }
    take(new Fact.PartnerRegistered("BLK-TJSELOR", "BLK Tanjung Selor"));
    take(new Fact.PartnerRegistered("BLK-TARAKAN", "BLK Kota Tarakan"));
    take(new Fact.PartnerRegistered("BLK-MALINAU", "BLK Malinau"));
    take(new Fact.PartnerRegistered("BLK-NUNUKAN", "BLK Nunukan"));
    project(
        "KIPI",
        "Kawasan Industri dan Pelabuhan Internasional Tanah Kuning-Mangkupadi",
        "65.01.04.2001");
    project("PLTA-MENTARANG", "PLTA Mentarang Induk", "65.02.01.2006");
    project("PRI-TARAKAN", "PT Phoenix Resources International", "65.71.04.1001");
    take(
        new Fact.PolicyPublished(
            "kaltara-2026",
            1,
            List.of(
                "Ranperda Penyelenggaraan Ketenagakerjaan Provinsi Kalimantan Utara (persetujuan"
                    + " Januari 2026)",
                "Permenaker 18/2024 Penempatan Tenaga Kerja Dalam Negeri"),
            LocalDate.of(2026, 1, 1),
            Optional.empty()));
  }

  private void graduates() {
    for (int i = 0; i < 596; i++) {
      String regency = REGENCIES[random.nextInt(REGENCIES.length)];
      int trade = random.nextInt(3);
      int centre = i % 149 == 0 ? 3 : random.nextInt(3);
      String district = ".0" + (1 + random.nextInt(regency.equals("65.71") ? 4 : 8));
      take(
          new Fact.TrainingCompleted(
              Facts.START,
              Facts.worker(i),
              CENTRES[centre],
              PROGRAMMES[trade],
              SCHEMES[trade],
              LocalDate.of(2026, 6, 20).minusDays(random.nextInt(20)),
              regency + district + ".2001"),
          i);
      if (i % 12 != 0) {
        take(Facts.certified(i), i);
      }
    }
  }

  private void vacancies() {
    vacancy("KIPI", SkillClass.UNSKILLED, 40, 12, 12, 28, 38);
    vacancy("KIPI", SkillClass.SEMI_SKILLED, 120, 24, 24, 60, 96);
    vacancy("KIPI", SkillClass.TECHNICIAN, 45, 0, 0, 14, 27);
    vacancy("PLTA-MENTARANG", SkillClass.SEMI_SKILLED, 60, 12, 12, 30, 48);
    vacancy("PLTA-MENTARANG", SkillClass.TECHNICIAN, 20, 0, 0, 6, 12);
    vacancy("PRI-TARAKAN", SkillClass.UNSKILLED, 20, 6, 6, 14, 19);
    vacancy("PRI-TARAKAN", SkillClass.SEMI_SKILLED, 36, 8, 8, 18, 29);
  }

  private void fills() {
    fill("KIPI", SkillClass.UNSKILLED, 12, 4, 12, 6, 1);
    fill("KIPI", SkillClass.SEMI_SKILLED, 20, 8, 19, 14, 9);
    fill("KIPI", SkillClass.TECHNICIAN, 1, 1, 9, 11, 6);
    fill("PLTA-MENTARANG", SkillClass.SEMI_SKILLED, 12, 3, 9, 7, 12);
    fill("PLTA-MENTARANG", SkillClass.TECHNICIAN, 0, 0, 2, 2, 1);
    fill("PRI-TARAKAN", SkillClass.UNSKILLED, 4, 1, 6, 4, 3);
    fill("PRI-TARAKAN", SkillClass.SEMI_SKILLED, 8, 2, 12, 10, 0);
  }

  private void findings() {
    for (int day = 17; day >= 0; day--) {
      LocalDate at = LAST_DAY.minusDays(day);
      double drift = day * 0.004;
      assessed(at, "KIPI", SkillClass.SEMI_SKILLED, Fact.ComplianceStatus.COMPLIANT, 0.871 + drift);
      assessed(at, "KIPI", SkillClass.TECHNICIAN, Fact.ComplianceStatus.COMPLIANT, 0.74 - drift);
      assessed(
          at,
          "PLTA-MENTARANG",
          SkillClass.SEMI_SKILLED,
          Fact.ComplianceStatus.AT_RISK,
          0.799 + drift / 2);
    }
    gap("65.01", SCHEMES[0], 14, 9, "C.24LAS01.004.1", 7);
    gap("65.02", SCHEMES[2], 9, 3, "D.35PTA01.006.1", 3);
    gap("65.71", SCHEMES[0], 4, 2, "C.24LAS01.005.1", 12);
    gap("65.03", SCHEMES[1], 6, 0, "F.42ALB03.004.1", 1);
  }

  private void gap(String regency, String scheme, int open, int noOne, String unit, int workers) {
    List<Fact.GapCount> gaps = new ArrayList<>();
    if (noOne > 0) {
      gaps.add(new Fact.GapCount(Fact.GapReason.NO_CERTIFICATE, Optional.empty(), noOne, 0));
    }
    gaps.add(
        new Fact.GapCount(Fact.GapReason.MISSING_UNIT, Optional.of(unit), open - noOne, workers));
    take(new Fact.SkillGapFound(now, LAST_DAY, regency, scheme, open, gaps));
  }

  private void decisions() {
    decision("KIPI", SkillClass.SEMI_SKILLED, "65-000014");
    decision("PLTA-MENTARANG", SkillClass.TECHNICIAN, "65-000014");
    decision("KIPI", SkillClass.SEMI_SKILLED, "65-000001");
    take(
        new Fact.SeatsReleased(
            now,
            "V-TECHNICIAN",
            "PLTA-MENTARANG-A",
            "PLTA-MENTARANG",
            "REL-2026-003",
            3,
            "petugas-penempatan-02",
            "kepala-bidang-01",
            "Tidak ada warga dengan sertifikat ini di Kaltara setelah tiga putaran",
            "65-000013",
            List.of(
                new Fact.EffortEvidence(
                    Fact.EffortKind.TRAINING_CENTRES_ASKED, "Surat 560/112 BLK Malinau"),
                new Fact.EffortEvidence(Fact.EffortKind.JOB_FAIR, "Bursa kerja 3 Okt 2026")),
            Optional.of("SPP-AKAD 560/77/2026"),
            Optional.of(now.plus(Duration.ofDays(30))),
            Optional.of("DISP-2026-001")));
    released("REL-2026-002");
    for (SkillClass skillClass : List.of(SkillClass.UNSKILLED, SkillClass.SEMI_SKILLED)) {
      take(
          new Fact.VacancyFillRecorded(
              now,
              "V-" + skillClass,
              "KIPI-A",
              "KIPI",
              LAST_DAY,
              skillClass == SkillClass.UNSKILLED));
    }
  }

  /** A release that has expired. */
  private void released(String id) {
    take(
        new Fact.SeatsReleased(
            now.minus(Duration.ofDays(40)),
            "V-TECHNICIAN",
            "PLTA-MENTARANG-A",
            "PLTA-MENTARANG",
            id,
            2,
            "petugas-penempatan-01",
            "kepala-bidang-01",
            "",
            "",
            List.of(),
            Optional.empty(),
            Optional.of(now.minus(Duration.ofDays(10))),
            Optional.empty()));
    take(
        new Fact.SeatsSealed(
            now.minus(Duration.ofDays(10)),
            "V-TECHNICIAN",
            "PLTA-MENTARANG-A",
            "PLTA-MENTARANG",
            id,
            1));
  }

  private void decision(String project, SkillClass skillClass, String round) {
    take(
        new Fact.DecisionRecorded(
            now,
            round,
            "V-" + skillClass,
            project + "-A",
            project,
            skillClass,
            "kaltara-2026",
            1,
            new Fact.SeatPlan(
                40, 12, List.of(2, 2, 6, 10), Map.of("DISABILITY", 1), 2, PriorityTier.PROVINCE),
            List.of(
                new Fact.SeatTaken(PriorityTier.RING_1, "FLOOR_1"),
                new Fact.SeatTaken(PriorityTier.RING_1, "FLOOR_1"),
                new Fact.SeatTaken(PriorityTier.REGENCY, "FLOOR_3"),
                new Fact.SeatTaken(PriorityTier.REGENCY, "TRAIT:DISABILITY"),
                new Fact.SeatTaken(PriorityTier.PROVINCE, "OPEN")),
            List.of(
                new Fact.CutOff(PriorityTier.RING_1, List.of(), Optional.of(-1)),
                new Fact.CutOff(PriorityTier.DISTRICT, List.of(), Optional.of(-1)),
                new Fact.CutOff(PriorityTier.REGENCY, List.of(), Optional.of(6120)),
                new Fact.CutOff(PriorityTier.REGENCY, List.of("DISABILITY"), Optional.of(5400)),
                new Fact.CutOff(PriorityTier.PROVINCE, List.of(), Optional.of(7040)),
                new Fact.CutOff(PriorityTier.NATIONAL, List.of(), Optional.empty()))));
  }

  private void assessed(
      LocalDate day,
      String project,
      SkillClass skillClass,
      Fact.ComplianceStatus status,
      double direct) {
    List<Fact.ComplianceFigure> figures = new ArrayList<>();
    BigDecimal share = BigDecimal.valueOf(direct).setScale(6, RoundingMode.HALF_UP);
    int total = 70;
    for (Fact.Denominator denominator : Fact.Denominator.values()) {
      figures.add(
          new Fact.ComplianceFigure(
              denominator,
              total,
              denominator == Fact.Denominator.WITH_FOREIGN_WORKERS ? 9 : 0,
              List.of(
                  floor(PriorityTier.RING_1, "0.2", share.multiply(new BigDecimal("0.31"))),
                  floor(PriorityTier.DISTRICT, "0.2", share.multiply(new BigDecimal("0.42"))),
                  floor(PriorityTier.REGENCY, "0.5", share.multiply(new BigDecimal("0.7"))),
                  floor(
                      PriorityTier.PROVINCE,
                      skillClass == SkillClass.TECHNICIAN ? "0.6" : "0.8",
                      share)),
              denominator == Fact.Denominator.WITH_FOREIGN_WORKERS
                  ? Optional.of(1_512L)
                  : Optional.empty()));
      share = share.subtract(new BigDecimal("0.061"));
      total += 12;
    }
    take(
        new Fact.ComplianceAssessed(
            now, day, project, project + "-A", skillClass, status, figures));
  }

  private static Fact.FloorShare floor(PriorityTier tier, String floor, BigDecimal actual) {
    return new Fact.FloorShare(tier, new BigDecimal(floor), Optional.of(actual));
  }

  private void project(String id, String name, String ring1) {
    take(new Fact.ProjectRegistered(id, name, List.of(ring1)));
  }

  private void vacancy(String project, SkillClass skillClass, int openings, Integer... floors) {
    take(
        new Fact.VacancyAccepted(
            now,
            "V-" + skillClass,
            project + "-A",
            project,
            new Fact.VacancyTerms(
                TITLES[skillClass.ordinal() % 3],
                skillClass,
                Optional.of(SCHEMES[skillClass.ordinal() % 3]),
                List.of(),
                openings,
                workplace(project),
                LocalDate.of(2026, 12, 31)),
            List.of(floors),
            Facts.windows(AUTUMN.minus(Duration.ofHours(20L + 60 * skillClass.ordinal()))),
            "kaltara-2026",
            1));
    if (skillClass == SkillClass.TECHNICIAN) {
      take(new Fact.WindowOpened(AUTUMN, "V-" + skillClass, project + "-A", PriorityTier.REGENCY));
    }
  }

  private static String workplace(String project) {
    return switch (project) {
      case "KIPI" -> "65.01.04.2002";
      case "PRI-TARAKAN" -> "65.71.04.1002";
      default -> "65.02.01.2005";
    };
  }

  /** Where someone of the tier lives. */
  private static String regency(String project, PriorityTier tier) {
    String workplace = workplace(project).substring(0, 5);
    return switch (tier) {
      case RING_1, DISTRICT, REGENCY -> workplace;
      case PROVINCE -> "65.03";
      case NATIONAL -> "35.78";
    };
  }

  private void fill(String project, SkillClass skillClass, int... byTier) {
    for (PriorityTier tier : PriorityTier.values()) {
      for (int i = 0; i < byTier[tier.ordinal()]; i++) {
        Nomination nomination = nominate(project, skillClass, tier);
        out(new Fact.PlacementConfirmed(now.plus(Duration.ofHours(40)), nomination));
        if (random.nextInt(3) > 0) {
          out(new Fact.PlacementStarted(now.plus(Duration.ofDays(9)), nomination));
          if (random.nextInt(4) > 0) {
            take(new Fact.RetentionMarkReached(now.plus(Duration.ofDays(92)), nomination, 90));
          }
        }
      }
    }
  }

  /** One more nomination, as the next round may bring. */
  void one() {
    nominate("KIPI", SkillClass.SEMI_SKILLED, PriorityTier.values()[random.nextInt(5)]);
  }

  private Nomination nominate(String project, SkillClass skillClass, PriorityTier tier) {
    now = now.plus(Duration.ofMinutes(95));
    Nomination nomination =
        new Nomination(
            "N" + worker,
            "65-000001",
            "V-" + skillClass,
            project,
            project + "-A",
            "65",
            skillClass,
            Optional.of(SCHEMES[skillClass.ordinal() % 3]),
            Facts.worker(worker++),
            regency(project, tier),
            tier);
    out(new Fact.WorkerNominated(now, nomination));
    return nomination;
  }

  private void out(Fact.Outcome outcome) {
    take(outcome, offset++);
  }
}
