package id.tenguyun.placement.release;

import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A release of sealed seats.
 *
 * @param vacancyKey the vacancy, with its employer
 * @param request as the first officer made it
 * @param expiresAt when it opens nothing more
 * @param signedBy the second officer; null while one signature is missing
 * @param over whether it has expired
 */
public record Release(
    String vacancyKey,
    ReleaseRequested request,
    Instant expiresAt,
    @Nullable String signedBy,
    boolean over) {

  public String releaseId() {
    return request.releaseId();
  }

  /** When its seats seal again; null where it opened none or has expired. */
  @Nullable Instant sealsAt() {
    return signedBy == null || over ? null : expiresAt;
  }

  /** The event that opens its seats. */
  SeatsReleased opens(
      Vacancy vacancy, String secondOfficer, @Nullable String exemptionId, Instant now) {
    return new SeatsReleased(
        now,
        vacancy.vacancyId(),
        vacancy.employerId(),
        vacancy.projectId(),
        vacancy.market(),
        releaseId(),
        request.seats(),
        request.actor(),
        secondOfficer,
        request.reason(),
        request.proofRoundId(),
        request.evidence(),
        request.akadApprovalNumber(),
        expiresAt,
        exemptionId);
  }

  Release signed(String by) {
    return new Release(vacancyKey, request, expiresAt, by, over);
  }

  Release expired() {
    return new Release(vacancyKey, request, expiresAt, signedBy, true);
  }
}
