package id.tenguyun.training.graduation;

/** What a centre saw before it reported a domicile. */
public enum DomicileEvidence {
  /** Identity card. */
  KTP,
  /** Family card. */
  KK,
  /** Statement of the village head. */
  VILLAGE_ATTESTATION,
  /** Answer of the civil registry (Dukcapil). */
  CIVIL_REGISTRY
}
