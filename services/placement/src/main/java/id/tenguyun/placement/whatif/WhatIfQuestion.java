package id.tenguyun.placement.whatif;

import id.tenguyun.placement.policy.Policy;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked.
 *
 * @param draft rules its projects in place of whatever was published for them
 * @param from first day on which it would have ruled
 * @param to last day; null for all that followed
 * @param seed of the draws for answers that nobody ever gave; the same seed gives the same result
 */
public record WhatIfQuestion(Policy draft, LocalDate from, @Nullable LocalDate to, long seed) {

  /** Name of a draft beside the published versions of the same policy, which a log may cite. */
  private static final String TRIED = " (what-if)";

  /** The question about a draft; days that are not given are the draft's own. */
  public static WhatIfQuestion of(
      Policy draft, @Nullable LocalDate from, @Nullable LocalDate to, long seed) {
    return new WhatIfQuestion(
        draft.named(draft.policyId() + TRIED),
        from == null ? draft.effectiveFrom() : from,
        to == null ? draft.effectiveTo() : to,
        seed);
  }
}
