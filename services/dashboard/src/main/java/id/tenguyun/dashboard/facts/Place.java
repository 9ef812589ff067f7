package id.tenguyun.dashboard.facts;

/** Where the log holds an event. */
public record Place(String topic, int partition, long offset) {

  @Override
  public String toString() {
    return "%s-%d-%d".formatted(topic, partition, offset);
  }
}
