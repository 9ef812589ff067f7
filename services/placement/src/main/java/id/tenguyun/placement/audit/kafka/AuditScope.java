package id.tenguyun.placement.audit.kafka;

import id.tenguyun.placement.audit.CheckedRound;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which rounds are checked and shown. The replay begins at the start of the inbox whatever the
 * scope, for a state has no other beginning.
 *
 * @param round a round's id or its number; null for all
 * @param from first moment; null for the beginning
 * @param to first moment that is out again; null for the end
 */
public record AuditScope(@Nullable String round, @Nullable Instant from, @Nullable Instant to) {

  /** All rounds. */
  public static final AuditScope ALL = new AuditScope(null, null, null);

  boolean holds(Instant at) {
    return (from == null || !at.isBefore(from)) && (to == null || at.isBefore(to));
  }

  boolean holds(CheckedRound checked) {
    return holds(checked.at())
        && (round == null
            || checked.roundId().equals(round)
            || checked.roundId().replaceFirst(".*-0*", "").equals(round));
  }
}
