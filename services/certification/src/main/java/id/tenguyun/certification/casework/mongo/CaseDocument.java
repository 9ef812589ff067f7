package id.tenguyun.certification.casework.mongo;

import id.tenguyun.certification.casework.AssessmentDecision;
import id.tenguyun.certification.casework.CaseKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as it may be asked for; its id is {@code centre/graduation}.
 *
 * @param workerId null until the completion has come
 * @param schemeCode the scheme of the programme completed; null until the completion has come
 * @param attempts in order of the day of assessment
 */
public record CaseDocument(
    String centreId,
    String graduationId,
    @Nullable String workerId,
    @Nullable String schemeCode,
    CaseStatus status,
    List<Attempt> attempts) {

  /** The collection of all cases. */
  public static final String COLLECTION = "cases";

  static CaseDocument empty(CaseKey key) {
    return new CaseDocument(
        key.centreId(), key.graduationId(), null, null, CaseStatus.AWAITS_COMPLETION, List.of());
  }

  CaseDocument opened(String worker, String scheme) {
    return new CaseDocument(
        centreId, graduationId, worker, scheme, status(worker, attempts), attempts);
  }

  /** With the attempt in place of what was known of it. */
  CaseDocument with(Attempt attempt) {
    List<Attempt> changed = new ArrayList<>(attempts);
    changed.removeIf(attempt::isSameAttemptAs);
    changed.add(attempt);
    changed.sort(
        Comparator.comparing(Attempt::assessedOn).thenComparing(Attempt::certificationBodyId));
    return new CaseDocument(
        centreId, graduationId, workerId, schemeCode, status(workerId, changed), changed);
  }

  private static CaseStatus status(@Nullable String worker, List<Attempt> attempts) {
    if (worker == null) {
      return CaseStatus.AWAITS_COMPLETION;
    }
    List<Attempt> recorded =
        attempts.stream().filter(a -> a.state() == Attempt.State.RECORDED).toList();
    if (recorded.isEmpty()) {
      return CaseStatus.AWAITS_ASSESSMENT;
    }
    boolean certified =
        recorded.stream().anyMatch(a -> AssessmentDecision.COMPETENT.name().equals(a.decision()));
    return certified ? CaseStatus.CERTIFIED : CaseStatus.NOT_YET_COMPETENT;
  }
}
