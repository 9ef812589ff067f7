package id.tenguyun.certification.casework;

import id.tenguyun.certification.casework.CertificationEvent.PartnerNoted;
import id.tenguyun.certification.casework.CertificationEvent.SchemeNoted;
import id.tenguyun.certification.casework.CertificationInput.AssessmentReported;
import id.tenguyun.certification.casework.CertificationInput.OfficeAct;
import id.tenguyun.certification.casework.CertificationInput.PartnerRegistered;
import id.tenguyun.certification.casework.CertificationInput.SchemeRegistered;
import id.tenguyun.certification.casework.CertificationInput.TrainingCompleted;
import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Opens cases, takes assessments, issues certificates and keeps them until they end. */
public final class CertificationDecider
    implements Decider<CertificationState, CertificationInput, CertificationEvent> {

  @Override
  public Decision<CertificationEvent> decide(
      CertificationState state, Input<CertificationInput> input) {
    Instant now = input.moment().now();
    return switch (input.message()) {
      case TrainingCompleted completed -> new Casework(state, now).completed(completed);
      case AssessmentReported report -> new Casework(state, now).assessed(input, report);
      case OfficeAct act -> new OfficeActs(state, now).ordered(act);
      case PartnerRegistered partner ->
          Decision.accepted(
              new PartnerNoted(new Partner(partner.code(), partner.partnerId(), partner.kind())));
      case SchemeRegistered scheme -> Decision.accepted(new SchemeNoted(scheme(scheme)));
    };
  }

  private static Scheme scheme(SchemeRegistered scheme) {
    return new Scheme(
        scheme.schemeCode(),
        scheme.title(),
        scheme.kkniLevel(),
        scheme.units(),
        scheme.validityMonths());
  }

  @Override
  public Optional<Instant> nextDeadline(CertificationState state) {
    return state.expiries().next();
  }

  @Override
  public List<CertificationEvent> onDeadline(CertificationState state, Moment moment) {
    var acts = new OfficeActs(state, moment.now());
    return state.expiries().dueFirst().stream()
        .map(number -> (CertificationEvent) acts.expired(number))
        .toList();
  }

  @Override
  public void apply(CertificationState state, CertificationEvent event) {
    state.apply(event);
  }
}
