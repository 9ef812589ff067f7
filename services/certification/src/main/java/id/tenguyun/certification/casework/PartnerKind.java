package id.tenguyun.certification.casework;

/** What a partner is to the province. */
public enum PartnerKind {
  TRAINING_CENTRE,
  CERTIFICATION_BODY,
  EMPLOYER
}
