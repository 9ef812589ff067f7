package id.tenguyun.eventing.quarantine;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What an operator may see of bytes that nobody could read. Of a topic that may hold people's data:
 * length and schema id, never content. Of others the first bytes, in which long numbers are
 * blanked, because a number of a person may have got into the wrong topic.
 */
final class Redacted {

  private static final int ROW = 16;
  private static final int ROWS = 16;
  private static final int PREFIX_BYTES = 5;
  private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{9,}");

  private Redacted() {}

  /** What the wire format's prefix says, or that there is none. */
  static String prefix(byte[] plain) {
    if (plain.length < PREFIX_BYTES || plain[0] != 0) {
      return "no leading zero byte and schema id";
    }
    return "schema id " + java.nio.ByteBuffer.wrap(plain, 1, Integer.BYTES).getInt();
  }

  /** SHA-256 of what rests, by which two entries can be told apart. */
  static String digest(byte[] resting) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(resting));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This JDK has no SHA-256", e);
    }
  }

  /** The first 256 bytes, sixteen a line, as hex digits and as characters. */
  static List<String> dump(byte[] bytes) {
    byte[] shown = blanked(bytes);
    List<String> rows = new ArrayList<>();
    for (int from = 0; from < shown.length && rows.size() < ROWS; from += ROW) {
      rows.add(row(shown, from));
    }
    return rows;
  }

  private static byte[] blanked(byte[] bytes) {
    String text = new String(bytes, ISO_8859_1);
    return LONG_NUMBER
        .matcher(text)
        .replaceAll(number -> "#".repeat(number.group().length()))
        .getBytes(ISO_8859_1);
  }

  private static String row(byte[] bytes, int from) {
    var hex = new StringBuilder();
    var text = new StringBuilder();
    for (int i = from; i < Math.min(from + ROW, bytes.length); i++) {
      hex.append("%02x ".formatted(bytes[i] & 0xff));
      text.append(bytes[i] >= ' ' && bytes[i] < 127 ? (char) bytes[i] : '.');
    }
    return "%06x  %-48s %s".formatted(from, hex, text);
  }
}
