package id.tenguyun.eventing.streams;

import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.tables.StoreTables;
import java.time.Duration;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.errors.TaskCorruptedException;
import org.apache.kafka.streams.errors.TaskMigratedException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;

/**
 * Runs one partition of an inbox. The heap graph is rebuilt from the store in {@link #init} and
 * only there. Should anything fail in the middle of a record, heap and store hold half of it; so
 * the run is thrown away and the failure is never one that Streams would retry in place (as it does
 * with a timeout): the task is closed, its transaction aborted, and init runs again on what was
 * committed.
 */
final class ServiceProcessor<S, M, E> implements Processor<String, byte[], String, Outgoing> {

  private final ServiceLogic<S, M, E> logic;
  private final AvroValues values;
  private final String storeName;
  private @Nullable ProcessorContext<String, Outgoing> context;
  private @Nullable StoreTables tables;
  private ServiceLogic<S, M, E>.@Nullable Run run;
  private LiveStates.@Nullable Held<S> held;
  private @Nullable LongInputs longInputs;

  ServiceProcessor(ServiceLogic<S, M, E> logic, AvroValues values, String storeName) {
    this.logic = logic;
    this.values = values;
    this.storeName = storeName;
  }

  @Override
  public void init(ProcessorContext<String, Outgoing> context) {
    this.context = context;
    this.longInputs = LongInputs.of(logic.service(), context.appConfigs());
    KeyValueStore<String, byte[]> store = context.getStateStore(storeName);
    var stored = new StoreTables(store);
    ServiceLogic<S, M, E>.Run fresh = logic.start(stored);
    tables = stored;
    run = fresh;
    // whoever asks a state of before a failure would be told half a record
    logic.live().drop(held);
    held = logic.live().hold(fresh.state());
  }

  @Override
  public void process(Record<String, byte[]> record) {
    ProcessorContext<String, Outgoing> streams = started(context);
    ServiceLogic<S, M, E>.Run current = started(run);
    LiveStates.Held<S> asked = started(held);
    run = null;
    RecordMetadata at = streams.recordMetadata().orElseThrow();
    var position = new InboxPosition(at.partition(), at.offset());
    long start = System.nanoTime();
    asked.take();
    try {
      SpecificRecord message = values.decode(at.topic(), record.headers(), record.value());
      for (Outgoing out : current.on(new InboxRecord(position, record.headers(), message))) {
        streams.forward(new Record<>(out.to().key(), out, record.timestamp(), out.headers()));
      }
      started(tables).write();
    } catch (TaskCorruptedException | TaskMigratedException e) {
      logic.live().drop(asked);
      throw e;
    } catch (RuntimeException e) {
      logic.live().drop(asked);
      throw new StreamsException(
          "%s stopped at inbox position %s".formatted(logic.service(), position), e);
    } finally {
      asked.giveBack();
    }
    run = current;
    started(longInputs).took(position, Duration.ofNanos(System.nanoTime() - start));
  }

  @Override
  public void close() {
    logic.live().drop(held);
    held = null;
  }

  private <T> T started(@Nullable T part) {
    if (part == null) {
      throw new StreamsException(
          logic.service() + " was asked to go on after a failure without being set up again");
    }
    return part;
  }
}
