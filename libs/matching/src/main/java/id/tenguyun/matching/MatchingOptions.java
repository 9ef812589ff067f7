package id.tenguyun.matching;

/**
 * How to run a matching; nothing here changes its outcome.
 *
 * @param assertions how much of the work is checked
 */
public record MatchingOptions(AssertionLevel assertions) {

  /** No assertions. */
  public static final MatchingOptions DEFAULT = new MatchingOptions(AssertionLevel.NONE);

  /** These options with another assertion level. */
  public MatchingOptions withAssertions(AssertionLevel level) {
    return new MatchingOptions(level);
  }
}
