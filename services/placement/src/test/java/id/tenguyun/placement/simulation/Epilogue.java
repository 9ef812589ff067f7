package id.tenguyun.placement.simulation;

import id.tenguyun.placement.DirectHireBuilder;
import id.tenguyun.placement.Kaltara;
import id.tenguyun.placement.message.AreaLevel;
import id.tenguyun.placement.message.CandidateInput.CertificateExpired;
import id.tenguyun.placement.message.CandidateInput.CertificateIssued;
import id.tenguyun.placement.message.CandidateInput.CertificateRenewed;
import id.tenguyun.placement.message.CandidateInput.WorkerErased;
import id.tenguyun.placement.message.EmployerAnswer;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.message.EmployerInput.NominationAnswered;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OfficeInput.CorrectionRecorded;
import id.tenguyun.placement.message.OfficeInput.HeadcountCorrected;
import id.tenguyun.placement.message.OfficeInput.PolicyAnnulled;
import id.tenguyun.placement.message.OfficeInput.PolicySuspended;
import id.tenguyun.placement.message.OfficeInput.RulesVersionAdopted;
import id.tenguyun.placement.message.ReferenceInput.ReferenceDataLoaded;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Wita;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * What happens once the referees of places and people have gone home, because their own books do
 * not know of it: suspended policies, renewals, headcounts, an officer's findings about a domicile,
 * and whatever mistakes people can make. The books, the outputs, deaths and the replay are still
 * looked at.
 */
final class Epilogue {

  private static final int MISTAKES = 60;

  private final Stage stage;
  private final Mistakes mistakes;

  Epilogue(Stage stage, Mistakes mistakes) {
    this.stage = stage;
    this.mistakes = mistakes;
  }

  void play(int version) {
    certificates();
    headcounts();
    fixedTermsAddUp();
    domicile();
    new BadPapers(stage).submit(version);
    stage.send(new ReferenceDataLoaded(stage.id("L-"), "test", 12, "00"), "reference");
    for (int i = 0; i < MISTAKES; i++) {
      mistakes.anything();
      if (i % 10 == 0) {
        stage.pass(Duration.ofHours(7));
      }
      stage.fate();
    }
    policies(version);
  }

  private void certificates() {
    if (stage.workers.isEmpty()) {
      return;
    }
    UUID worker = stage.workers.getFirst();
    LocalDate today = Wita.date(stage.now());
    String number = stage.id("C-");
    stage.send(
        new CertificateIssued(
            stage.now(),
            number,
            worker,
            "65",
            "BLK-TARAKAN",
            "G-" + worker,
            "LSP-KALTARA-01",
            Kaltara.WELDING,
            3,
            Kaltara.WELDING_UNITS,
            70,
            today.plusDays(2),
            today.plusDays(40)),
        "certification");
    stage.pass(Duration.ofDays(3));
    stage.send(
        new CertificateRenewed(
            stage.now(),
            stage.id("C-"),
            worker,
            "65",
            "BLK-TARAKAN",
            "G-" + worker,
            "LSP-KALTARA-01",
            Kaltara.WELDING,
            3,
            Kaltara.WELDING_UNITS,
            75,
            today,
            today.plusDays(400)),
        "certification");
    stage.send(
        new CertificateExpired(
            stage.now(), number, worker, "65", "LSP-KALTARA-01", today.plusDays(40)),
        "certification");
    stage.send(
        new WorkerErased(stage.now(), stage.workers.getLast(), "65", stage.id("E-")), "training");
  }

  private void headcounts() {
    LocalDate month = Wita.date(stage.now()).withDayOfMonth(1).minusMonths(1);
    String id = stage.id("N-");
    stage.send(
        new HeadcountReported(
            id,
            "KIPI-EPC1",
            null,
            "KIPI",
            "65",
            SkillClass.SEMI_SKILLED,
            PriorityTier.DISTRICT,
            false,
            12,
            1_920L,
            month),
        "kipi-epc1");
    stage.send(
        new HeadcountCorrected(stage.id("O-"), "officer-1", "65", "KIPI-EPC1", id, 13, 2_000L, "x"),
        "office");
  }

  /** Her employer takes her on for five years more while it still has to answer. */
  private void fixedTermsAddUp() {
    LocalDate today = Wita.date(stage.now());
    for (Placement waiting : List.copyOf(stage.state().placements().waiting())) {
      Nomination nomination = waiting.nomination();
      String sender = nomination.employerId().toLowerCase(Locale.ROOT);
      stage.send(
          new DirectHireBuilder(stage.id("H-"), today)
              .employer(nomination.employerId())
              .worker(nomination.workerId())
              .months(60)
              .reported(),
          sender);
      stage.send(
          new NominationAnswered(
              nomination.nominationId(),
              nomination.vacancyId(),
              nomination.employerId(),
              "65",
              EmployerAnswer.ACCEPTED,
              null,
              "HRD",
              null),
          sender);
    }
  }

  private void domicile() {
    for (UUID worker : stage.workers) {
      stage
          .state()
          .workers()
          .find(worker)
          .filter(known -> known.domicile() != null)
          .ifPresent(known ->
              stage.send(
                  new CorrectionRecorded(
                      stage.id("O-"),
                      "officer-1",
                      worker,
                      "65",
                      known.domicile().village(),
                      AreaLevel.PROVINCE,
                      LocalDate.of(2010, 1, 1),
                      "x"),
                  "office"));
    }
  }

  private void policies(int version) {
    String id = stage.state().policies().all().iterator().next().policyId();
    for (int v : List.of(version, version + 7)) {
      stage.send(new PolicySuspended(stage.id("O-"), "officer-1", id, v, "x"), "office");
    }
    var vacancy = stage.vacancy(stage.id("V")).published();
    stage.send(vacancy, "kipi-epc1");
    stage.send(new PolicyAnnulled(stage.id("O-"), "officer-1", id, version, "x"), "office");
    stage.send(new RulesVersionAdopted(stage.id("O-"), "officer-1", 1), "office");
    stage.send(new RulesVersionAdopted(stage.id("O-"), "officer-1", 99), "office");
    stage.pass(Duration.ofDays(1));
  }
}
