package id.tenguyun.certification.casework.kafka;

import id.tenguyun.certification.casework.CertificationDecider;
import id.tenguyun.certification.casework.CertificationEvent;
import id.tenguyun.certification.casework.CertificationInput;
import id.tenguyun.certification.casework.CertificationState;
import id.tenguyun.eventing.streams.ServiceDefinition;

/** The certification service as the plumbing sees it. */
public final class CertificationService {

  /** Its name in the catalogue. */
  public static final String NAME = "certification";

  private CertificationService() {}

  /** State, logic, what it takes and what it says. */
  public static ServiceDefinition<CertificationState, CertificationInput, CertificationEvent>
      definition() {
    return new ServiceDefinition<>(
        NAME,
        CertificationState::new,
        new CertificationDecider(),
        CertificationInput.class,
        CertificationEvent.class);
  }
}
