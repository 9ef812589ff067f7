package id.tenguyun.placement.policy;

import java.util.List;

/**
 * How a placement is followed after its start.
 *
 * @param retentionMarkDays days at work after which a mark is published, rising
 * @param freezeOnUpheldFinding whether an employer with an upheld, uncured finding gets no
 *     nominations
 * @param filledReportDueDays days after which the report of a filled vacancy is overdue
 * @param longestReleaseDays days for which a release may open seats at most
 * @param longestExemptionDays days for which an exemption may hold at most
 */
public record FollowUp(
    List<Integer> retentionMarkDays,
    boolean freezeOnUpheldFinding,
    int filledReportDueDays,
    int longestReleaseDays,
    int longestExemptionDays) {

  /** What holds where a file says nothing of it. */
  public static final FollowUp DEFAULT = new FollowUp(List.of(30, 90, 180, 365), true, 7, 90, 180);

  public FollowUp {
    retentionMarkDays = List.copyOf(retentionMarkDays);
  }
}
