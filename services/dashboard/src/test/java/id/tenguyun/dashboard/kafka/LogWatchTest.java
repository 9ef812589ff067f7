package id.tenguyun.dashboard.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.dashboard.books.Lag;
import id.tenguyun.dashboard.live.Contact;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How far the page and other readers are behind, on a broker and on none. */
class LogWatchTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final Instant NOW = Instant.parse("2026-07-01T01:00:00Z");

  private final LiveBoard live = new LiveBoard();
  private LogWatch watch;

  @AfterEach
  void stop() {
    watch.stop();
  }

  @Test
  void tellsHowFarAReaderIsBehindByTopic() throws Exception {
    TestPlatform platform = TestPlatform.get();
    String topic = TestPlatform.uniqueName("partner.lag.vacancies");
    String reader = TestPlatform.uniqueName("reader");
    platform.createTopics(2, topic);
    try (AvroTestClient client = new AvroTestClient(platform)) {
      for (int i = 0; i < 5; i++) {
        client.sendBytes(topic, "V" + i, new byte[] {1}, Map.of());
      }
    }
    try (Admin admin = admin(platform.bootstrapServers())) {
      hasRead(admin, reader, new TopicPartition(topic, 0), 1);
    }
    long end = endOf(platform, new TopicPartition(topic, 0));

    watch(platform.bootstrapServers());

    // of the partition of which it has committed nothing nobody knows where it stands
    await().atMost(SOON).until(() -> watch.lags().contains(new Lag(reader, topic, end, end - 1)));
    assertThat(watch.lags())
        .isSortedAccordingTo(java.util.Comparator.comparing(Lag::reader).thenComparing(Lag::topic));
    assertThat(live.freshness().checkedAt()).contains(NOW);
    assertThat(live.freshness().logLostAt()).isEmpty();
  }

  @Test
  void saysSinceWhenTheLogDoesNotAnswerAndNothingOfOthers() throws IOException {
    int closed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      closed = socket.getLocalPort();
    }

    watch("127.0.0.1:" + closed);

    await().atMost(SOON).until(() -> live.freshness().logLostAt().isPresent());
    assertThat(live.freshness().logLostAt()).contains(NOW);
    assertThat(live.freshness().checkedAt()).isEmpty();
    assertThat(watch.lags()).isEmpty();
  }

  private void watch(String servers) {
    InstantSource clock = () -> NOW;
    watch = new LogWatch(() -> admin(servers), live, new Contact(clock), clock);
    watch.start();
  }

  private static Admin admin(String servers) {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, servers));
  }

  private static void hasRead(Admin admin, String reader, TopicPartition partition, long offset)
      throws ExecutionException, InterruptedException {
    admin
        .alterConsumerGroupOffsets(reader, Map.of(partition, new OffsetAndMetadata(offset)))
        .all()
        .get();
  }

  private static long endOf(TestPlatform platform, TopicPartition partition)
      throws ExecutionException, InterruptedException {
    try (Admin admin = admin(platform.bootstrapServers())) {
      var asked = Map.of(partition, org.apache.kafka.clients.admin.OffsetSpec.latest());
      return List.copyOf(admin.listOffsets(asked).all().get().values()).getFirst().offset();
    }
  }
}
