package id.tenguyun.certification.casework;

import id.tenguyun.certification.casework.CertificationEvent.ActCarriedOut;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentDismissed;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentHeld;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentJoined;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentPutAside;
import id.tenguyun.certification.casework.CertificationEvent.AssessmentRecorded;
import id.tenguyun.certification.casework.CertificationEvent.CaseOpened;
import id.tenguyun.certification.casework.CertificationEvent.CertificateExpired;
import id.tenguyun.certification.casework.CertificationEvent.CertificateIssued;
import id.tenguyun.certification.casework.CertificationEvent.CertificateReinstated;
import id.tenguyun.certification.casework.CertificationEvent.CertificateRenewed;
import id.tenguyun.certification.casework.CertificationEvent.CertificateRevoked;
import id.tenguyun.certification.casework.CertificationEvent.CertificateSuspended;
import id.tenguyun.certification.casework.CertificationEvent.CompletionNoted;
import id.tenguyun.certification.casework.CertificationEvent.PartnerNoted;
import id.tenguyun.certification.casework.CertificationEvent.SchemeNoted;
import id.tenguyun.certification.certificate.Certificate;
import id.tenguyun.certification.certificate.CertificateMove;
import id.tenguyun.certification.certificate.CertificateTerm;
import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What certification remembers: the catalogue, the cases, the certificates and the office's acts.
 */
public final class CertificationState {

  private final Table<Partner> partners;
  private final Table<Scheme> schemes;
  private final Table<CaseFile> cases;
  private final Table<Certificate> certificates;
  private final Table<CertificateAct> acts;
  private final ExpiryCalendar expiries = new ExpiryCalendar();

  public CertificationState(Tables tables) {
    partners = tables.table("partners", Partner.class);
    schemes = tables.table("schemes", Scheme.class);
    cases = tables.table("cases", CaseFile.class);
    certificates = tables.table("certificates", Certificate.class);
    acts = tables.table("acts", CertificateAct.class);
    certificates.rows().values().forEach(expiries::enter);
  }

  Optional<Partner> partner(String code, PartnerKind kind) {
    return partners.find(code).filter(partner -> partner.kind() == kind);
  }

  List<String> partnerCodes(PartnerKind kind) {
    return partners.rows().values().stream()
        .filter(partner -> partner.kind() == kind)
        .map(Partner::code)
        .toList();
  }

  Optional<Scheme> scheme(String schemeCode) {
    return schemes.find(schemeCode);
  }

  /** The case, empty when nothing has come for it yet. */
  CaseFile caseFile(CaseKey key) {
    return cases.find(key.toString()).orElseGet(() -> CaseFile.empty(key));
  }

  Optional<Certificate> certificate(String number) {
    return certificates.find(number);
  }

  List<Certificate> certificatesOf(CaseFile file) {
    return file.certificateNumbers().stream().map(this::existing).toList();
  }

  Optional<CertificateAct> act(String actId) {
    return acts.find(actId);
  }

  ExpiryCalendar expiries() {
    return expiries;
  }

  Certificate existing(String number) {
    return certificate(number)
        .orElseThrow(() -> new IllegalStateException("No certificate " + number + " in the state"));
  }

  void apply(CertificationEvent event) {
    switch (event) {
      case PartnerNoted noted -> partners.put(noted.partner().code(), noted.partner());
      case SchemeNoted noted -> schemes.put(noted.scheme().schemeCode(), noted.scheme());
      case CompletionNoted noted -> change(noted.key(), file -> file.with(noted.completion()));
      case AssessmentPutAside aside ->
          change(aside.key(), file -> file.holding(aside.assessment()));
      case AssessmentJoined joined -> change(joined.key(), file -> joining(file, joined));
      case AssessmentDismissed dismissed -> dismiss(dismissed);
      case CertificateIssued issued -> issue(issued);
      case CertificateRenewed renewed ->
          replace(
              existing(renewed.certificateNumber()).renewed(renewed.validUntil(), renewed.score()));
      case CertificateSuspended it -> move(it.certificateNumber(), CertificateMove.SUSPEND);
      case CertificateReinstated it -> move(it.certificateNumber(), CertificateMove.REINSTATE);
      case CertificateExpired it -> move(it.certificateNumber(), CertificateMove.EXPIRE);
      case CertificateRevoked revoked ->
          replace(
              existing(revoked.certificateNumber())
                  .revokedFrom(CertificateTerm.dayOf(revoked.at())));
      case ActCarriedOut carriedOut -> acts.put(carriedOut.act().actId(), carriedOut.act());
      // told to others; what we need of them is in the events that are remembered only
      case CaseOpened told -> {}
      case AssessmentHeld told -> {}
      case AssessmentRecorded told -> {}
    }
  }

  private static CaseFile joining(CaseFile file, AssessmentJoined joined) {
    Assessment assessment = joined.assessment();
    return file.notHolding(
            assessment.certificationBodyId(), assessment.schemeCode(), assessment.assessedOn())
        .joining(assessment);
  }

  private void dismiss(AssessmentDismissed dismissed) {
    change(
        new CaseKey(dismissed.centreId(), dismissed.graduationId()),
        file ->
            file.notHolding(
                dismissed.certificationBodyId(), dismissed.schemeCode(), dismissed.assessedOn()));
  }

  private void issue(CertificateIssued issued) {
    change(
        new CaseKey(issued.centreId(), issued.graduationId()),
        file -> file.certified(issued.certificateNumber()));
    put(issued.certificate());
  }

  private void move(String number, CertificateMove move) {
    replace(existing(number).after(move));
  }

  private void replace(Certificate changed) {
    expiries.leave(existing(changed.certificateNumber()));
    put(changed);
  }

  private void put(Certificate certificate) {
    certificates.put(certificate.certificateNumber(), certificate);
    expiries.enter(certificate);
  }

  private void change(CaseKey key, UnaryOperator<CaseFile> change) {
    cases.put(key.toString(), change.apply(caseFile(key)));
  }
}
