package id.tenguyun.placement.compliance;

import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.region.PriorityTier;
import org.jspecify.annotations.Nullable;

/**
 * A hire that did not come from a nomination.
 *
 * @param key employer and hire id
 * @param tier null for a foreign worker, who is counted apart
 * @param ledgerKey null where it stands in no ledger: a foreign worker, or no policy in force
 * @param order its place in the order of acceptance
 * @param struck whether it counts no more
 * @param officer who corrected it last; null where no officer did
 */
public record DirectHire(
    String key,
    DirectHireReported report,
    @Nullable PriorityTier tier,
    @Nullable String ledgerKey,
    long order,
    boolean struck,
    @Nullable String officer) {}
