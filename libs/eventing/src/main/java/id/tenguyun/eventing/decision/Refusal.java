package id.tenguyun.eventing.decision;

/**
 * One reason why a submission is turned down. A refusal is a value: what a user can cause is never
 * an exception.
 *
 * @param code upper snake case, stable, documented with the rule that gives it
 * @param field path of the offending field in the submission, empty when it is the whole
 * @param found the offending value as text; never a person's data
 * @param allowed what would be right
 */
public record Refusal(String code, String field, String found, String allowed) {}
