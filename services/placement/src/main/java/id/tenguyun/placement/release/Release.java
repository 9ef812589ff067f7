package id.tenguyun.placement.release;

import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
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

  Release signed(String by) {
    return new Release(vacancyKey, request, expiresAt, by, over);
  }

  Release expired() {
    return new Release(vacancyKey, request, expiresAt, signedBy, true);
  }
}
