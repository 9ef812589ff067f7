package id.tenguyun.placement.round.mongo;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * A round.
 *
 * @param id the round id
 * @param seedCommitment SHA-256 of its seed, published before it
 * @param orderedBy who ordered it; null on the hour
 * @param seed revealed when it was complete; null before
 * @param digest of its assignments; null before
 */
public record RoundDocument(
    @Id String id,
    String market,
    String now,
    int rulesVersion,
    String inboxPosition,
    String seedCommitment,
    @Nullable String orderedBy,
    @Nullable String seed,
    @Nullable String nextSeedCommitment,
    @Nullable String digest,
    int candidates,
    int vacancies,
    int nominations) {

  /** The collection of all rounds. */
  public static final String COLLECTION = "rounds";
}
