package id.tenguyun.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.certification.casework.CertificationEvent.AssessmentDismissed;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentHeld;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentRecorded;
import id.tenguyun.certification.casework.CertificationEvent.CaseOpened;
import id.tenguyun.certification.casework.CertificationEvent.CertificateIssued;
import id.tenguyun.certification.casework.Given.AssessmentBuilder;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.decision.Verdict;
import org.junit.jupiter.api.Test;

class CaseworkTest {

  private final CertificationBench certification = CertificationBench.withCatalogue();

  @Test
  void a_completion_opens_a_case_and_a_competent_assessment_earns_the_certificate() {
    certification.when("training", Given.completion());
    assertThat(certification.events(CaseOpened.class)).hasSize(1);
    certification.when(Given.competent("2026-05-21"));
    var certificate = certification.onlyCertificate();
    assertThat(certificate.certificateNumber()).matches("LSP-KALTARA-01-2026-[A-Z2-7]{12}");
    assertThat(certificate.workerId()).isEqualTo(Given.WORKER);
    assertThat(certificate.units()).isEqualTo(CertificationBench.UNITS);
    assertThat(certificate.kkniLevel()).isEqualTo(3);
    assertThat(certificate.validFrom()).isEqualTo("2026-05-21");
    assertThat(certificate.validUntil()).isEqualTo("2029-05-21");
  }

  @Test
  void an_assessment_that_comes_first_waits_and_is_seen_waiting() {
    var decision = certification.when(Given.competent("2026-05-21"));
    assertThat(decision.verdict()).isInstanceOf(Verdict.Accepted.class);
    assertThat(certification.events(AssessmentHeld.class)).hasSize(1);
    assertThat(certification.events(CertificateIssued.class)).isEmpty();
    certification.when("training", Given.completion());
    assertThat(certification.events(AssessmentRecorded.class)).hasSize(1);
    assertThat(certification.onlyCertificate().score()).isEqualTo(80);
  }

  @Test
  void one_that_waited_and_does_not_fit_its_completion_is_dismissed_with_every_reason() {
    certification.when(new AssessmentBuilder().under("SKM-PIPA").on("2026-04-30").build());
    certification.when("training", Given.completion());
    assertThat(certification.events(CertificateIssued.class)).isEmpty();
    assertThat(certification.events(AssessmentDismissed.class))
        .singleElement()
        .satisfies(dismissed ->
            assertThat(dismissed.reasons())
                .extracting(Refusal::code)
                .containsExactly("SCHEME_NOT_OF_PROGRAMME", "ASSESSED_BEFORE_COMPLETION"));
  }

  @Test
  void not_yet_competent_closes_the_attempt_and_a_later_one_may_succeed() {
    certification.when("training", Given.completion());
    certification.when(Given.notYetCompetent("2026-05-21"));
    assertThat(certification.events(CertificateIssued.class)).isEmpty();
    certification.when(Given.competent("2026-06-21"));
    assertThat(certification.onlyCertificate().validFrom()).isEqualTo("2026-06-21");
  }

  @Test
  void a_completion_that_comes_again_opens_nothing() {
    certification.when("training", Given.completion());
    assertThat(certification.when("training", Given.completion()).verdict())
        .isInstanceOf(Verdict.Duplicate.class);
    assertThat(certification.events(CaseOpened.class)).hasSize(1);
  }

  @Test
  void the_same_assessment_again_is_a_duplicate_whether_it_waits_or_not() {
    certification.when(Given.competent("2026-05-21"));
    assertThat(certification.when(Given.competent("2026-05-21")).verdict())
        .isEqualTo(new Verdict.Duplicate(Given.GRADUATION));
    certification.when("training", Given.completion());
    assertThat(certification.when(Given.competent("2026-05-21")).verdict())
        .isEqualTo(new Verdict.Duplicate(Given.GRADUATION));
    assertThat(certification.events(CertificateIssued.class)).hasSize(1);
  }

  @Test
  void the_same_attempt_with_another_result_is_a_contradiction_and_changes_nothing() {
    certification.when("training", Given.completion());
    certification.when(Given.competent("2026-05-21"));
    assertThat(CertificationBench.codes(certification.when(Given.notYetCompetent("2026-05-21"))))
        .containsExactly("ASSESSMENT_CONTRADICTED");
    assertThat(certification.events(AssessmentRecorded.class)).hasSize(1);
  }

  @Test
  void two_certificates_of_one_graduation_never_cover_the_same_day() {
    certification.when("training", Given.completion());
    certification.when(Given.competent("2026-05-21"));
    assertThat(CertificationBench.codes(certification.when(Given.competent("2026-06-21"))))
        .containsExactly("ALREADY_CERTIFIED");
    certification.at("2029-05-22T00:00:00Z");
    assertThat(CertificationBench.codes(certification.when(Given.competent("2029-05-21"))))
        .containsExactly("ALREADY_CERTIFIED");
    assertThat(CertificationBench.codes(certification.when(Given.competent("2029-05-22"))))
        .isEmpty();
    assertThat(certification.events(CertificateIssued.class))
        .extracting(CertificateIssued::certificateNumber)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void a_second_success_that_waited_too_is_dismissed_like_one_that_came_later() {
    certification.when(Given.competent("2026-05-21"));
    certification.when(Given.competent("2026-06-21"));
    certification.when("training", Given.completion());
    assertThat(certification.onlyCertificate().validFrom()).isEqualTo("2026-05-21");
    assertThat(certification.events(AssessmentDismissed.class)).hasSize(1);
  }
}
