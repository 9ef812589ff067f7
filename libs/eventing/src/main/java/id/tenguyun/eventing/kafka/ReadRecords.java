package id.tenguyun.eventing.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a topic was read by those who must read it, and the removal of what lies before. Offsets
 * of a transaction that is still open do not count as read.
 */
public final class ReadRecords implements AutoCloseable {

  private final Admin admin;

  public ReadRecords(KafkaAccess kafka) {
    this.admin = kafka.newAdmin();
  }

  /** Every partition of these topics. */
  public Set<TopicPartition> partitions(Collection<String> topics) {
    Set<TopicPartition> partitions = new HashSet<>();
    get(admin.describeTopics(topics).allTopicNames())
        .forEach((name, topic) ->
            topic
                .partitions()
                .forEach(p -> partitions.add(new TopicPartition(name, p.partition()))));
    return partitions;
  }

  /** The next offset that a group will read, of each partition where it has read anything. */
  public Map<TopicPartition, Long> readBy(String group, Collection<TopicPartition> partitions) {
    return offsets(Set.of(group), partitions).getOrDefault(group, Map.of());
  }

  /**
   * The least of what several groups will read next, of each partition that any of them reads. A
   * group that has never read a partition does not hold anything back.
   *
   * @param counts tells groups that matter by their names
   */
  public Map<TopicPartition, Long> readByAll(
      Predicate<String> counts, Collection<TopicPartition> partitions) {
    Set<String> groups =
        get(admin.listGroups().all()).stream()
            .map(GroupListing::groupId)
            .filter(counts)
            .collect(Collectors.toSet());
    Map<TopicPartition, Long> least = new HashMap<>();
    offsets(groups, partitions)
        .values()
        .forEach(
            read -> read.forEach((partition, next) -> least.merge(partition, next, Math::min)));
    return least;
  }

  private Map<String, Map<TopicPartition, Long>> offsets(
      Set<String> groups, Collection<TopicPartition> partitions) {
    if (groups.isEmpty() || partitions.isEmpty()) {
      return Map.of();
    }
    var spec = new ListConsumerGroupOffsetsSpec().topicPartitions(partitions);
    var asked = groups.stream().collect(Collectors.toMap(group -> group, group -> spec));
    var stable = new ListConsumerGroupOffsetsOptions().requireStable(true);
    Map<String, Map<TopicPartition, Long>> read = new HashMap<>();
    get(admin.listConsumerGroupOffsets(asked, stable).all())
        .forEach((group, offsets) -> read.put(group, known(offsets)));
    return read;
  }

  private static Map<TopicPartition, Long> known(Map<TopicPartition, OffsetAndMetadata> offsets) {
    Map<TopicPartition, Long> known = new HashMap<>();
    offsets.forEach((partition, offset) ->
        Optional.ofNullable(offset).ifPresent(o -> known.put(partition, o.offset())));
    return known;
  }

  /**
   * Removes every record before these offsets. Nobody can read them from then on; the broker drops
   * their bytes with the segment that holds them.
   *
   * @return how many offsets were freed
   */
  public long deleteBefore(Map<TopicPartition, Long> offsets) {
    var asked =
        offsets.keySet().stream().collect(Collectors.toMap(p -> p, p -> OffsetSpec.earliest()));
    Map<TopicPartition, RecordsToDelete> deleted = new HashMap<>();
    long[] freed = {0};
    get(admin.listOffsets(asked).all())
        .forEach((partition, first) -> {
          long before = offsets.getOrDefault(partition, 0L);
          if (before > first.offset()) {
            deleted.put(partition, RecordsToDelete.beforeOffset(before));
            freed[0] += before - first.offset();
          }
        });
    get(admin.deleteRecords(deleted).all());
    return freed[0];
  }

  private static <T> T get(KafkaFuture<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("The broker did not do what was asked", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the broker was asked", e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}
