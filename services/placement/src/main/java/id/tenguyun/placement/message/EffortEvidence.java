package id.tenguyun.placement.message;

/**
 * One piece of evidence of good-faith effort to find local workers.
 *
 * @param reference where it can be checked: a letter, a date, an address
 */
public record EffortEvidence(EffortKind kind, String reference) {}
