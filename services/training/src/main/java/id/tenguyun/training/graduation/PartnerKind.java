package id.tenguyun.training.graduation;

/** What a partner is to the province. */
public enum PartnerKind {
  TRAINING_CENTRE,
  CERTIFICATION_BODY,
  EMPLOYER
}
