package id.tenguyun.edge.submission;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A batch, by the key that its sender chose ({@code Idempotency-Key}). The ids of its events follow
 * from sender, key and place alone, so that a batch that is sent again is the same batch.
 *
 * @param sender partner id, of the login and never of the payload
 * @param key 1 to 100 letters, digits, dots, _ and -
 */
public record BatchId(String sender, String key) {

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,100}");

  public BatchId {
    if (!KEY.matcher(key).matches()) {
      throw new IllegalArgumentException("No key: " + key.length() + " characters");
    }
  }

  /** The batch of this key; none where it is no key. */
  public static Optional<BatchId> of(String sender, String key) {
    return KEY.matcher(key).matches() ? Optional.of(new BatchId(sender, key)) : Optional.empty();
  }

  /** {@code ce_source} of everything that this sender sends here. */
  public String source() {
    return "/partners/" + sender + "/http";
  }

  /**
   * {@code ce_id} of the event in this place. As many digits for each, so that ids sort by place.
   *
   * @param place from 1: line of a file, item of a list
   */
  public String eventId(int place) {
    return "%s/%08d".formatted(key, place);
  }

  /** Under which its receipt comes. */
  public String submissionId(int place) {
    return source() + "/" + eventId(place);
  }

  /** What the submission ids of all its events start with. */
  public String prefix() {
    return source() + "/" + key + "/";
  }

  /** The place in a batch of this submission id; 0 for what is none. */
  public static int placeIn(String submissionId) {
    String last = submissionId.substring(submissionId.lastIndexOf('/') + 1);
    return last.matches("\\d{8}") ? Integer.parseInt(last) : 0;
  }
}
