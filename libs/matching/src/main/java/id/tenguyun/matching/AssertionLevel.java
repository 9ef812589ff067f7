package id.tenguyun.matching;

/** How much the engine checks of its own work. A failed check is a bug and throws. */
public enum AssertionLevel {
  /** Nothing beyond the problem's own validation. */
  NONE,
  /** The finished matching is checked against the rule's definition, vacancy by vacancy. */
  RESULT,
  /** Each step is repeated by the plain choice rule as well; slow, for tests. */
  EVERY_STEP
}
