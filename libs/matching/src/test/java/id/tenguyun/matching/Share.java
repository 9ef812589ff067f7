package id.tenguyun.matching;

/**
 * How many random problems a test draws. A run over mutants, which repeats the tests for each of
 * them, asks for a share alone by {@code -Dmatching.share=20}: one in twenty.
 */
final class Share {
  private static final int ONE_IN = Integer.getInteger("matching.share", 1);

  private Share() {}

  static int of(int all) {
    return all / ONE_IN;
  }
}
