package id.tenguyun.testkit;

import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Seeds of random tests. Each is printed, so that a failure can be run again with {@code
 * -Dtest.seed=NUMBER}.
 */
public final class Seeds {

  private static final String PROPERTY = "test.seed";

  private Seeds() {}

  /** A seed for the named test: the given one, or a fresh one. */
  public static long seed(String test) {
    Long given = Long.getLong(PROPERTY);
    long seed = given != null ? given : ThreadLocalRandom.current().nextLong();
    System.out.printf("%s: -D%s=%d%n", test, PROPERTY, seed);
    return seed;
  }

  /** A generator from {@link #seed}. */
  public static Random random(String test) {
    return new Random(seed(test));
  }
}
