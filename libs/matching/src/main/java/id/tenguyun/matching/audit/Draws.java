package id.tenguyun.matching.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The lottery recomputed from its seed, as anyone may. */
final class Draws {
  private final byte @Nullable [] seed;

  Draws(byte @Nullable [] seed) {
    this.seed = seed;
  }

  /** Below 0 when the first worker wins; 0 without a lottery. */
  int compare(String worker, String other) {
    return seed == null ? 0 : Arrays.compareUnsigned(draw(seed, worker), draw(seed, other));
  }

  /** The draw as published; null without a lottery. */
  @Nullable String hex(String worker) {
    return seed == null ? null : HexFormat.of().formatHex(draw(seed, worker));
  }

  private static byte[] draw(byte[] seed, String worker) {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update(seed);
      return sha256.digest(worker.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
