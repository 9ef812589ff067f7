package id.tenguyun.matching;

/**
 * How to run a matching; nothing here changes its outcome.
 *
 * @param assertions how much of the work is checked
 * @param threads how many threads may draw the lots of a national problem, 1 or more
 */
public record MatchingOptions(AssertionLevel assertions, int threads) {

  /** No assertions, one thread. */
  public static final MatchingOptions DEFAULT = new MatchingOptions(AssertionLevel.NONE, 1);

  /** Refuses less than one thread. */
  public MatchingOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + ". It must be 1 or more.");
    }
  }

  /** These options with another assertion level. */
  public MatchingOptions withAssertions(AssertionLevel level) {
    return new MatchingOptions(level, threads);
  }

  /** These options with another number of threads. */
  public MatchingOptions withThreads(int number) {
    return new MatchingOptions(assertions, number);
  }
}
