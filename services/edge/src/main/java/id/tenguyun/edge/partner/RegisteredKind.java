package id.tenguyun.edge.partner;

/** What a partner of the registry is. An organisation that is two things registers twice. */
public enum RegisteredKind {
  TRAINING_CENTRE,
  CERTIFICATION_BODY,
  EMPLOYER,
  /** Reads the public topics and sends nothing. */
  SUBSCRIBER
}
