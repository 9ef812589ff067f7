package id.tenguyun.training.contact.mongo;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who has read the contact data of one nominee; its id is the nomination id. It holds no such data.
 *
 * @param reads in order; all but the first are repetitions of the first
 */
public record DisclosureDocument(
    String nominationId, String workerId, String employerId, List<Read> reads) {

  /** The collection. */
  public static final String COLLECTION = "disclosures";

  /**
   * One read.
   *
   * @param at domain time, ISO 8601
   */
  public record Read(
      String at, String requestId, String requestedBy, String purpose, boolean repeated) {}

  static DisclosureDocument after(
      @Nullable DisclosureDocument before,
      String nominationId,
      String workerId,
      String employerId,
      Read read) {
    List<Read> reads = new ArrayList<>(before == null ? List.of() : before.reads());
    reads.add(read);
    return new DisclosureDocument(nominationId, workerId, employerId, List.copyOf(reads));
  }
}
