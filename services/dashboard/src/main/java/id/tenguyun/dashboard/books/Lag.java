package id.tenguyun.dashboard.books;

/**
 * How far a reader of the log is behind.
 *
 * @param reader a consumer group
 * @param topic the topic it reads
 * @param end records that the topic has held so far
 * @param records of these, not read yet
 */
public record Lag(String reader, String topic, long end, long records) {}
