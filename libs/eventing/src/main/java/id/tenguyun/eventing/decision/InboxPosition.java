package id.tenguyun.eventing.decision;

import java.util.Comparator;

/**
 * Where an input stands in its service's inbox. History is the order of offsets within one
 * partition.
 */
public record InboxPosition(int partition, long offset) implements Comparable<InboxPosition> {

  private static final Comparator<InboxPosition> ORDER =
      Comparator.comparingInt(InboxPosition::partition).thenComparingLong(InboxPosition::offset);

  @Override
  public int compareTo(InboxPosition other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return partition + ":" + offset;
  }
}
