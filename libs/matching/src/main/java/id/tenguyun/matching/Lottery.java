package id.tenguyun.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The draw that breaks equal merits: SHA-256(seed ‖ UTF-8 worker id) as unsigned bytes, lower
 * first. Anyone who knows the seed can recompute it.
 */
public final class Lottery {
  private final byte[] seed;
  private final MessageDigest sha256;

  /** A lottery with the round's seed; instances are not for sharing between threads. */
  public Lottery(byte[] seed) {
    if (seed.length == 0) {
      throw new InvalidProblemException("the lottery's seed is empty. It needs at least one byte.");
    }
    this.seed = seed.clone();
    this.sha256 = sha256();
  }

  /** The worker's draw, 32 bytes. */
  public byte[] draw(String worker) {
    sha256.update(seed);
    return sha256.digest(worker.getBytes(StandardCharsets.UTF_8));
  }

  /** The worker's draw in hexadecimal, which sorts as the bytes do. */
  public String drawHex(String worker) {
    return HexFormat.of().formatHex(draw(worker));
  }

  byte[] seed() {
    return seed.clone();
  }

  /** Below 0 when the first worker's draw comes before the second's; ids break what never ties. */
  int compare(String a, String b) {
    int byDraw = Arrays.compareUnsigned(draw(a), draw(b));
    return byDraw != 0 ? byDraw : CodePointOrder.INSTANCE.compare(a, b);
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
