package id.tenguyun.placement.message;

/** Where an employer stands against its floors. */
public enum ComplianceStatus {
  COMPLIANT,
  AT_RISK,
  IN_BREACH
}
