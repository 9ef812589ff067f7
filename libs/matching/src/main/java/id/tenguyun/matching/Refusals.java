package id.tenguyun.matching;

import id.tenguyun.matching.Refusal.Part;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a problem, so that all of it is told at once. */
final class Refusals {
  /** A problem with more than this many faults has one cause; the rest is only counted. */
  private static final int MOST_TOLD = 100;

  private final List<Refusal> told = new ArrayList<>();
  private long found;

  void add(Part part, int number, String message) {
    if (found++ < MOST_TOLD) {
      told.add(new Refusal(part, number, message));
    }
  }

  void throwIfAny() {
    if (found > told.size()) {
      told.add(new Refusal(Part.PROBLEM, 0, "%d more are wrong.".formatted(found - told.size())));
    }
    if (found > 0) {
      throw new InvalidProblemException(told);
    }
  }
}
