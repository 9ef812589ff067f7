package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.books.Lag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** How far every consumer group is behind, as the broker knows it; the page's own among them. */
final class GroupLags {

  private static final Comparator<Lag> ORDER =
      Comparator.comparing(Lag::reader).thenComparing(Lag::topic);

  private GroupLags() {}

  /** By group, then topic; of partitions of which a group has committed nothing it says nothing. */
  static List<Lag> of(Admin admin) throws ExecutionException, InterruptedException {
    Map<String, Map<TopicPartition, Long>> positions = groups(admin);
    return lags(positions, ends(admin, positions));
  }

  private static Map<String, Map<TopicPartition, Long>> groups(Admin admin)
      throws ExecutionException, InterruptedException {
    Map<String, ListConsumerGroupOffsetsSpec> asked = new HashMap<>();
    for (GroupListing group : admin.listGroups(ListGroupsOptions.forConsumerGroups()).all().get()) {
      asked.put(group.groupId(), new ListConsumerGroupOffsetsSpec());
    }
    Map<String, Map<TopicPartition, Long>> positions = new HashMap<>();
    if (!asked.isEmpty()) {
      admin
          .listConsumerGroupOffsets(asked)
          .all()
          .get()
          .forEach((group, offsets) -> positions.put(group, known(offsets)));
    }
    return positions;
  }

  private static Map<TopicPartition, Long> known(Map<TopicPartition, OffsetAndMetadata> offsets) {
    Map<TopicPartition, Long> known = new HashMap<>();
    offsets.forEach((partition, offset) -> {
      if (offset != null) {
        known.put(partition, offset.offset());
      }
    });
    return known;
  }

  private static Map<TopicPartition, Long> ends(
      Admin admin, Map<String, Map<TopicPartition, Long>> positions)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    positions
        .values()
        .forEach(group ->
            group.keySet().forEach(partition -> asked.put(partition, OffsetSpec.latest())));
    Map<TopicPartition, Long> ends = new HashMap<>();
    admin
        .listOffsets(asked)
        .all()
        .get()
        .forEach((partition, end) -> ends.put(partition, end.offset()));
    return ends;
  }

  private static List<Lag> lags(
      Map<String, Map<TopicPartition, Long>> positions, Map<TopicPartition, Long> ends) {
    List<Lag> lags = new ArrayList<>();
    positions.forEach((reader, partitions) -> {
      Map<String, long[]> byTopic = new TreeMap<>();
      partitions.forEach((partition, position) -> {
        long end = ends.getOrDefault(partition, position);
        long[] sums = byTopic.computeIfAbsent(partition.topic(), _ -> new long[2]);
        sums[0] += end;
        sums[1] += Math.max(0, end - position);
      });
      byTopic.forEach((topic, sums) -> lags.add(new Lag(reader, topic, sums[0], sums[1])));
    });
    lags.sort(ORDER);
    return List.copyOf(lags);
  }
}
