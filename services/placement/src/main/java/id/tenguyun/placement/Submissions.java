package id.tenguyun.placement;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.message.NotedEvent.SubmissionNoted;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Ids of submissions that were accepted, each with a digest of its content: the same again is a
 * duplicate, the same id with other content is not.
 */
public final class Submissions {

  private final Table<String> table;

  Submissions(Tables tables) {
    this.table = tables.table("submissions", String.class);
  }

  /** Digest of what was accepted under this key. */
  public Optional<String> digestOf(String key) {
    return table.find(key);
  }

  /** Whether this very content was accepted under the key. */
  public boolean sameAs(String key, Record content) {
    return digestOf(key).filter(digest(content)::equals).isPresent();
  }

  /** The event that remembers the content under the key. */
  public SubmissionNoted noted(String key, Record content) {
    return new SubmissionNoted(key, digest(content));
  }

  void note(String key, String digest) {
    table.put(key, digest);
  }

  /** SHA-256 of a record's content, in hexadecimal. */
  public static String digest(Record content) {
    return sha256Hex(content.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 in hexadecimal. */
  public static String sha256Hex(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
