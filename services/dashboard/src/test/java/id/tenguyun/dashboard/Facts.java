package id.tenguyun.dashboard;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.Place;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Facts with good defaults: one vacancy for welders at KIPI, one nominee from Bulungan. */
public final class Facts {

  public static final Instant START = Instant.parse("2026-07-01T01:00:00Z");
  public static final String WELDER = "SKM-LAS-SMAW3G";

  /** Where it lies does not matter. */
  public static final Place SOMEWHERE = new Place("placement.outcomes", 0, 0);

  private Facts() {}

  public static UUID worker(int number) {
    return UUID.nameUUIDFromBytes(("worker " + number).getBytes(StandardCharsets.UTF_8));
  }

  public static Fact.TrainingCompleted completed(int worker, String village) {
    return completed(worker, village, WELDER);
  }

  public static Fact.TrainingCompleted completed(int worker, String village, String scheme) {
    return new Fact.TrainingCompleted(
        START,
        worker(worker),
        "BLK-TJSELOR",
        "LAS-SMAW3G",
        scheme,
        LocalDate.of(2026, 6, 20),
        village);
  }

  /** KIPI, with Tanah Kuning as its ring 1. */
  public static Fact.ProjectRegistered project() {
    return new Fact.ProjectRegistered("KIPI", "Kawasan Industri", List.of("65.01.04.2001"));
  }

  public static Fact.CertificateIssued certified(int worker) {
    return new Fact.CertificateIssued(worker(worker), LocalDate.of(2026, 6, 30));
  }

  public static Fact.VacancyAccepted vacancy(String id, int openings, Integer... floors) {
    return new Fact.VacancyAccepted(
        START,
        id,
        "KIPI-EPC1",
        "KIPI",
        terms("Juru las", SkillClass.SEMI_SKILLED, openings),
        List.of(floors),
        windows(START),
        "kaltara-2026",
        1);
  }

  /** At Mangkupadi, open until the end of September. */
  public static Fact.VacancyTerms terms(String title, SkillClass skillClass, int openings) {
    return new Fact.VacancyTerms(
        title,
        skillClass,
        Optional.of(WELDER),
        List.of(),
        openings,
        "65.01.04.2002",
        LocalDate.of(2026, 9, 30));
  }

  /** Ring 1 and district at once, regency after 72 h, province after 144 h, others after 312 h. */
  public static List<Fact.WindowTime> windows(Instant from) {
    return List.of(
        new Fact.WindowTime(PriorityTier.DISTRICT, from),
        new Fact.WindowTime(PriorityTier.REGENCY, from.plus(Duration.ofHours(72))),
        new Fact.WindowTime(PriorityTier.PROVINCE, from.plus(Duration.ofHours(144))),
        new Fact.WindowTime(PriorityTier.NATIONAL, from.plus(Duration.ofHours(312))));
  }

  /** A nomination of this worker for vacancy V1, named after her. */
  public static Nomination nomination(int worker, PriorityTier tier) {
    return nomination(worker, tier, tier == PriorityTier.NATIONAL ? "35.78" : "65.01");
  }

  public static Nomination nomination(int worker, PriorityTier tier, String regency) {
    return new Nomination(
        "65-000001:V1:" + worker,
        "65-000001",
        "V1",
        "KIPI",
        "KIPI-EPC1",
        "65",
        SkillClass.SEMI_SKILLED,
        Optional.of(WELDER),
        worker(worker),
        regency,
        tier);
  }

  public static Instant hour(int number) {
    return START.plus(Duration.ofHours(number));
  }
}
