package id.tenguyun.placement.whatif;

import id.tenguyun.placement.Submissions;
import java.nio.charset.StandardCharsets;

/** Chance that anyone can draw again: SHA-256 over the seed and what is drawn for. */
final class Draws {

  private static final int HEX_DIGITS = 12;
  private static final double RANGE = Math.pow(16, HEX_DIGITS);

  private final long seed;

  Draws(long seed) {
    this.seed = seed;
  }

  /** Whether the draw for this falls within the share. */
  boolean within(double share, String what) {
    String hash = Submissions.sha256Hex((seed + "\t" + what).getBytes(StandardCharsets.UTF_8));
    return Long.parseLong(hash.substring(0, HEX_DIGITS), 16) / RANGE < share;
  }
}
