package id.tenguyun.training.person.mongo;

/**
 * The trace of one export; its id is the act.
 *
 * @param at domain time, ISO 8601
 */
public record PersonReadDocument(String workerId, String actor, String reason, String at) {

  static final String COLLECTION = "personReads";
}
