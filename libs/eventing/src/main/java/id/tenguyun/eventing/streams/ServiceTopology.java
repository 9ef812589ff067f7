package id.tenguyun.eventing.streams;

import id.tenguyun.eventing.kafka.AvroValues;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * One inbox, one processor with one changelogged in-memory store, and a sink that finds the topic
 * of each record. The store has no cache: the tables above it write a row once for each input that
 * changed it, and looking each up in a cache costs more than the few records it would spare.
 */
public final class ServiceTopology {

  /** The one store, and the suffix of its changelog. */
  public static final String STORE = "state";

  private ServiceTopology() {}

  /** The topology of a service. */
  public static <S, M, E> Topology build(ServiceLogic<S, M, E> logic, AvroValues values) {
    return build(logic, values, RowStore.supplier(STORE));
  }

  /** The topology over a store of the caller's, which must be named {@link #STORE}. */
  public static <S, M, E> Topology build(
      ServiceLogic<S, M, E> logic, AvroValues values, KeyValueBytesStoreSupplier rows) {
    var topology = new Topology();
    topology.addSource(
        "inbox",
        new StringDeserializer(),
        new ByteArrayDeserializer(),
        logic.inputs().inbox().topic().name());
    topology.addProcessor("decide", new Deciding<>(logic, values, rows), "inbox");
    topology.addSink(
        "publish",
        (key, out, context) -> out.to().topic(),
        new StringSerializer(),
        new OutgoingSerializer(values),
        "decide");
    return topology;
  }

  private record Deciding<S, M, E>(
      ServiceLogic<S, M, E> logic, AvroValues values, KeyValueBytesStoreSupplier rows)
      implements ProcessorSupplier<String, byte[], String, Outgoing> {

    @Override
    public Processor<String, byte[], String, Outgoing> get() {
      return new ServiceProcessor<>(logic, values, STORE);
    }

    @Override
    public Set<StoreBuilder<?>> stores() {
      StoreBuilder<KeyValueStore<String, byte[]>> store =
          Stores.keyValueStoreBuilder(rows, Serdes.String(), Serdes.ByteArray())
              .withLoggingEnabled(Map.of())
              .withCachingDisabled();
      return Set.of(store);
    }
  }

  private record OutgoingSerializer(AvroValues values) implements Serializer<Outgoing> {

    @Override
    public byte[] serialize(String topic, Outgoing out) {
      throw new UnsupportedOperationException("Streams passes headers to its serializers");
    }

    @Override
    public byte[] serialize(String topic, Headers headers, Outgoing out) {
      return values.encode(topic, headers, out.to().value());
    }
  }
}
