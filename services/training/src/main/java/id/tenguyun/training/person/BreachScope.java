package id.tenguyun.training.person;

/** What was exposed, or may have been. */
public sealed interface BreachScope {

  /** A partner's secret: whoever had it could read what is under the partner's name for reading. */
  record Credential(String partnerId) implements BreachScope {}

  /** One topic, by its full name: whoever could read it could read all that lay there. */
  record TopicRead(String name) implements BreachScope {}

  /**
   * A training centre's own computers: they hold what it reported of its graduates.
   *
   * @param centreId its code, say {@code BLK-TARAKAN}
   */
  record Centre(String centreId) implements BreachScope {}

  /**
   * Reads of the vault that were granted: names and telephones by employers, exports by officers.
   */
  record VaultReads() implements BreachScope {}
}
