package id.tenguyun.matching;

/** The refusals that several builders share. */
final class Checks {
  private Checks() {}

  static String quoted(String text) {
    return '"' + text + '"';
  }

  /** An id ends up in the digest's lines, so it may not hold what separates them. */
  static void id(String what, String id) {
    if (id.isBlank()) {
      throw new InvalidProblemException(
          "a %s has the id %s. An id may not be blank.".formatted(what, quoted(id)));
    }
    for (int i = 0; i < id.length(); i++) {
      if (id.charAt(i) < ' ') {
        throw new InvalidProblemException(
            "%s %s has the control character U+%04X at position %d. An id may not hold one."
                .formatted(what, quoted(id), (int) id.charAt(i), i));
      }
    }
  }

  static void atLeastZero(int value, String what, String vacancy) {
    if (value < 0) {
      throw new InvalidProblemException(
          "vacancy %s: %s is %d. It must be 0 or more.".formatted(quoted(vacancy), what, value));
    }
  }

  static void tier(int tier, String where) {
    if (tier < 1 || tier > 5) {
      throw new InvalidProblemException(
          "%s: tier %d does not exist. Tiers go from 1 to 5.".formatted(where, tier));
    }
  }

  static String tooManyOpenings(String vacancy, int more, long sum) {
    return "with vacancy %s and its %d the openings add up to %d. They may be %d in all."
        .formatted(quoted(vacancy), more, sum, Integer.MAX_VALUE);
  }

  static void totalOpenings(SeatPlan[] plans) {
    long openings = 0;
    for (SeatPlan plan : plans) {
      openings += plan.openings();
      if (openings > Integer.MAX_VALUE) {
        throw new InvalidProblemException(
            tooManyOpenings(plan.vacancy(), plan.openings(), openings));
      }
    }
  }
}
