package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.facts.FactTopics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;

/** Where the topics that the page reads end, for one that reads what is committed. */
final class TopicEnds {

  private static final int PATIENCE_MILLIS = 2_000;

  private TopicEnds() {}

  /** The next offset of each partition; nothing of a topic that is not there yet. */
  static Map<TopicPartition, Long> of(Admin admin) throws ExecutionException, InterruptedException {
    Set<String> there =
        admin.listTopics(new ListTopicsOptions().timeoutMs(PATIENCE_MILLIS)).names().get();
    List<String> ours = FactTopics.ALL.stream().filter(there::contains).toList();
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    admin
        .describeTopics(ours, new DescribeTopicsOptions().timeoutMs(PATIENCE_MILLIS))
        .allTopicNames()
        .get()
        .forEach((topic, description) ->
            description
                .partitions()
                .forEach(partition ->
                    asked.put(
                        new TopicPartition(topic, partition.partition()), OffsetSpec.latest())));
    Map<TopicPartition, Long> ends = new HashMap<>();
    admin
        .listOffsets(
            asked, new ListOffsetsOptions(IsolationLevel.READ_COMMITTED).timeoutMs(PATIENCE_MILLIS))
        .all()
        .get()
        .forEach((partition, end) -> ends.put(partition, end.offset()));
    return ends;
  }
}
