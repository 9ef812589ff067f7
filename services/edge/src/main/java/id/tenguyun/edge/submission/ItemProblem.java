package id.tenguyun.edge.submission;

/**
 * Why something is not sent.
 *
 * @param code a name that a program can go by
 * @param field dotted path of the field, or the column; empty for the whole
 * @param found what stands there; of a person's field only its kind
 * @param allowed what would be right
 */
public record ItemProblem(String code, String field, String found, String allowed) {}
