package id.tenguyun.eventing.envelope;

/**
 * Where a record first lay: written as {@code topic-partition-offset}, such as {@code
 * partner.blk-tarakan.graduations-0-17}.
 */
public record Origin(String topic, int partition, long offset) {

  /**
   * Reads the written form.
   *
   * @throws IllegalArgumentException when it is not topic-partition-offset
   */
  public static Origin parse(String text) {
    int lastDash = text.lastIndexOf('-');
    int dashBefore = text.lastIndexOf('-', lastDash - 1);
    if (dashBefore <= 0) {
      throw new IllegalArgumentException(
          "'%s' is no origin; right would be topic-partition-offset".formatted(text));
    }
    return new Origin(
        text.substring(0, dashBefore),
        Integer.parseInt(text.substring(dashBefore + 1, lastDash)),
        Long.parseLong(text.substring(lastDash + 1)));
  }

  @Override
  public String toString() {
    return topic + "-" + partition + "-" + offset;
  }
}
