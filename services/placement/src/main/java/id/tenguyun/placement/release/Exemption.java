package id.tenguyun.placement.release;

import id.tenguyun.placement.message.OfficeInput.ExemptionRequested;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An exemption (dispensasi): a standing release for a trade that has no locals.
 *
 * @param request as the first officer made it
 * @param expiresAt when it opens nothing more
 * @param signedBy the second officer; null while one signature is missing
 */
public record Exemption(ExemptionRequested request, Instant expiresAt, @Nullable String signedBy) {

  public String exemptionId() {
    return request.exemptionId();
  }

  /** Whether seats of vacancies in its scope may be opened under it. */
  public boolean inForce(Instant now) {
    return signedBy != null && expiresAt.isAfter(now);
  }

  /** What it is for: exemptions and vacancies of one scope have the same. */
  String scope() {
    return scope(request.market(), request.projectId(), request.employerId(), request.skillClass());
  }

  static String scopeOf(Vacancy vacancy) {
    return scope(
        vacancy.market(), vacancy.projectId(), vacancy.employerId(), vacancy.terms().skillClass());
  }

  private static String scope(
      String market, String projectId, String employerId, SkillClass skillClass) {
    return String.join("/", market, projectId, employerId, skillClass.name());
  }

  Exemption signed(String by) {
    return new Exemption(request, expiresAt, by);
  }

  /**
   * The release that it stands for: of these seats of this vacancy, proved by the vacancy's own
   * round. One round opens seats of a vacancy once at most, so the two name it.
   */
  Release releaseOf(Vacancy vacancy, String roundId, int seats) {
    String releaseId = exemptionId() + "/" + vacancy.key() + "/" + roundId;
    ReleaseRequested standing =
        new ReleaseRequested(
            request.actId(),
            request.actor(),
            releaseId,
            vacancy.key(),
            vacancy.market(),
            seats,
            roundId,
            request.reason(),
            request.evidence(),
            request.akadApprovalNumber(),
            Wita.date(expiresAt.minusNanos(1)));
    return new Release(vacancy.key(), standing, expiresAt, null, false);
  }
}
