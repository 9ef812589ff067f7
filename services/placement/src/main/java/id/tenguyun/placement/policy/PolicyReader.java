package id.tenguyun.placement.policy;

/** Reads policy text; a function of the text alone. */
@FunctionalInterface
public interface PolicyReader {

  /** The policy, or every problem at once. */
  PolicyReading read(String text);
}
