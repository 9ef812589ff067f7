package id.tenguyun.dashboard.page;

import java.util.Optional;

/**
 * A count of people as the public may see it: only that it lies in a range.
 *
 * @param atLeast the fewest
 * @param atMost the most
 */
record RoundedCount(int atLeast, int atMost) {

  /** Fewer than this are never told apart. */
  static final int SMALLEST = 5;

  static RoundedCount of(int count, int base) {
    int atLeast = count / base * base;
    return new RoundedCount(atLeast, atLeast + base - 1);
  }

  /** A count of everyone, which is told to the unit; none where it is one to four. */
  static Optional<Integer> told(int everyone) {
    return everyone > 0 && everyone < SMALLEST ? Optional.empty() : Optional.of(everyone);
  }

  /** How one to four people are told of. */
  static String fewer() {
    return "<" + SMALLEST;
  }

  /** Whether it says no more than "fewer than". */
  boolean small() {
    return atLeast == 0;
  }

  /** As it is read: {@code <5}, or {@code 25+}. */
  @Override
  public String toString() {
    return small() ? "<" + (atMost + 1) : atLeast + "+";
  }

  /** As a program reads it: the fewest, or {@code <5}. */
  String value() {
    return small() ? toString() : Integer.toString(atLeast);
  }
}
