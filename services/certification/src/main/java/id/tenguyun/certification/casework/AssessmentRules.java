package id.tenguyun.certification.casework;

import id.tenguyun.certification.casework.CertificationInput.AssessmentReported;
import id.tenguyun.certification.certificate.Certificate;
import id.tenguyun.certification.certificate.CertificateTerm;
import id.tenguyun.eventing.decision.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Every reason why an assessment cannot stand, all at once. */
final class AssessmentRules {

  private static final int HIGHEST_SCORE = 100;
  private static final LocalDate EARLIEST_ASSESSMENT = LocalDate.of(2000, 1, 1);
  private static final Pattern GRADUATION_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  /** The registration of an assessor of competence, as BNSP gives it. */
  private static final Pattern ASSESSOR = Pattern.compile("MET\\.[0-9]{3}\\.[0-9]{6} [0-9]{4}");

  private final List<Refusal> refusals = new ArrayList<>();

  private AssessmentRules() {}

  /** What can be said of a report before its completion is known. */
  static List<Refusal> ofReport(
      AssessmentReported report, String sender, LocalDate today, CertificationState state) {
    var rules = new AssessmentRules();
    rules.caseNamed(report, state);
    rules.scheme(report, state);
    rules.body(report.certificationBodyId(), sender, state);
    rules.assessor(report.assessorNumber());
    rules.day(report.assessedOn(), today);
    rules.score(report);
    return List.copyOf(rules.refusals);
  }

  /** Whether an assessment fits the completion that it names. */
  static List<Refusal> ofFit(Assessment assessment, Completion completion) {
    var rules = new AssessmentRules();
    if (!assessment.schemeCode().equals(completion.schemeCode())) {
      rules.refuse(
          "SCHEME_NOT_OF_PROGRAMME",
          "schemeCode",
          assessment.schemeCode(),
          completion.schemeCode() + ", the scheme of the programme completed");
    }
    if (assessment.assessedOn().isBefore(completion.completedOn())) {
      rules.refuse(
          "ASSESSED_BEFORE_COMPLETION",
          "assessedOn",
          assessment.assessedOn(),
          "a day from " + completion.completedOn() + ", when the training ended");
    }
    return List.copyOf(rules.refusals);
  }

  /** Two certificates of one case never cover the same day: a longer one is a renewal. */
  static Optional<Refusal> ofOverlap(CertificateTerm earned, List<Certificate> certificates) {
    return certificates.stream()
        .filter(certificate -> certificate.covers(earned))
        .findFirst()
        .map(certificate ->
            new Refusal(
                "ALREADY_CERTIFIED",
                "assessedOn",
                earned.validFrom().toString(),
                "a day after the certificate of this graduation ends on "
                    + certificate.validUntil()
                    + ", or a renewal of it"));
  }

  private void caseNamed(AssessmentReported report, CertificationState state) {
    if (!GRADUATION_ID.matcher(report.graduationId()).matches()) {
      refuse(
          "GRADUATION_ID_FORM",
          "graduationId",
          report.graduationId(),
          "1 to 64 letters, digits, dots, dashes, _");
    }
    if (state.partner(report.centreId(), PartnerKind.TRAINING_CENTRE).isEmpty()) {
      refuse(
          "CENTRE_UNKNOWN",
          "centreId",
          report.centreId(),
          "one of " + state.partnerCodes(PartnerKind.TRAINING_CENTRE));
    }
  }

  private void scheme(AssessmentReported report, CertificationState state) {
    if (state.scheme(report.schemeCode()).isEmpty()) {
      refuse("SCHEME_UNKNOWN", "schemeCode", report.schemeCode(), "a scheme code of the catalogue");
    }
  }

  private void body(String bodyId, String sender, CertificationState state) {
    var body = state.partner(bodyId, PartnerKind.CERTIFICATION_BODY);
    if (body.isEmpty()) {
      refuse(
          "CERTIFICATION_BODY_UNKNOWN",
          "certificationBodyId",
          bodyId,
          "one of " + state.partnerCodes(PartnerKind.CERTIFICATION_BODY));
    } else if (!body.get().partnerId().equals(sender)) {
      refuse(
          "CERTIFICATION_BODY_NOT_SENDER",
          "certificationBodyId",
          bodyId,
          "the sender's own code, " + sender);
    }
  }

  private void assessor(String number) {
    if (!ASSESSOR.matcher(number).matches()) {
      refuse("ASSESSOR_NUMBER_FORM", "assessorNumber", number, "a form like MET.000.000472 2024");
    }
  }

  private void day(LocalDate assessedOn, LocalDate today) {
    if (assessedOn.isAfter(today)) {
      refuse("ASSESSED_IN_FUTURE", "assessedOn", assessedOn, "a day up to " + today);
    } else if (assessedOn.isBefore(EARLIEST_ASSESSMENT)) {
      refuse("ASSESSED_TOO_EARLY", "assessedOn", assessedOn, "a day from " + EARLIEST_ASSESSMENT);
    }
  }

  private void score(AssessmentReported report) {
    Integer score = report.score();
    if (score != null && (score < 0 || score > HIGHEST_SCORE)) {
      refuse("SCORE_OUT_OF_RANGE", "score", score, "0 to " + HIGHEST_SCORE + ", or none");
    }
  }

  private void refuse(String code, String field, Object found, String allowed) {
    refusals.add(new Refusal(code, field, found.toString(), allowed));
  }
}
