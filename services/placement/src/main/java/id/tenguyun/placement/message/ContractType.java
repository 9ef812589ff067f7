package id.tenguyun.placement.message;

/** With a term (PKWT) or without (PKWTT). */
public enum ContractType {
  PKWT,
  PKWTT
}
