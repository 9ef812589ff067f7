package id.tenguyun.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.certification.casework.CertificationInput.AssessmentReported;
import id.tenguyun.certification.casework.Given.AssessmentBuilder;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssessmentRulesTest {

  private final CertificationBench certification = CertificationBench.withCatalogue();
  private final AssessmentBuilder assessment = new AssessmentBuilder();

  @BeforeEach
  void a_case_is_open() {
    certification.when("training", Given.completion());
  }

  @Test
  void an_assessment_in_order_is_accepted() {
    assertThat(refusals()).isEmpty();
  }

  @Test
  void a_body_that_nobody_registered_is_refused() {
    assessment.by("LSP-JAKARTA-09", "MET.000.000472 2024");
    assertThat(refusals()).containsExactly("CERTIFICATION_BODY_UNKNOWN");
  }

  @Test
  void a_training_centre_certifies_nobody() {
    assessment.by("BLK-TJSELOR", "MET.000.000472 2024");
    assertThat(refusals()).containsExactly("CERTIFICATION_BODY_UNKNOWN");
  }

  @Test
  void a_body_speaks_only_for_itself() {
    assessment.by("LSP-KALTARA-02", "MET.000.000472 2024");
    assertThat(refusals()).containsExactly("CERTIFICATION_BODY_NOT_SENDER");
  }

  @Test
  void a_graduation_of_an_unknown_centre_is_refused_rather_than_kept_waiting() {
    assessment.of("BLK-NOWHERE", Given.GRADUATION);
    assertThat(refusals()).containsExactly("CENTRE_UNKNOWN");
  }

  @Test
  void a_graduation_id_has_a_form() {
    assessment.of("BLK-TJSELOR", "a/b");
    assertThat(refusals()).containsExactly("GRADUATION_ID_FORM");
  }

  @Test
  void the_scheme_is_known_and_is_the_one_of_the_programme_completed() {
    assessment.under("SKM-NOTHING");
    assertThat(refusals()).containsExactly("SCHEME_UNKNOWN");
    assessment.under("SKM-PIPA");
    assertThat(refusals()).containsExactly("SCHEME_NOT_OF_PROGRAMME");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "472", "MET.000.472 2024", "MET.000.000472", "met.000.000472 2024"})
  void an_assessor_number_has_a_form(String number) {
    assessment.by("LSP-KALTARA-01", number);
    assertThat(refusals()).containsExactly("ASSESSOR_NUMBER_FORM");
  }

  @Test
  void nobody_is_assessed_tomorrow_or_before_the_training_ended() {
    assessment.on("2026-07-02");
    assertThat(refusals()).containsExactly("ASSESSED_IN_FUTURE");
    assessment.on("2026-04-30");
    assertThat(refusals()).containsExactly("ASSESSED_BEFORE_COMPLETION");
    assessment.on("1999-12-31");
    assertThat(refusals()).containsExactly("ASSESSED_TOO_EARLY");
    assessment.on("2026-05-01");
    assertThat(refusals()).isEmpty();
  }

  @Test
  void a_score_is_from_0_to_100_or_not_given() {
    assessment.deciding(AssessmentDecision.COMPETENT, 101);
    assertThat(refusals()).containsExactly("SCORE_OUT_OF_RANGE");
    assessment.deciding(AssessmentDecision.COMPETENT, -1);
    assertThat(refusals()).containsExactly("SCORE_OUT_OF_RANGE");
    assessment.deciding(AssessmentDecision.COMPETENT, null);
    assertThat(refusals()).isEmpty();
    assertThat(certification.onlyCertificate().score()).isNull();
  }

  @Test
  void every_reason_is_given_at_once() {
    assessment.of("BLK-NOWHERE", Given.GRADUATION).under("SKM-NOTHING").on("2027-01-01");
    assertThat(refusals())
        .containsExactly("CENTRE_UNKNOWN", "SCHEME_UNKNOWN", "ASSESSED_IN_FUTURE");
  }

  private List<String> refusals() {
    AssessmentReported report = assessment.build();
    return CertificationBench.codes(certification.when(report));
  }
}
