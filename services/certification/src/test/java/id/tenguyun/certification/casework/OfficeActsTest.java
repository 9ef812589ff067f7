package id.tenguyun.certification.casework;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.certification.casework.CertificationEvent.CertificateExpired;
import id.tenguyun.certification.casework.CertificationEvent.CertificateIssued;
import id.tenguyun.certification.casework.CertificationEvent.CertificateReinstated;
import id.tenguyun.certification.casework.CertificationEvent.CertificateRenewed;
import id.tenguyun.certification.casework.CertificationEvent.CertificateRevoked;
import id.tenguyun.certification.casework.CertificationEvent.CertificateSuspended;
import id.tenguyun.certification.casework.CertificationInput.CertificateReinstatementOrdered;
import id.tenguyun.certification.casework.CertificationInput.CertificateRenewalGranted;
import id.tenguyun.certification.casework.CertificationInput.CertificateRevocationOrdered;
import id.tenguyun.certification.casework.CertificationInput.CertificateSuspensionOrdered;
import id.tenguyun.certification.casework.CertificationInput.OfficeAct;
import id.tenguyun.eventing.decision.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficeActsTest {

  private static final String CENTRE = "BLK-TJSELOR";

  private final CertificationBench certification = CertificationBench.withCatalogue();
  private String number = "";
  private int acts;

  @BeforeEach
  void a_certificate_is_in_force() {
    certification.when("training", Given.completion());
    certification.when(Given.competent("2026-05-21"));
    number = certification.onlyCertificate().certificateNumber();
  }

  @Test
  void a_certificate_may_be_suspended_and_reinstated_again_and_again() {
    assertThat(order(suspension())).isEmpty();
    assertThat(order(reinstatement())).isEmpty();
    assertThat(order(suspension())).isEmpty();
    assertThat(certification.events(CertificateSuspended.class)).hasSize(2);
    assertThat(certification.events(CertificateReinstated.class)).hasSize(1);
  }

  @Test
  void what_is_not_suspended_cannot_be_reinstated() {
    assertThat(order(reinstatement())).containsExactly("MOVE_NOT_ALLOWED");
  }

  @Test
  void revoked_is_for_good() {
    assertThat(order(suspension())).isEmpty();
    assertThat(order(revocation())).isEmpty();
    assertThat(order(revocation())).containsExactly("MOVE_NOT_ALLOWED");
    assertThat(order(reinstatement())).containsExactly("MOVE_NOT_ALLOWED");
    assertThat(order(suspension())).containsExactly("MOVE_NOT_ALLOWED");
    certification.at("2030-01-01T00:00:00Z");
    assertThat(certification.events(CertificateRevoked.class)).hasSize(1);
    assertThat(certification.events(CertificateExpired.class)).isEmpty();
  }

  @Test
  void after_a_revocation_a_new_assessment_may_earn_a_new_certificate() {
    order(revocation());
    assertThat(CertificationBench.codes(certification.when(Given.competent("2026-06-30"))))
        .containsExactly("ALREADY_CERTIFIED");
    certification.at("2026-07-02T00:00:00Z");
    assertThat(CertificationBench.codes(certification.when(Given.competent("2026-07-02"))))
        .isEmpty();
    assertThat(certification.events(CertificateIssued.class)).hasSize(2);
  }

  @Test
  void an_act_names_a_certificate_that_exists() {
    number = "LSP-KALTARA-01-2026-AAAAAAAAAAAA";
    assertThat(order(suspension())).containsExactly("CERTIFICATE_UNKNOWN");
  }

  @Test
  void an_act_names_the_case_of_its_certificate() {
    var other =
        new CertificateSuspensionOrdered("a-9", "officer", number, "BLK-MALINAU", "x", "mistake");
    assertThat(order(other)).containsExactly("CERTIFICATE_OF_ANOTHER_CASE");
    assertThat(certification.events(CertificateSuspended.class)).isEmpty();
  }

  @Test
  void an_act_is_signed_and_says_why() {
    var silent = new CertificateRevocationOrdered("a-9", " ", number, CENTRE, Given.GRADUATION, "");
    assertThat(order(silent)).containsExactly("ACTOR_MISSING", "REASON_MISSING");
  }

  @Test
  void the_same_act_again_is_a_duplicate_and_another_under_its_id_is_refused() {
    var act = suspension();
    order(act);
    assertThat(certification.when("office", act).verdict())
        .isEqualTo(new Verdict.Duplicate(act.actId()));
    var other =
        new CertificateReinstatementOrdered(
            act.actId(), "officer", number, CENTRE, Given.GRADUATION, "settled");
    assertThat(order(other)).containsExactly("ACT_ID_TAKEN");
  }

  @Test
  void a_certificate_expires_when_its_last_day_is_over_and_survives_a_restart_until_then() {
    certification.at("2029-05-21T15:59:59Z");
    assertThat(certification.events(CertificateExpired.class)).isEmpty();
    certification.restarted().at("2029-05-21T16:00:00Z");
    assertThat(certification.events(CertificateExpired.class))
        .singleElement()
        .satisfies(expired -> {
          assertThat(expired.at()).isEqualTo(Instant.parse("2029-05-21T16:00:00Z"));
          assertThat(expired.validUntil()).isEqualTo("2029-05-21");
        });
  }

  @Test
  void a_suspended_certificate_expires_all_the_same_and_is_not_reinstated_after_that() {
    order(suspension());
    certification.at("2029-06-01T00:00:00Z");
    assertThat(certification.events(CertificateExpired.class)).hasSize(1);
    assertThat(order(reinstatement())).containsExactly("MOVE_NOT_ALLOWED");
  }

  @Test
  void a_renewal_makes_it_valid_for_longer_without_a_gap_and_keeps_the_score() {
    certification.at("2028-12-01T00:00:00Z");
    assertThat(order(renewal("2032-05-21", null))).isEmpty();
    assertThat(certification.events(CertificateRenewed.class))
        .singleElement()
        .satisfies(renewed -> {
          assertThat(renewed.validFrom()).isEqualTo("2026-05-21");
          assertThat(renewed.validUntil()).isEqualTo("2032-05-21");
          assertThat(renewed.score()).isEqualTo(80);
        });
    certification.at("2029-06-01T00:00:00Z");
    assertThat(certification.events(CertificateExpired.class)).isEmpty();
    certification.at("2032-06-01T00:00:00Z");
    assertThat(certification.events(CertificateExpired.class)).hasSize(1);
  }

  @Test
  void a_renewal_on_a_new_assessment_brings_its_score() {
    certification.at("2028-12-01T00:00:00Z");
    order(renewal("2032-05-21", 91));
    assertThat(certification.events(CertificateRenewed.class).getFirst().score()).isEqualTo(91);
  }

  @Test
  void a_renewal_comes_in_the_last_six_months_and_not_after_the_end() {
    assertThat(order(renewal("2032-05-21", null))).containsExactly("RENEWAL_TOO_EARLY");
    certification.at("2029-06-01T00:00:00Z");
    assertThat(order(renewal("2032-05-21", null))).containsExactly("MOVE_NOT_ALLOWED");
  }

  @Test
  void a_renewal_is_longer_but_not_beyond_the_schemes_months() {
    certification.at("2028-12-01T00:00:00Z");
    assertThat(order(renewal("2029-05-21", null))).containsExactly("RENEWAL_TERM");
    assertThat(order(renewal("2032-05-22", null))).containsExactly("RENEWAL_TERM");
    assertThat(order(renewal("2032-05-21", 101))).containsExactly("SCORE_OUT_OF_RANGE");
  }

  private List<String> order(OfficeAct act) {
    return CertificationBench.codes(certification.when("office", act));
  }

  private String nextActId() {
    return "act-" + acts++;
  }

  private OfficeAct suspension() {
    return new CertificateSuspensionOrdered(
        nextActId(), "officer", number, CENTRE, Given.GRADUATION, "complaint under review");
  }

  private OfficeAct reinstatement() {
    return new CertificateReinstatementOrdered(
        nextActId(), "officer", number, CENTRE, Given.GRADUATION, "complaint settled");
  }

  private OfficeAct revocation() {
    return new CertificateRevocationOrdered(
        nextActId(), "officer", number, CENTRE, Given.GRADUATION, "false evidence");
  }

  private OfficeAct renewal(String validUntil, Integer score) {
    return new CertificateRenewalGranted(
        nextActId(),
        "officer",
        number,
        CENTRE,
        Given.GRADUATION,
        LocalDate.parse(validUntil),
        score);
  }
}
