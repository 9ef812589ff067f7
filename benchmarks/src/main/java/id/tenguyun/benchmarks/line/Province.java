package id.tenguyun.benchmarks.line;

import id.tenguyun.events.certification.CertificateIssued;
import id.tenguyun.events.office.PolicyPublished;
import id.tenguyun.events.reference.MinimumWageSet;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ProgrammeRegistered;
import id.tenguyun.events.reference.ProjectRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.reference.SchemeRegistered;
import id.tenguyun.events.shared.ContractType;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.PolicyStatus;
import id.tenguyun.events.shared.ProjectKind;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.events.vacancy.VacancyPublished;
import id.tenguyun.events.vacancy.VacancyTerms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;

/**
 * Kaltara, made large: any number of workers and vacancies, each a function of its number and the
 * seed 65. What is assumed: 40 schemes, so a worker's one certificate (two for every fourth) fits a
 * fortieth of the vacancies; levels 2 to 4, scores 60 to 99; two in three live in the regency of
 * most workplaces, one in ten outside the province; one in ten came within the last two years; one
 * in fifty carries a trait; vacancies of 1 to 10 seats, wages in steps of Rp 50,000.
 */
final class Province {

  static final String MARKET = "65";

  /** 00:10 WITA, between two rounds. */
  static final Instant START = Instant.parse("2026-06-30T16:10:00Z");

  private static final int SEED = 65;
  private static final int SCHEMES = 40;
  static final int EMPLOYERS = 50;
  private static final List<String> DISTRICTS =
      List.of("65.01.04", "65.01.05", "65.01.06", "65.01.03", "65.71.04", "65.71.01", "65.02.01");
  private static final List<String> OUTSIDE = List.of("64.71.01", "35.78.05", "73.71.09");
  private static final String WORKPLACE = "65.01.04.2002";
  private static final String PROJECT = "KIPI";
  static final String CENTRE = "BLK-TJSELOR";
  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);

  /**
   * A record and where it goes.
   *
   * @param topic concrete name
   * @param key record key
   * @param value Avro
   */
  record Sent(String topic, String key, SpecificRecord value) {}

  private Province() {}

  /** Everything an administrator loads first. */
  static List<Sent> reference() {
    List<Sent> rows = new ArrayList<>();
    rows.add(partner(CENTRE, PartnerKind.TRAINING_CENTRE));
    List<String> employers = new ArrayList<>();
    for (int i = 0; i < EMPLOYERS; i++) {
      employers.add(employer(i));
      rows.add(partner(employer(i), PartnerKind.EMPLOYER));
    }
    rows.add(
        row(
            PROJECT,
            new ProjectRegistered(
                PROJECT,
                "Kawasan Industri",
                ProjectKind.NATIONAL_STRATEGIC_PROJECT,
                WORKPLACE,
                List.of("65.01.04.2001", WORKPLACE),
                employers)));
    for (int i = 0; i < SCHEMES; i++) {
      rows.add(
          row(
              scheme(i),
              new SchemeRegistered(
                  scheme(i), scheme(i), "7212", SkillClass.SEMI_SKILLED, 2, units(i), 36)));
      rows.add(
          row(
              "P" + i,
              new ProgrammeRegistered(
                  "P" + i, "P" + i, "7212", SkillClass.SEMI_SKILLED, 2, units(i), 360, scheme(i))));
    }
    rows.add(
        row("65.01/2026", new MinimumWageSet("65.01", 2026, new BigDecimal("3900396.00"), "SK")));
    rows.add(row("L-1", new ReferenceDataLoaded("L-1", "benchmark", rows.size(), "0".repeat(64))));
    return rows;
  }

  private static Sent row(String key, SpecificRecord value) {
    return new Sent("reference.data", key, value);
  }

  private static Sent partner(String code, PartnerKind kind) {
    String id = partnerId(code);
    return row(id, new PartnerRegistered(id, code, kind, code, null, null));
  }

  /** A partner's id is its code in lower case. */
  static String partnerId(String code) {
    return code.toLowerCase(Locale.ROOT);
  }

  /** The default policy, as an officer publishes it. */
  static Sent policy() {
    return new Sent(
        "office.acts",
        "kaltara-2026",
        PolicyPublished.newBuilder()
            .setActId("POL-1")
            .setActor("officer-1")
            .setPolicyId("kaltara-2026")
            .setVersion(1)
            .setStatus(PolicyStatus.IN_FORCE)
            .setLegalBasis(legalBasis())
            .setEffectiveFrom(LocalDate.of(2026, 1, 1))
            .setProjects(List.of("KIPI", "PLTA-MENTARANG", "PRI-TARAKAN"))
            .setYaml(policyText())
            .build());
  }

  private static List<String> legalBasis() {
    return policyText()
        .lines()
        .dropWhile(l -> !l.startsWith("legalBasis:"))
        .skip(1)
        .takeWhile(l -> l.startsWith("  - "))
        .map(l -> l.substring("  - ".length()))
        .toList();
  }

  private static String policyText() {
    try {
      return Files.readString(Path.of("data/reference/policies/kaltara-2026.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException("Run it from the top of the checkout", e);
    }
  }

  private static Random random(int what, int number) {
    Random random = new Random(SEED + 31L * what + 1_000_003L * number);
    random.nextInt();
    return random;
  }

  static UUID workerId(int number) {
    Random random = random(1, number);
    return new UUID(random.nextLong(), number);
  }

  /** The training of a worker. */
  static Sent training(int number) {
    Random random = random(2, number);
    int scheme = scheme(number, 0);
    boolean outside = random.nextInt(10) == 0;
    List<String> districts = outside ? OUTSIDE : DISTRICTS;
    int district =
        random.nextInt(3) > 0 && !outside ? random.nextInt(4) : random.nextInt(districts.size());
    String village = districts.get(district) + ".20%02d".formatted(1 + random.nextInt(20));
    LocalDate since =
        random.nextInt(10) == 0
            ? TODAY.minusDays(random.nextInt(730))
            : TODAY.minusYears(3 + random.nextInt(20));
    return new Sent(
        "training.completions",
        workerId(number).toString(),
        TrainingCompleted.newBuilder()
            .setAt(START)
            .setWorkerId(workerId(number))
            .setMarket(MARKET)
            .setCentreId(CENTRE)
            .setGraduationId("G-" + number)
            .setProgrammeCode("P" + scheme)
            .setSchemeCode(scheme(scheme))
            .setKbjiCode("7212")
            .setSkillClass(SkillClass.SEMI_SKILLED)
            .setKkniLevel(2)
            .setUnits(units(scheme))
            .setCompletedOn(LocalDate.of(2026, 5, 1))
            .setDomicileVillage(village)
            .setDomicileSince(since)
            .setTraits(random.nextInt(50) == 0 ? List.of("DISABILITY") : List.of())
            .build());
  }

  /** How many certificates a worker has. */
  static int certificates(int number) {
    return number % 4 == 0 ? 2 : 1;
  }

  private static int scheme(int number, int which) {
    return random(3 + which, number).nextInt(SCHEMES);
  }

  /** A certificate of a worker: the first, or for some a second. */
  static Sent certificate(int number, int which) {
    Random random = random(10 + which, number);
    int scheme = scheme(number, which);
    return new Sent(
        "certification.certificates",
        workerId(number).toString(),
        CertificateIssued.newBuilder()
            .setAt(START)
            .setCertificateNumber("C-" + number + "-" + which)
            .setWorkerId(workerId(number))
            .setMarket(MARKET)
            .setCentreId(CENTRE)
            .setGraduationId("G-" + number)
            .setCertificationBodyId("LSP-KALTARA-01")
            .setSchemeCode(scheme(scheme))
            .setKkniLevel(2 + random.nextInt(3))
            .setUnits(units(scheme))
            .setScore(60 + random.nextInt(40))
            .setAssessorNumber("MET.000.1")
            .setValidFrom(LocalDate.of(2026, 5, 1))
            .setValidUntil(LocalDate.of(2029, 5, 1))
            .build());
  }

  /** A vacancy. */
  static Sent vacancy(int number) {
    Random random = random(20, number);
    return vacancy(number, employer(random.nextInt(EMPLOYERS)), START, terms(number, random));
  }

  /**
   * A vacancy whose first window keeps seats for the nearest, so that its first round fills some.
   */
  static Sent vacancyForNeighbours(int number, Instant publishedAt) {
    VacancyTerms terms = terms(number, random(20, number));
    terms.setSkillClass(SkillClass.SEMI_SKILLED);
    terms.setOpenings(10);
    terms.setMinimumKkniLevel(2);
    terms.setRequiredScheme(scheme(number % SCHEMES));
    return vacancy(number, employer(number % EMPLOYERS), publishedAt, terms);
  }

  private static VacancyTerms terms(int number, Random random) {
    return VacancyTerms.newBuilder()
        .setTitle("Juru " + number)
        .setKbjiCode("7212")
        .setSkillClass(random.nextBoolean() ? SkillClass.SEMI_SKILLED : SkillClass.TECHNICIAN)
        .setRequiredScheme(scheme(random.nextInt(SCHEMES)))
        .setMinimumKkniLevel(2 + random.nextInt(2))
        .setOpenings(1 + random.nextInt(10))
        .setWorkplaceVillage(WORKPLACE)
        .setContractType(ContractType.PKWT)
        .setContractMonths(12)
        .setMonthlyWageIdr(
            BigDecimal.valueOf(4_000_000 + 50_000L * random.nextInt(100), 0).setScale(2))
        .setHoursPerWeek(40)
        .setSocialSecurityEnrolled(true)
        .setClosesOn(TODAY.plusDays(30 + random.nextInt(20)))
        .setStartsOn(TODAY.plusDays(60 + random.nextInt(30)))
        .build();
  }

  private static Sent vacancy(
      int number, String employer, Instant publishedAt, VacancyTerms terms) {
    return new Sent(
        "partner." + partnerId(employer) + ".vacancies",
        "V" + number,
        VacancyPublished.newBuilder()
            .setVacancyId("V" + number)
            .setEmployerId(employer)
            .setProjectId(PROJECT)
            .setMarket(MARKET)
            .setPublishedAt(publishedAt)
            .setTerms(terms)
            .build());
  }

  static String employer(int number) {
    return "KIPI-E%02d".formatted(number);
  }

  private static String scheme(int number) {
    return "SKM-%02d".formatted(number);
  }

  private static List<String> units(int scheme) {
    return List.of(
        "U%02d-1".formatted(scheme), "U%02d-2".formatted(scheme), "U%02d-3".formatted(scheme));
  }
}
