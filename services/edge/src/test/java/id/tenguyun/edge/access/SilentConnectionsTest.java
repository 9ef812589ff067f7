package id.tenguyun.edge.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Connections that say nothing take no place from others, and go by themselves. */
class SilentConnectionsTest {

  private static final RuledBroker BROKER = RuledBroker.get();

  /** As many as a process may open here, and the task asks for. */
  private static final int MANY = 10_000;

  /** Partners of the tests themselves. */
  private static final int OTHERS = 20;

  private final List<SocketChannel> silent = new ArrayList<>();

  @AfterEach
  void hangUp() throws IOException {
    for (SocketChannel channel : silent) {
      channel.close();
    }
  }

  @Test
  void ten_thousand_from_one_address_are_turned_away_and_nobody_else_notices() throws Exception {
    try (var partner = producer("emp-a")) {
      send(partner);

      long refused = open(MANY, "127.0.0.2");

      assertThat(held()).isPositive();
      send(partner);
      assertThat(nodes(BROKER.login("emp-b"))).isEqualTo(1);
      assertThat(nodes(BROKER.login("placement"))).isEqualTo(1);
      // whoever is turned away may not have noticed yet; what counts is what the broker holds
      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> held() <= RuledBroker.LIMITS.mostFromAnAddress() + OTHERS);
      System.out.printf(
          "%d silent connections from one address: %d failed at once, the broker holds %d%n",
          MANY, refused, held());
    }
  }

  @Test
  void who_fills_the_partners_door_shuts_out_no_service_and_is_gone_when_its_time_is_over()
      throws Exception {
    try (var partner = producer("emp-a")) {
      send(partner);

      open(RuledBroker.LIMITS.mostAtPartnersDoor() + 100, "127.0.0.1");

      // whoever is in stays in, and services come by their own door
      send(partner);
      assertThat(nodes(BROKER.login("placement"))).isEqualTo(1);
      await()
          .atMost(RuledBroker.IDLE.multipliedBy(4))
          .ignoreExceptions()
          .until(() -> nodes(BROKER.login("emp-b")) == 1);
    }
  }

  /** Opens connections and says nothing; how many were refused outright. */
  private long open(int count, String from) throws IOException {
    InetSocketAddress door = new InetSocketAddress("127.0.0.1", BROKER.broker.port());
    long refused = 0;
    for (int i = 0; i < count; i++) {
      SocketChannel channel = SocketChannel.open();
      channel.setOption(StandardSocketOptions.SO_REUSEADDR, true);
      channel.bind(new InetSocketAddress(from, 0));
      channel.configureBlocking(false);
      try {
        channel.connect(door);
      } catch (IOException e) {
        refused++;
      }
      silent.add(channel);
    }
    return refused;
  }

  /** Connections at the partners' door, as the broker counts them. */
  private static long held() throws JMException {
    MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
    double held = 0;
    for (ObjectName name :
        beans.queryNames(
            new ObjectName(
                "kafka.server:type=socket-server-metrics,listener=PARTNERS,networkProcessor=*"),
            null)) {
      held += ((Number) beans.getAttribute(name, "connection-count")).doubleValue();
    }
    return Math.round(held);
  }

  private static KafkaProducer<byte[], byte[]> producer(String partner) {
    return new KafkaProducer<>(
        BROKER.login(partner), new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static void send(KafkaProducer<byte[], byte[]> producer) throws Exception {
    producer
        .send(new ProducerRecord<>("partner.emp-a.vacancies", new byte[] {1}, new byte[] {1}))
        .get();
  }

  private static int nodes(Map<String, Object> settings) throws Exception {
    settings.put("default.api.timeout.ms", 5_000);
    settings.put("request.timeout.ms", 4_000);
    try (Admin admin = Admin.create(settings)) {
      return admin.describeCluster().nodes().get().size();
    }
  }
}
