package id.tenguyun.eventing.decision;

/**
 * The tables behind a service's state. Kept in memory; when running on Kafka Streams every change
 * is also written to a changelogged store, from which the tables are filled again after a restart.
 */
public interface Tables {

  /**
   * The table of this name.
   *
   * @param name stable for ever: it is part of the stored key
   * @param rowType a record made of records, enums, strings, numbers, dates, lists and maps
   */
  <V> Table<V> table(String name, Class<V> rowType);
}
