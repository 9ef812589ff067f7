package id.tenguyun.placement.message;

/** What a grievance is about. */
public enum GrievanceKind {
  FEE_DEMANDED,
  PASSED_OVER,
  DOMICILE_DOUBTED,
  WORKING_CONDITIONS,
  RETALIATION,
  OTHER,
  UNPAID_WAGE,
  PKWT_BREACH,
  JHT_NOT_PAID,
  UNION_BUSTING,
  SAFETY
}
