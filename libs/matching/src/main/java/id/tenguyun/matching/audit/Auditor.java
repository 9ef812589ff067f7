package id.tenguyun.matching.audit;

import id.tenguyun.matching.Assignment;
import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.MatchingResult;
import id.tenguyun.matching.MeritClassProblem;
import java.util.List;

/**
 * Checks a finished round from the problem alone: recomputes eligibility and choice by the slow
 * definition and reports every violated pair in words. Finding nothing means that no worker was
 * passed over whom a vacancy would have taken.
 */
public final class Auditor {
  private Auditor() {}

  /** Every violation, those of the published cut-offs too; none when the result is right. */
  public static List<Violation> audit(CandidacyProblem problem, MatchingResult result) {
    return new CandidacyAudit(problem).check(result.seats(), result::cutoffs);
  }

  /** Every violation, those of the published cut-offs too; none when the result is right. */
  public static List<Violation> audit(MeritClassProblem problem, MatchingResult result) {
    return new MeritClassAudit(problem).check(result.seats(), result::cutoffs);
  }

  /** Every violation of a matching from anywhere. */
  public static List<Violation> audit(MeritClassProblem problem, List<Assignment> seats) {
    return new MeritClassAudit(problem).check(seats, null);
  }

  /** Every violation of a matching from anywhere. */
  public static List<Violation> audit(CandidacyProblem problem, List<Assignment> seats) {
    return new CandidacyAudit(problem).check(seats, null);
  }
}
