package id.tenguyun.eventing.replay;

import id.tenguyun.eventing.decision.HeapTables;
import id.tenguyun.eventing.envelope.OutputPosition;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.Outgoing;
import id.tenguyun.eventing.streams.ServiceLogic;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Decides an inbox again, from nothing, by the very logic that runs on Streams.
 *
 * @param <S> the state
 * @param <M> the sealed input type
 * @param <E> the sealed event type
 */
public final class InboxReplay<S, M, E> {

  private final ServiceLogic<S, M, E> logic;
  private final SortedMap<Integer, ServiceLogic<S, M, E>.Run> runs = new TreeMap<>();

  public InboxReplay(ServiceLogic<S, M, E> logic) {
    this.logic = logic;
  }

  /**
   * What the service says about these records.
   *
   * @param inbox records from the beginning of each partition on, in offset order within it
   */
  public SortedMap<OutputPosition, Published> run(Iterable<InboxRecord> inbox) {
    SortedMap<OutputPosition, Published> outputs = new TreeMap<>();
    for (InboxRecord record : inbox) {
      for (Outgoing out : run(record.position().partition()).on(record)) {
        Published published = Published.of(out);
        outputs.put(published.position(), published);
      }
    }
    return outputs;
  }

  /** The state of a partition after all that was replayed. */
  public S state(int partition) {
    return run(partition).state();
  }

  private ServiceLogic<S, M, E>.Run run(int partition) {
    return runs.computeIfAbsent(partition, p -> logic.start(new HeapTables()));
  }
}
