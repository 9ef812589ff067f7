package id.tenguyun.eventing.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

/** What was not read by everybody who matters stays. */
class ReadRecordsTest {

  private final TestPlatform platform = TestPlatform.get();
  private final KafkaAccess kafka =
      new KafkaAccess(Map.of("bootstrap.servers", platform.bootstrapServers()));
  private final String topic = TestPlatform.uniqueName("plain");
  private final TopicPartition partition = new TopicPartition(topic, 0);

  @Test
  void onlyWhatEverybodyHasReadIsDeleted() throws Exception {
    String slow = TestPlatform.uniqueName("slow");
    String fast = TestPlatform.uniqueName("fast");
    try (Admin admin = kafka.newAdmin();
        var client = new AvroTestClient(platform);
        var records = new ReadRecords(kafka)) {
      admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
      for (int i = 0; i < 10; i++) {
        client.sendBytes(topic, "k", new byte[] {(byte) i}, Map.of());
      }
      assertThat(records.readBy(slow, Set.of(partition))).isEmpty();
      read(admin, slow, 3);
      read(admin, fast, 8);

      assertThat(records.readBy(fast, records.partitions(Set.of(topic))))
          .isEqualTo(Map.of(partition, 8L));
      var readByAll = records.readByAll(Set.of(slow, fast)::contains, Set.of(partition));
      assertThat(readByAll).isEqualTo(Map.of(partition, 3L));
      assertThat(records.deleteBefore(readByAll)).isEqualTo(3);
      assertThat(records.deleteBefore(readByAll)).isZero();
      assertThat(client.readAllBytes(topic)).extracting(ConsumerRecord::offset).startsWith(3L);
      assertThat(client.readAllBytes(topic)).hasSize(7);
    }
  }

  private void read(Admin admin, String group, long next) throws Exception {
    admin
        .alterConsumerGroupOffsets(group, Map.of(partition, new OffsetAndMetadata(next)))
        .all()
        .get();
  }
}
