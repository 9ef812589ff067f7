package id.tenguyun.matching.audit;

/**
 * One thing that a matching does against the rules.
 *
 * @param kind which rule
 * @param worker the worker concerned; empty when it is the vacancy as a whole
 * @param vacancy the vacancy concerned
 * @param inWords what is wrong, with the numbers that show it
 */
public record Violation(Kind kind, String worker, String vacancy, String inWords) {

  /** The rules a matching can break. */
  public enum Kind {
    /** A seat for someone who is not eligible, did not ask, or whose tier is closed. */
    INELIGIBLE,
    /** A worker with two seats, or a vacancy with more workers than seats. */
    DOUBLE_SEAT,
    /** More outsiders than the cap. */
    CAP,
    /** Someone was passed over although a seat she may take is empty. */
    WASTE,
    /** Someone was passed over who would lift a floor that is not met. */
    FLOOR,
    /** Someone was passed over who would fill a trait seat. */
    RESERVE,
    /** Someone was passed over for a worker of lower merit with no better claim. */
    ENVY,
    /** A slot is named that does not fit its worker, is given too often, or could be filled. */
    SLOT,
    /** A published cut-off that is not what the choice rule gives, or one that is missing. */
    CUTOFF
  }
}
