package id.tenguyun.dashboard.recount;

import id.tenguyun.dashboard.facts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A way in which a log may be read: each partition in order, no order between them.
 *
 * @param partition {@code topic-partition}
 */
public record Merged(String partition, long offset, Fact fact) {

  /** One of the many ways. */
  public static List<Merged> of(Map<String, List<Fact>> log, Random random) {
    Map<String, Integer> next = new TreeMap<>();
    log.keySet().forEach(partition -> next.put(partition, 0));
    List<Merged> merged = new ArrayList<>();
    while (!next.isEmpty()) {
      List<String> left = new ArrayList<>(next.keySet());
      String partition = left.get(random.nextInt(left.size()));
      int offset = next.getOrDefault(partition, 0);
      merged.add(new Merged(partition, offset, log.getOrDefault(partition, List.of()).get(offset)));
      if (offset + 1 == log.getOrDefault(partition, List.of()).size()) {
        next.remove(partition);
      } else {
        next.put(partition, offset + 1);
      }
    }
    return merged;
  }

  /** Number of the partition. */
  public int number() {
    return Integer.parseInt(partition.substring(partition.lastIndexOf('-') + 1));
  }
}
