package id.tenguyun.dashboard;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.facts.SkillClass;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Facts with good defaults: one vacancy for welders at KIPI, one nominee from Bulungan. */
public final class Facts {

  public static final Instant START = Instant.parse("2026-07-01T01:00:00Z");
  public static final String WELDER = "SKM-LAS-SMAW3G";

  private Facts() {}

  public static UUID worker(int number) {
    return UUID.nameUUIDFromBytes(("worker " + number).getBytes(StandardCharsets.UTF_8));
  }

  public static Fact.TrainingCompleted completed(int worker, String village) {
    return completed(worker, village, WELDER);
  }

  public static Fact.TrainingCompleted completed(int worker, String village, String scheme) {
    return new Fact.TrainingCompleted(START, worker(worker), scheme, village);
  }

  public static Fact.VacancyAccepted vacancy(String id, int openings, Integer... floors) {
    return new Fact.VacancyAccepted(
        START,
        id,
        "KIPI-EPC1",
        "KIPI",
        new Fact.VacancyTerms(SkillClass.SEMI_SKILLED, openings),
        List.of(floors));
  }

  /** A nomination of this worker for vacancy V1, named after her. */
  public static Nomination nomination(int worker, PriorityTier tier) {
    return nomination(worker, tier, tier == PriorityTier.NATIONAL ? "35.78" : "65.01");
  }

  public static Nomination nomination(int worker, PriorityTier tier, String regency) {
    return new Nomination(
        "R1/V1/" + worker,
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
