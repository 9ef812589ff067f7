package id.tenguyun.edge.partner;

/**
 * An act that was carried out.
 *
 * @param content all that it said, to tell a repetition from another act under the same id
 */
public record ActDone(String actId, String content) {}
