package id.tenguyun.placement.policy;

/** A check of a vacancy's terms whose severity a policy states. */
public enum ContractCheck {
  /** Wage at least the highest minimum wage of the workplace and year. */
  MINIMUM_WAGE(true),
  /** PKWT of 60 months at most, extensions included (PP 35/2021 art. 8). */
  PKWT_DURATION(true),
  /** No probation in a PKWT (PP 35/2021 art. 12). */
  PKWT_PROBATION(true),
  /** Enrolment in social security (UU 24/2011, PP 6/2025). */
  SOCIAL_SECURITY(true),
  /** More than 40 hours a week only with an overtime term (PP 35/2021). */
  WEEKLY_HOURS(true),
  /** No requirement of age, sex, origin, belief or looks without a lawful justification. */
  DISCRIMINATION(true),
  /** Probation of three months at most in a PKWTT (UU 13/2003 art. 60). */
  PKWTT_PROBATION(false);

  private final boolean law;

  ContractCheck(boolean law) {
    this.law = law;
  }

  /** Whether no policy may weaken it. */
  public boolean isLaw() {
    return law;
  }
}
