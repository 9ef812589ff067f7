package id.tenguyun.eventing.books;

import id.tenguyun.eventing.kafka.KafkaAccess;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Where the log of a topic begins; 0 until something expired. */
@FunctionalInterface
interface LogStart {

  /** First offset of each partition, by its number. */
  Map<String, Long> of(String topic);

  static LogStart on(KafkaAccess kafka) {
    return topic -> {
      try (KafkaConsumer<byte[], byte[]> reader = kafka.newReader()) {
        List<TopicPartition> partitions =
            reader.partitionsFor(topic).stream()
                .map(info -> new TopicPartition(topic, info.partition()))
                .toList();
        Map<String, Long> starts = new TreeMap<>();
        reader
            .beginningOffsets(partitions)
            .forEach(
                (partition, first) -> starts.put(Integer.toString(partition.partition()), first));
        return starts;
      }
    };
  }
}
