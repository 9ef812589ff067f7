package id.tenguyun.eventing.replay;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.contract.Senders;
import id.tenguyun.eventing.decision.HeapTables;
import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.Outgoing;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.events.eventing.TimeAdvanced;
import id.tenguyun.schemas.Inbox;
import id.tenguyun.schemas.TopicCatalogue;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * One partition of a service on the heap: what an intake would let through goes in as Avro records,
 * what the service would publish comes out. For what-if runs, and for a service's own tests.
 *
 * @param <S> the state
 * @param <M> the sealed input type
 * @param <E> the sealed event type
 */
public final class ServiceSimulation<S, M, E> {

  private final ServiceLogic<S, M, E>.Run run;
  private final Inbox inbox;
  private final Senders senders;
  private final int partition;
  private long nextOffset;

  /** A fresh service on partition 0, by the project's contracts. */
  public ServiceSimulation(ServiceDefinition<S, M, E> definition) {
    this(definition, TopicCatalogue.load(), EventTypes.generated(), 0);
  }

  public ServiceSimulation(
      ServiceDefinition<S, M, E> definition,
      TopicCatalogue catalogue,
      EventTypes types,
      int partition) {
    this.run = new ServiceLogic<>(definition, catalogue, types).start(new HeapTables());
    this.inbox = catalogue.inbox(definition.name());
    this.senders = new Senders(catalogue);
    this.partition = partition;
  }

  /**
   * Decides a record.
   *
   * @param topic concrete name of the topic where it first lay
   * @param message the record as it rests in the inbox
   * @param at the intake's stamp
   */
  public List<Outgoing> submit(String topic, SpecificRecord message, Instant at) {
    long offset = nextOffset++;
    var origin = new Origin(topic, 0, offset);
    var headers = new RecordHeaders();
    new InboxEnvelope(
            senders.of(topic),
            origin,
            at,
            origin.toString(),
            inbox.broadcasts(message.getSchema().getName()),
            Optional.empty())
        .writeTo(headers);
    return run.on(new InboxRecord(new InboxPosition(partition, offset), headers, message));
  }

  /** Lets time pass by a tick whose random bytes follow from its time. */
  public List<Outgoing> tick(Instant at) {
    byte[] entropy = new byte[32];
    ByteBuffer.wrap(entropy).putLong(at.getEpochSecond()).putInt(at.getNano());
    return submit(inbox.topic().name(), new TimeAdvanced(at, ByteBuffer.wrap(entropy)), at);
  }

  /** The state as it is. */
  public S state() {
    return run.state();
  }
}
