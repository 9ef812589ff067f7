package id.tenguyun.certification.casework.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.events.certification.AssessmentDecision;
import id.tenguyun.events.certification.AssessmentDismissed;
import id.tenguyun.events.certification.AssessmentHeld;
import id.tenguyun.events.certification.AssessmentRecorded;
import id.tenguyun.events.certification.CaseOpened;
import id.tenguyun.events.eventing.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

class CaseFoldTest {

  private static final Instant AT = Instant.parse("2026-07-01T00:00:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 5, 21);

  @Test
  void an_assessment_that_came_first_is_seen_waiting() {
    CaseDocument file = after(held());
    assertThat(file.status()).isEqualTo(CaseStatus.AWAITS_COMPLETION);
    assertThat(file.attempts())
        .singleElement()
        .satisfies(attempt -> assertThat(attempt.state()).isEqualTo(Attempt.State.WAITS));
  }

  @Test
  void a_case_is_certified_once_a_competent_assessment_is_recorded() {
    assertThat(after(opened()).status()).isEqualTo(CaseStatus.AWAITS_ASSESSMENT);
    CaseDocument file = after(held(), opened(), recorded(DAY, AssessmentDecision.COMPETENT));
    assertThat(file.status()).isEqualTo(CaseStatus.CERTIFIED);
    assertThat(file.attempts()).hasSize(1);
    assertThat(file.schemeCode()).isEqualTo("SKM-LAS");
  }

  @Test
  void a_failed_attempt_leaves_it_open_for_another() {
    SpecificRecord failed = recorded(DAY, AssessmentDecision.NOT_YET_COMPETENT);
    assertThat(after(opened(), failed).status()).isEqualTo(CaseStatus.NOT_YET_COMPETENT);
    var passed = recorded(DAY.plusDays(9), AssessmentDecision.COMPETENT);
    assertThat(after(opened(), failed, passed).status()).isEqualTo(CaseStatus.CERTIFIED);
  }

  @Test
  void a_dismissed_assessment_says_why() {
    var dismissed =
        new AssessmentDismissed(
            AT,
            "BLK-TJSELOR",
            "G-1",
            "SKM-LAS",
            "LSP-KALTARA-01",
            DAY,
            List.of(new Refusal("ASSESSED_BEFORE_COMPLETION", "assessedOn", "x", "y")));
    CaseDocument file = after(held(), opened(), dismissed);
    assertThat(file.status()).isEqualTo(CaseStatus.AWAITS_ASSESSMENT);
    assertThat(file.attempts().getFirst().reasons()).containsExactly("ASSESSED_BEFORE_COMPLETION");
  }

  private static CaseDocument after(SpecificRecord... events) {
    CaseDocument file = null;
    for (SpecificRecord event : events) {
      file = CaseFold.after(file, event);
    }
    return file;
  }

  private static CaseOpened opened() {
    return new CaseOpened(AT, "BLK-TJSELOR", "G-1", new UUID(7, 7), "65", "SKM-LAS");
  }

  private static AssessmentHeld held() {
    return new AssessmentHeld(
        AT, "BLK-TJSELOR", "G-1", "SKM-LAS", "LSP-KALTARA-01", DAY, AssessmentDecision.COMPETENT);
  }

  private static AssessmentRecorded recorded(LocalDate day, AssessmentDecision decision) {
    return new AssessmentRecorded(
        AT,
        "BLK-TJSELOR",
        "G-1",
        new UUID(7, 7),
        "65",
        "SKM-LAS",
        "LSP-KALTARA-01",
        day,
        decision,
        80);
  }
}
