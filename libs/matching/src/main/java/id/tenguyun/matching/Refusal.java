package id.tenguyun.matching;

/**
 * One thing that makes a problem senseless, and which of the parts that were added it is about.
 *
 * @param part what it is about
 * @param number which of those, in the order in which they were added, from 0; 0 for the problem
 * @param message the offending value and what would be right
 */
public record Refusal(Part part, int number, String message) {

  /** What a problem is put together from. */
  public enum Part {
    /** The problem as a whole, or what was handed over just now. */
    PROBLEM,
    /** A vacancy. */
    VACANCY,
    /** A worker. */
    WORKER,
    /** A candidacy. */
    CANDIDACY
  }
}
