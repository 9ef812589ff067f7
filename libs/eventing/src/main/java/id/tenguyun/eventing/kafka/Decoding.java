package id.tenguyun.eventing.kafka;

import java.util.function.Supplier;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;

/** What can be made of a value that came from outside. */
public sealed interface Decoding {

  /**
   * The schema that it was written with is known.
   *
   * @param writer that schema
   * @param message decodes the value; throws {@link UnreadableException} when it is not what its
   *     schema says, or when this build has no class for it
   */
  record Readable(Schema writer, Supplier<SpecificRecord> message) implements Decoding {}

  /**
   * Nobody can read it.
   *
   * @param error short code
   * @param message what is wrong; quotes nothing of the value
   */
  record Unreadable(String error, String message) implements Decoding {}

  /** Bytes that do not hold what their schema says. */
  final class UnreadableException extends RuntimeException {
    UnreadableException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
