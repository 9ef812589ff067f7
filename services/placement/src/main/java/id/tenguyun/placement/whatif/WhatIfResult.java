package id.tenguyun.placement.whatif;

import java.util.List;

/**
 * What happened beside what would have happened.
 *
 * @param policyId the draft's id
 * @param version the draft's version
 * @param inputs inputs replayed
 * @param happened as the log has it
 * @param drafted under the draft
 * @param placedOnlyBefore how many workers were placed on these projects and would not have been
 * @param placedOnlyDrafted how many were not and would have been
 * @param placedElsewhere how many would have been placed with another vacancy
 * @param changes the workers behind the three counts, the first thousand; restricted
 * @param assumptions what was assumed of answers that nobody gave, in words
 */
public record WhatIfResult(
    String policyId,
    int version,
    long inputs,
    WhatIfFigures happened,
    WhatIfFigures drafted,
    int placedOnlyBefore,
    int placedOnlyDrafted,
    int placedElsewhere,
    List<Change> changes,
    List<String> assumptions) {

  /**
   * A worker whose placement would have been another.
   *
   * @param before her vacancy; empty for none
   * @param drafted her vacancy under the draft; empty for none
   */
  public record Change(String workerId, String before, String drafted) {}

  public WhatIfResult {
    changes = List.copyOf(changes);
    assumptions = List.copyOf(assumptions);
  }
}
