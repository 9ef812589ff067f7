package id.tenguyun.placement.simulation;

import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.placement.message.EffortEvidence;
import id.tenguyun.placement.message.EffortKind;
import id.tenguyun.placement.message.OfficeInput.ExemptionRequested;
import id.tenguyun.placement.message.OfficeInput.ExemptionSigned;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.release.Scope;
import id.tenguyun.placement.vacancy.LastDecision;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Officers who ask for exemptions and sign them, with and without what they need. */
final class Dispensations {

  private final Stage stage;
  private final List<String> asked = new ArrayList<>();

  Dispensations(Stage stage) {
    this.stage = stage;
  }

  void askOrSign() {
    for (Vacancy one : List.copyOf(stage.state().vacancies().open("65"))) {
      LastDecision last = one.lastDecision();
      if (last != null && (last.localsExhausted() || stage.random.nextInt(6) == 0)) {
        ask(one);
      }
    }
    for (String id : List.copyOf(asked)) {
      if (stage.random.nextInt(3) > 0) {
        sign(id);
      }
    }
    if (stage.random.nextInt(8) == 0) {
      sign(stage.id("NEVER-ASKED-"));
    }
  }

  private void ask(Vacancy one) {
    String id = stage.id("X-");
    ExemptionRequested right = request(id, one);
    switch (stage.random.nextInt(10)) {
      case 0 -> stage.send(without(right), "office");
      case 1 -> ofNoClass(right);
      default -> {
        boolean accepted =
            stage.send(right, "office").filter(Verdict.Accepted.class::isInstance).isPresent();
        if (accepted || stage.random.nextInt(12) == 0) {
          asked.add(id);
        }
      }
    }
  }

  private ExemptionRequested request(String id, Vacancy one) {
    LocalDate today = Wita.date(stage.now());
    int days = stage.random.nextInt(4) == 0 ? 0 : stage.random.nextInt(190) - 1;
    ExemptionRequested draft =
        with(id, one, List.of(), today.plusDays(days), "decree 7/2026", "no local is left");
    List<String> proofs =
        Scope.toProve(stage.state(), draft).stream()
            .map(Vacancy::lastDecision)
            .filter(Objects::nonNull)
            .map(LastDecision::roundId)
            .distinct()
            .toList();
    return with(id, one, proofs, draft.validUntil(), draft.legalBasis(), draft.reason());
  }

  private static ExemptionRequested with(
      String id, Vacancy one, List<String> proofs, LocalDate until, String basis, String reason) {
    return new ExemptionRequested(
        "ASK-" + id,
        "officer-1",
        id,
        one.projectId(),
        one.employerId(),
        one.terms().skillClass(),
        "65",
        reason,
        basis,
        List.of(new EffortEvidence(EffortKind.VILLAGES_ASKED, "2026/8")),
        proofs,
        null,
        until);
  }

  /** A request that lacks what it rests on, for a project of somebody else's. */
  private ExemptionRequested without(ExemptionRequested right) {
    return new ExemptionRequested(
        right.actId(),
        right.actor(),
        right.exemptionId() + "/1",
        stage.random.nextBoolean() ? "PRI-TARAKAN" : right.projectId(),
        stage.random.nextBoolean() ? "KHN-CIVIL" : right.employerId(),
        right.skillClass(),
        right.market(),
        " ",
        "",
        List.of(),
        List.of("65-000000"),
        " ",
        right.validUntil());
  }

  /** A class that this build does not know never reaches the desk. */
  private void ofNoClass(ExemptionRequested right) {
    var avro = (id.tenguyun.events.office.ExemptionRequested) Contracts.avro(right);
    avro.setSkillClass(SkillClass.UNKNOWN);
    stage.send("office.acts", stage.service.written("office.acts", avro));
  }

  /** By the one who asked, now and then. */
  private void sign(String id) {
    String officer = stage.random.nextInt(5) == 0 ? "officer-1" : "officer-2";
    stage.send(new ExemptionSigned(stage.id("O-"), officer, id, "65"), "office");
  }
}
