package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.books.Lag;
import id.tenguyun.dashboard.books.Lags;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Asks the broker every few seconds how far every consumer group is behind, the page's own among
 * them. While the broker is away it says nothing, rather than something old.
 */
final class LagWatch implements Lags, SmartLifecycle {

  private static final Logger log = LoggerFactory.getLogger(LagWatch.class);
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(5);
  private static final Comparator<Lag> ORDER =
      Comparator.comparing(Lag::reader).thenComparing(Lag::topic);

  private final Supplier<Admin> admins;
  private final Thread thread = new Thread(this::run, "dashboard-lag");
  private volatile List<Lag> latest = List.of();
  private volatile boolean running;

  LagWatch(Supplier<Admin> admins) {
    this.admins = admins;
  }

  @Override
  public List<Lag> lags() {
    return latest;
  }

  private void run() {
    try (Admin admin = admins.get()) {
      while (running) {
        look(admin);
        Thread.sleep(BETWEEN_LOOKS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // only stop() interrupts
    }
  }

  private void look(Admin admin) throws InterruptedException {
    try {
      Map<String, Map<TopicPartition, Long>> positions = groups(admin);
      latest = lags(positions, ends(admin, positions));
    } catch (ExecutionException e) {
      latest = List.of();
      log.atWarn().addKeyValue("error", e.getMessage()).log("The broker does not tell the lag");
    }
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

  @Override
  public void start() {
    running = true;
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
