package id.tenguyun.certification.casework;

import id.tenguyun.certification.certificate.Certificate;
import id.tenguyun.certification.certificate.CertificateMove;
import id.tenguyun.certification.certificate.CertificateTerm;
import id.tenguyun.eventing.decision.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every reason why an office act cannot be carried out, all at once. */
final class OfficeActRules {

  private static final int HIGHEST_SCORE = 100;

  private final List<Refusal> refusals = new ArrayList<>();

  private OfficeActRules() {}

  static List<Refusal> of(CertificateAct act, LocalDate today, CertificationState state) {
    var rules = new OfficeActRules();
    rules.signed(act);
    Optional<Certificate> certificate = state.certificate(act.certificateNumber());
    if (certificate.isEmpty()) {
      rules.refuse(
          "CERTIFICATE_UNKNOWN",
          "certificateNumber",
          act.certificateNumber(),
          "a certificate issued on " + act.key());
    } else {
      rules.ofItsCase(act, certificate.get());
      rules.allowedNow(act.move(), certificate.get());
      if (act.move() == CertificateMove.RENEW) {
        rules.renewal(act, certificate.get(), today, state);
      }
    }
    return List.copyOf(rules.refusals);
  }

  private void signed(CertificateAct act) {
    if (act.actor().isBlank()) {
      refuse("ACTOR_MISSING", "actor", "nobody", "the officer who signs");
    }
    if (act.reason() != null && act.reason().isBlank()) {
      refuse("REASON_MISSING", "reason", "none", "why, in words without personal data");
    }
  }

  /** An act names the certificate and its case, so that one mistyped number hits nobody. */
  private void ofItsCase(CertificateAct act, Certificate certificate) {
    CaseKey key = new CaseKey(certificate.centreId(), certificate.graduationId());
    if (!key.equals(act.key())) {
      refuse(
          "CERTIFICATE_OF_ANOTHER_CASE",
          "graduationId",
          act.key().toString(),
          "the centre and graduation on the certificate named");
    }
  }

  private void allowedNow(CertificateMove move, Certificate certificate) {
    if (!move.isAllowedFrom(certificate.status())) {
      refuse(
          "MOVE_NOT_ALLOWED",
          "certificateNumber",
          move + " from " + certificate.status(),
          move + " from " + move.from());
    }
  }

  private void renewal(
      CertificateAct act, Certificate certificate, LocalDate today, CertificationState state) {
    CertificateTerm term = certificate.term();
    if (today.isBefore(term.renewableFrom())) {
      refuse("RENEWAL_TOO_EARLY", "", today, "from " + term.renewableFrom() + " on");
    }
    LocalDate until = act.validUntil();
    if (until == null) {
      throw new IllegalStateException("A renewal without an end: " + act.actId());
    }
    int months = validityMonths(certificate, state);
    LocalDate latest = term.renewed(months).validUntil();
    if (!until.isAfter(term.validUntil()) || until.isAfter(latest)) {
      refuse(
          "RENEWAL_TERM",
          "validUntil",
          until,
          "after %s, up to %s (%d months)".formatted(term.validUntil(), latest, months));
    }
    Integer score = act.score();
    if (score != null && (score < 0 || score > HIGHEST_SCORE)) {
      refuse("SCORE_OUT_OF_RANGE", "score", score, "0 to " + HIGHEST_SCORE + ", or none");
    }
  }

  private static int validityMonths(Certificate certificate, CertificationState state) {
    return state
        .scheme(certificate.schemeCode())
        .orElseThrow(
            () -> new IllegalStateException("No scheme " + certificate.schemeCode() + " in state"))
        .validityMonths();
  }

  private void refuse(String code, String field, Object found, String allowed) {
    refusals.add(new Refusal(code, field, found.toString(), allowed));
  }
}
