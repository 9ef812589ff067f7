package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.Kaltara;
import id.tenguyun.placement.message.EffortEvidence;
import id.tenguyun.placement.message.EffortKind;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.OfficeInput.ReleaseSigned;
import id.tenguyun.placement.message.ReferenceInput.EmployerProjectsRegistered;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.Vacancy;
import java.util.List;
import java.util.Map;

/** Officers: policies, releases, rounds out of turn. */
final class Office {

  private final Stage stage;
  private int version = 1;

  Office(Stage stage) {
    this.stage = stage;
  }

  Rulebook rulebook() {
    return new Rulebook(
        Map.of(
            "UNSKILLED", shares(),
            "SEMI_SKILLED", shares(),
            "TECHNICIAN", shares(),
            "EXPERT", new int[] {0, 0, 0, 30}),
        stage.random.nextInt(3) > 0,
        stage.random.nextInt(4) > 0,
        stage.random.nextInt(4) == 0,
        stage.random.nextInt(3) * 15,
        stage.random.nextInt(3) * 20);
  }

  private int[] shares() {
    int[] shares = new int[4];
    for (int k = 0; k < 4; k++) {
      int before = k == 0 ? 0 : shares[k - 1];
      shares[k] = Math.min(100, before + stage.random.nextInt(4) * 10);
    }
    return shares;
  }

  void publishPolicy(Rulebook book, String from) {
    stage.referee.policy(version, book);
    String yaml = book.yaml(Kaltara.policyText(), version, from);
    var verdict = stage.send(Kaltara.policy(stage.id("POL-"), yaml), "office");
    assertThat(verdict).as("the simulation's own policy").contains(new Verdict.Accepted());
  }

  int version() {
    return version;
  }

  void maybeNewPolicy() {
    if (stage.random.nextInt(6) == 0) {
      version++;
      String today = Wita.date(stage.now()).toString();
      publishPolicy(rulebook(), today);
      stage.referee.market.ruling = version;
    }
  }

  /** A builder is put on the mill's project, or taken off; what it has there goes on. */
  void putOnProject() {
    List<String> projects = stage.random.nextInt(3) == 0 ? List.of() : List.of("PRI-TARAKAN");
    stage.send(new EmployerProjectsRegistered("KHN-CIVIL", projects), "reference");
  }

  void release() {
    for (Vacancy one : List.copyOf(stage.state().vacancies().open("65"))) {
      if (one.lastDecision() != null && stage.random.nextInt(3) > 0) {
        String id = stage.id("R-");
        boolean effort = stage.random.nextInt(8) > 0;
        stage.send(
            new ReleaseRequested(
                stage.id("O-"),
                "officer-1",
                id,
                one.key(),
                "65",
                1 + stage.random.nextInt(3),
                one.lastDecision().roundId(),
                "x",
                effort ? List.of(new EffortEvidence(EffortKind.JOB_FAIR, "2026/7")) : List.of(),
                null,
                stage.random.nextBoolean()
                    ? null
                    : Wita.date(stage.now()).plusDays(stage.random.nextInt(6) - 1)),
            "office");
        sign(id, stage.random.nextInt(8) == 0 ? "ANOTHER" : one.key());
        if (stage.random.nextInt(4) == 0) {
          sign(id, one.key());
        }
      }
    }
  }

  private void sign(String releaseId, String vacancy) {
    String officer = "officer-" + (1 + stage.random.nextInt(2));
    stage.send(new ReleaseSigned(stage.id("O-"), officer, releaseId, vacancy, "65"), "office");
  }
}
