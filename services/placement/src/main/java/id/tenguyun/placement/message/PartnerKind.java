package id.tenguyun.placement.message;

/** What a partner is to us. */
public enum PartnerKind {
  TRAINING_CENTRE,
  CERTIFICATION_BODY,
  EMPLOYER
}
