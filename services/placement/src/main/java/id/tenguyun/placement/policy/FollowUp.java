package id.tenguyun.placement.policy;

import java.util.List;

/**
 * How a placement is followed after its start.
 *
 * @param retentionMarkDays days at work after which a mark is published, rising
 * @param freezeOnUpheldFinding whether an employer with an upheld, uncured finding gets no
 *     nominations
 */
public record FollowUp(List<Integer> retentionMarkDays, boolean freezeOnUpheldFinding) {

  /** What holds where a file says nothing of it. */
  public static final FollowUp DEFAULT = new FollowUp(List.of(30, 90, 180, 365), true);

  public FollowUp {
    retentionMarkDays = List.copyOf(retentionMarkDays);
  }
}
