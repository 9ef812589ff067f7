package id.tenguyun.matching;

/**
 * One worker's seat.
 *
 * @param worker the worker's id
 * @param vacancy the vacancy's id
 * @param slot the canonical slot, see {@link MatchingResult#seats()}
 */
public record Assignment(String worker, String vacancy, Slot slot) {}
