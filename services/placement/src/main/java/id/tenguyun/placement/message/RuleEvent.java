package id.tenguyun.placement.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of the rules themselves. */
public sealed interface RuleEvent extends PlacementEvent {

  /** When. */
  Instant at();

  /** A published version of a policy rules from now on. */
  record PolicyTookEffect(
      Instant at,
      String policyId,
      int version,
      LocalDate effectiveFrom,
      @Nullable LocalDate effectiveUntil,
      List<String> projects)
      implements RuleEvent {}
}
