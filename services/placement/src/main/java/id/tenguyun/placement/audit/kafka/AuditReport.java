package id.tenguyun.placement.audit.kafka;

import id.tenguyun.eventing.replay.LogComparison.Count;
import id.tenguyun.eventing.replay.LogComparison.Mismatch;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an audit found.
 *
 * @param inbox records replayed
 * @param outputs outputs compared and how many differ, by type
 * @param pending outputs of inputs that the service has not come to yet
 * @param mismatches what differs
 * @param rounds the rounds of the scope
 */
public record AuditReport(
    long inbox,
    Map<String, Count> outputs,
    long pending,
    List<Mismatch> mismatches,
    List<Line> rounds) {

  /**
   * One round.
   *
   * @param recorded digest on the log; null where the log holds no such round
   * @param replayed digest of the round decided again; null where none was
   * @param wrong what the independent auditor found, in words
   */
  public record Line(
      String roundId,
      Instant at,
      int vacancies,
      int candidates,
      int nominations,
      @Nullable String recorded,
      @Nullable String replayed,
      List<String> wrong) {

    /** Whether both digests are the same and the auditor found nothing. */
    public boolean right() {
      return recorded != null && recorded.equals(replayed) && wrong.isEmpty();
    }
  }

  /** Whether everything is as it should be. */
  public boolean clean() {
    return mismatches.isEmpty() && rounds.stream().allMatch(Line::right);
  }
}
