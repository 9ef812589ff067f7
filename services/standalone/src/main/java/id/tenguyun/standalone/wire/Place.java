package id.tenguyun.standalone.wire;

/** Where a record lies on the log. */
public record Place(String topic, int partition, long offset) {

  @Override
  public String toString() {
    return topic + "-" + partition + "-" + offset;
  }
}
