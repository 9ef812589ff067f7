package id.tenguyun.eventing.projection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerPartitionAssignor;
import org.apache.kafka.clients.consumer.internals.AbstractPartitionAssignor;
import org.apache.kafka.common.TopicPartition;

/**
 * Gives every partition to one member of the group: a document may be folded from several
 * partitions, so one writer must see them all. The others stand by and take over together.
 */
public final class OneReader extends AbstractPartitionAssignor {

  @Override
  public String name() {
    return "one-reader";
  }

  @Override
  public Map<String, List<TopicPartition>> assign(
      Map<String, Integer> partitionsPerTopic,
      Map<String, ConsumerPartitionAssignor.Subscription> subscriptions) {
    Map<String, List<TopicPartition>> assignment = new HashMap<>();
    subscriptions.keySet().forEach(member -> assignment.put(member, new ArrayList<>()));
    String reader = new TreeMap<>(subscriptions).firstKey();
    List<TopicPartition> all = assignment.getOrDefault(reader, List.of());
    partitionsPerTopic.forEach((topic, count) -> all.addAll(partitions(topic, count)));
    return assignment;
  }
}
