package id.tenguyun.placement.release;

import org.jspecify.annotations.Nullable;

/**
 * A request to open sealed seats.
 *
 * @param vacancyKey the vacancy, with its employer
 * @param seats how many
 * @param proofRoundId the round whose decision record shows that no eligible local is left
 * @param requestedBy the officer who asked
 * @param signedBy the second officer; null while one signature is missing
 */
public record Release(
    String releaseId,
    String vacancyKey,
    int seats,
    String proofRoundId,
    String requestedBy,
    @Nullable String signedBy) {

  Release signed(String by) {
    return new Release(releaseId, vacancyKey, seats, proofRoundId, requestedBy, by);
  }
}
