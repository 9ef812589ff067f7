package id.tenguyun.eventing.testkit;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.internals.InMemoryKeyValueStore;
import org.apache.kafka.streams.test.TestRecord;

/**
 * A topology of one inbox and one store that can be killed. It comes back with what its changelog
 * held at the last commit and expects the records after that once more, at the offsets that they
 * had. What it wrote since then never happened, as after an aborted transaction.
 */
final class MortalTopology implements AutoCloseable {

  private static final String CHANGELOG = "-changelog";

  private final String store;
  private final Function<KeyValueBytesStoreSupplier, Topology> topology;
  private final String inbox;
  private final TreeMap<Bytes, byte[]> committedRows = new TreeMap<>();
  private final List<TestRecord<byte[], byte[]>> changedRows = new ArrayList<>();
  private TopologyTestDriver driver;
  private long committed;
  private long next;

  MortalTopology(
      String store, String inbox, Function<KeyValueBytesStoreSupplier, Topology> topology) {
    this.store = store;
    this.inbox = inbox;
    this.topology = topology;
    this.driver = start();
  }

  private TopologyTestDriver start() {
    return new TopologyTestDriver(topology.apply(new Restored()), new Properties());
  }

  /** Decides the next record of the inbox; nothing that it writes is committed yet. */
  List<Emitted> process(byte[] value, Headers headers) {
    driver
        .createInputTopic(inbox, new ByteArraySerializer(), new ByteArraySerializer())
        .pipeInput(new TestRecord<>(null, value, headers));
    next++;
    List<Emitted> written = new ArrayList<>();
    for (String topic : new TreeSet<>(driver.producedTopicNames())) {
      if (topic.endsWith(CHANGELOG)) {
        changedRows.addAll(
            driver
                .createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList());
      } else {
        driver
            .createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
            .readRecordsToList()
            .forEach(record -> written.add(Emitted.of(topic, record)));
      }
    }
    return written;
  }

  void commit() {
    for (TestRecord<byte[], byte[]> row : changedRows) {
      if (row.value() == null) {
        committedRows.remove(Bytes.wrap(row.key()));
      } else {
        committedRows.put(Bytes.wrap(row.key()), row.value());
      }
    }
    changedRows.clear();
    committed = next;
  }

  /** Kills it and sets it up again; says from which offset on it must be given records again. */
  long kill() {
    driver.close();
    changedRows.clear();
    next = committed;
    driver = start();
    goOnAt(committed);
    return committed;
  }

  /** The driver counts offsets from 0 in each of its lives; a broker does not. */
  private void goOnAt(long offset) {
    try {
      Field field = TopologyTestDriver.class.getDeclaredField("offsetsByTopicOrPatternPartition");
      field.setAccessible(true);
      @SuppressWarnings("unchecked") // as declared
      var offsets = (Map<TopicPartition, AtomicLong>) field.get(driver);
      Objects.requireNonNull(offsets.get(new TopicPartition(inbox, 0))).set(offset);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError("Kafka's test driver keeps its offsets elsewhere now", e);
    }
  }

  @Override
  public void close() {
    driver.close();
  }

  /** A store that is filled as Streams restores it, before any processor sees it. */
  private final class Restored implements KeyValueBytesStoreSupplier {

    @Override
    public String name() {
      return store;
    }

    @Override
    public KeyValueStore<Bytes, byte[]> get() {
      return new InMemoryKeyValueStore(store) {
        @Override
        public void init(StateStoreContext context, StateStore root) {
          super.init(context, root);
          committedRows.forEach(this::put);
        }
      };
    }

    @Override
    public String metricsScope() {
      return "in-memory";
    }
  }
}
