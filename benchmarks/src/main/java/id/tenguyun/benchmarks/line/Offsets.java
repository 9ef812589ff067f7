package id.tenguyun.benchmarks.line;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What the broker knows of how far a group has committed. */
final class Offsets implements AutoCloseable {

  private static final long LOOK_MILLIS = 50;

  /** The marker of a last transaction has an offset of its own, which nobody commits. */
  private static final long MARKER = 1;

  private final Admin admin;

  Offsets(Bench bench) {
    this.admin = bench.kafka.newAdmin();
  }

  Collection<String> topics(Predicate<String> wanted) throws Exception {
    return admin.listTopics().names().get().stream().filter(wanted).sorted().toList();
  }

  Map<TopicPartition, Long> ends(Collection<String> topics) throws Exception {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    for (TopicDescription topic : admin.describeTopics(topics).allTopicNames().get().values()) {
      topic
          .partitions()
          .forEach(
              p -> asked.put(new TopicPartition(topic.name(), p.partition()), OffsetSpec.latest()));
    }
    Map<TopicPartition, Long> ends = new HashMap<>();
    for (Map.Entry<TopicPartition, ListOffsetsResult.ListOffsetsResultInfo> end :
        admin.listOffsets(asked).all().get().entrySet()) {
      ends.put(end.getKey(), end.getValue().offset());
    }
    return ends;
  }

  /** Records (and markers) before the ends that the group has not committed. */
  long lag(String group, Map<TopicPartition, Long> ends) throws Exception {
    Map<TopicPartition, Long> committed =
        new TreeMap<>(java.util.Comparator.comparing(Object::toString));
    try {
      for (Map.Entry<TopicPartition, OffsetAndMetadata> offset :
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get().entrySet()) {
        committed.put(offset.getKey(), offset.getValue() == null ? 0 : offset.getValue().offset());
      }
    } catch (ExecutionException e) {
      return Long.MAX_VALUE; // the group is not there yet
    }
    long lag = 0;
    for (Map.Entry<TopicPartition, Long> end : ends.entrySet()) {
      long left = end.getValue() - committed.getOrDefault(end.getKey(), 0L);
      lag += left > MARKER ? left : 0;
    }
    return lag;
  }

  /** Waits until the group has committed all of the topics as they are then. */
  void awaitAll(String group, Collection<String> topics, Progress progress) throws Exception {
    while (true) {
      Map<TopicPartition, Long> ends = ends(topics);
      long all = ends.values().stream().mapToLong(Long::longValue).sum();
      long lag = lag(group, ends);
      progress.to(lag == Long.MAX_VALUE ? 0 : all - lag);
      if (lag == 0) {
        return;
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
    }
  }

  /** When the first record came: joining a group and warming a client up is not throughput. */
  long awaitMore(String topic, long than) throws Exception {
    while (sum(List.of(topic)) <= than) {
      TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS / 5);
    }
    return System.nanoTime();
  }

  /** Records, and markers of transactions, that ever came to these topics. */
  long sum(Collection<String> topics) throws Exception {
    return ends(topics).values().stream().mapToLong(Long::longValue).sum();
  }

  @Override
  public void close() {
    admin.close();
  }
}
