package id.tenguyun.placement.round;

import id.tenguyun.placement.Submissions;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A market's seed: SHA-256(a tick's random bytes ‖ UTF-8 market code). A tick is told to every
 * market of a partition, so a seed that were the bytes themselves would, once one market's round
 * reveals it, give away the seed of every other market that committed to the same tick.
 */
final class Seeds {

  private Seeds() {}

  /** The seed that this tick gives a market, in hex. */
  static String of(Tick tick, String market) {
    return of(HexFormat.of().parseHex(tick.entropyHex()), market);
  }

  static String of(byte[] entropy, String market) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(entropy);
    bytes.writeBytes(market.getBytes(StandardCharsets.UTF_8));
    return Submissions.sha256Hex(bytes.toByteArray());
  }

  /** What is published of a seed before its round. */
  static String commitment(String seedHex) {
    return Submissions.sha256Hex(HexFormat.of().parseHex(seedHex));
  }
}
