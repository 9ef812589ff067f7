package id.tenguyun.certification.casework.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One assessment in a case.
 *
 * @param assessedOn ISO date
 * @param decision the result, as reported; null when it was dismissed
 * @param reasons codes of why it was dismissed
 */
public record Attempt(
    String certificationBodyId,
    String schemeCode,
    String assessedOn,
    @Nullable String decision,
    @Nullable Integer score,
    State state,
    List<String> reasons) {

  /** What became of it. */
  public enum State {
    WAITS,
    RECORDED,
    DISMISSED
  }

  boolean isSameAttemptAs(Attempt other) {
    return certificationBodyId.equals(other.certificationBodyId)
        && schemeCode.equals(other.schemeCode)
        && assessedOn.equals(other.assessedOn);
  }
}
