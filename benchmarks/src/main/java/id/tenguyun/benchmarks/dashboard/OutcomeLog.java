package id.tenguyun.benchmarks.dashboard;

import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.placement.AnsweringParty;
import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.NominationAccepted;
import id.tenguyun.events.placement.NominationLapsed;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.placement.PlacementStarted;
import id.tenguyun.events.placement.VacancyAccepted;
import id.tenguyun.events.placement.VacancyFilled;
import id.tenguyun.events.placement.WorkerNominated;
import id.tenguyun.events.shared.ContractType;
import id.tenguyun.events.shared.PriorityTier;
import id.tenguyun.events.shared.SeatSlot;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.events.vacancy.VacancyTerms;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/**
 * Years of a province, seeded: people trained and certified, vacancies with five seats each, and
 * the nominations for them. Nine of ten are accepted by both sides and start; the others lapse.
 */
final class OutcomeLog {

  /** Takes an event. */
  @FunctionalInterface
  interface Events {
    void take(String topic, String key, SpecificRecord event);
  }

  private static final int SEATS = 5;
  private static final SkillClass[] CLASSES = {
    SkillClass.UNSKILLED, SkillClass.SEMI_SKILLED, SkillClass.TECHNICIAN, SkillClass.EXPERT
  };
  private static final PriorityTier[] TIERS = {
    PriorityTier.RING_1,
    PriorityTier.DISTRICT,
    PriorityTier.REGENCY,
    PriorityTier.PROVINCE,
    PriorityTier.NATIONAL
  };
  private static final String[] PROJECTS = {"KIPI", "PLTA-MENTARANG", "PRI-TARAKAN", "PELABUHAN"};
  private static final String[] SCHEMES = {"SKM-LAS-SMAW3G", "SKM-ALAT-EXC", "SKM-PLTA-OPR"};
  private static final String[] VILLAGES = {
    "65.01.04.2001", "65.01.07.2003", "65.02.01.2005", "65.03.02.2001", "65.71.01.1001"
  };

  private final Random random;
  private final Events events;
  private Instant now = Instant.parse("2016-01-04T01:00:00Z");
  private int people;
  private int vacancies;
  private long outcomes;

  OutcomeLog(long seed, Events events) {
    this.random = new Random(seed);
    this.events = events;
  }

  /** Outcomes so far. */
  long outcomes() {
    return outcomes;
  }

  /** One vacancy and everyone who comes to it. */
  void vacancy() {
    now = now.plus(Duration.ofMinutes(random.nextInt(50)));
    String id = "V" + vacancies++;
    String project = PROJECTS[random.nextInt(PROJECTS.length)];
    SkillClass skillClass = CLASSES[random.nextInt(CLASSES.length)];
    String scheme = SCHEMES[random.nextInt(SCHEMES.length)];
    events.take("placement.vacancies", "65", accepted(id, project, skillClass, scheme));
    List<Nomination> nominees = new ArrayList<>();
    for (int seat = 0; seat < SEATS; seat++) {
      nominees.add(nominee(id, project, skillClass, scheme));
    }
    nominees.forEach(nominee -> outcome(nominated(nominee)));
    now = now.plus(Duration.ofHours(1));
    nominees.forEach(nominee -> answered(nominee, random.nextInt(10) == 0));
    events.take("placement.vacancies", "65", filled(id, project));
  }

  /** A nominee of a vacancy of her own, at a given time: what a browser sees come in. */
  WorkerNominated live(Instant at) {
    now = at;
    return nominated(nominee("V-LIVE", PROJECTS[0], CLASSES[1], SCHEMES[0]));
  }

  private void answered(Nomination nominee, boolean lapses) {
    if (lapses) {
      outcome(
          NominationLapsed.newBuilder()
              .setAt(now)
              .setNomination(nominee)
              .setMissing(List.of(AnsweringParty.EMPLOYER))
              .setCause("NO_ANSWER")
              .build());
      return;
    }
    for (AnsweringParty party : List.of(AnsweringParty.EMPLOYER, AnsweringParty.WORKER)) {
      outcome(
          NominationAccepted.newBuilder()
              .setAt(now)
              .setNomination(nominee)
              .setParty(party)
              .setAnsweredBy("petugas")
              .build());
    }
    outcome(
        PlacementConfirmed.newBuilder()
            .setAt(now)
            .setNomination(nominee)
            .setAkadApprovalNumber(null)
            .build());
    outcome(
        PlacementStarted.newBuilder()
            .setAt(now)
            .setNomination(nominee)
            .setStartedOn(today())
            .setEndsOn(null)
            .build());
  }

  private void outcome(SpecificRecord event) {
    outcomes++;
    Nomination nomination = (Nomination) event.get(event.getSchema().getField("nomination").pos());
    events.take("placement.outcomes", nomination.getVacancyId(), event);
  }

  private Nomination nominee(String vacancy, String project, SkillClass skillClass, String scheme) {
    String village = VILLAGES[random.nextInt(VILLAGES.length)];
    UUID worker = new UUID(random.nextLong(), random.nextLong());
    trained(worker, village, scheme, skillClass);
    PriorityTier tier = TIERS[random.nextInt(TIERS.length)];
    return Nomination.newBuilder()
        .setNominationId("65-" + vacancies + ":" + vacancy + ":" + worker)
        .setRoundId("65-" + vacancies)
        .setVacancyId(vacancy)
        .setProjectId(project)
        .setEmployerId(project + "-EPC")
        .setMarket("65")
        .setSkillClass(skillClass)
        .setSchemeCode(scheme)
        .setWorkerId(worker)
        .setDomicileRegency(village.substring(0, 5))
        .setTier(tier)
        .setSlot(SeatSlot.OPEN)
        .setMerit(random.nextInt(10_000))
        .setCertificateNumbers(List.of("C" + people))
        .setPolicyId("kaltara-2026")
        .setPolicyVersion(1)
        .setMonthlyWageIdr(new BigDecimal("4500000.00"))
        .setStartsOn(today())
        .build();
  }

  private void trained(UUID worker, String village, String scheme, SkillClass skillClass) {
    people++;
    LocalDate day = today().minusDays(20 + random.nextInt(100));
    String centre = "BLK-" + people % 9;
    events.take(
        "training.completions",
        worker.toString(),
        TrainingCompleted.newBuilder()
            .setAt(now)
            .setWorkerId(worker)
            .setMarket("65")
            .setCentreId(centre)
            .setGraduationId("G" + people)
            .setProgrammeCode("P-" + scheme)
            .setSchemeCode(scheme)
            .setKbjiCode("7212")
            .setSkillClass(skillClass)
            .setKkniLevel(3)
            .setUnits(List.of("U1"))
            .setFinalScore(80)
            .setCompletedOn(day)
            .setDomicileVillage(village)
            .setDomicileSince(day.minusYears(9))
            .setDomicileEvidence(List.of())
            .setOfAgeFrom(null)
            .setTraits(List.of())
            .build());
    events.take("certification.certificates", worker.toString(), certificate(worker, day, scheme));
  }

  private CertificateIssued certificate(UUID worker, LocalDate day, String scheme) {
    return CertificateIssued.newBuilder()
        .setAt(now)
        .setCertificateNumber("C" + people)
        .setWorkerId(worker)
        .setMarket("65")
        .setCentreId("BLK-" + people % 9)
        .setGraduationId("G" + people)
        .setCertificationBodyId("LSP-KALTARA-01")
        .setSchemeCode(scheme)
        .setKkniLevel(3)
        .setUnits(List.of("U1"))
        .setScore(80)
        .setAssessorNumber("MET.000.000472 2024")
        .setValidFrom(day.plusDays(5))
        .setValidUntil(day.plusYears(3))
        .build();
  }

  private WorkerNominated nominated(Nomination nominee) {
    return WorkerNominated.newBuilder()
        .setAt(now)
        .setNomination(nominee)
        .setEmployerAnswerDueAt(now.plus(Duration.ofHours(72)))
        .setWorkerAnswerDueAt(now.plus(Duration.ofHours(48)))
        .build();
  }

  private VacancyFilled filled(String id, String project) {
    return VacancyFilled.newBuilder()
        .setAt(now)
        .setVacancyId(id)
        .setEmployerId(project + "-EPC")
        .setProjectId(project)
        .setMarket("65")
        .setOpenings(SEATS)
        .build();
  }

  private VacancyAccepted accepted(
      String id, String project, SkillClass skillClass, String scheme) {
    return VacancyAccepted.newBuilder()
        .setAt(now)
        .setVacancyId(id)
        .setEmployerId(project + "-EPC")
        .setProjectId(project)
        .setMarket("65")
        .setContractorOf(null)
        .setPublishedAt(now)
        .setCutOffAt(now)
        .setTerms(terms(skillClass, scheme))
        .setFloors(List.of(0, 0, 2, 4))
        .setWindows(List.of())
        .setPolicyId("kaltara-2026")
        .setPolicyVersion(1)
        .setAmendment(false)
        .build();
  }

  private VacancyTerms terms(SkillClass skillClass, String scheme) {
    return VacancyTerms.newBuilder()
        .setTitle("Pekerjaan")
        .setKbjiCode("7212")
        .setSkillClass(skillClass)
        .setRequiredScheme(scheme)
        .setRequiredUnits(List.of())
        .setMinimumKkniLevel(3)
        .setOpenings(SEATS)
        .setWorkplaceVillage(VILLAGES[random.nextInt(VILLAGES.length)])
        .setContractType(ContractType.PKWT)
        .setContractMonths(12)
        .setPriorContractMonths(0)
        .setProbationMonths(0)
        .setMonthlyWageIdr(new BigDecimal("4500000.00"))
        .setHoursPerWeek(40)
        .setOvertimeHoursPerWeek(null)
        .setSocialSecurityEnrolled(true)
        .setHazardousWork(false)
        .setRequiredLicences(List.of())
        .setValuedLicences(List.of())
        .setPersonalRequirements(List.of())
        .setClosesOn(today().plusDays(20))
        .setStartsOn(today().plusMonths(1))
        .build();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }
}
