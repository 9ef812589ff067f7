package id.tenguyun.placement.whatif.kafka;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.contract.InputContract;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.replay.ServiceLog;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.placement.kafka.PlacementService;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.whatif.History;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The placement inbox up to what it holds when the first reading begins. */
public final class LogHistory implements History {

  private final ServiceLog log;
  private final InputContract<PlacementInput> contract;
  private final Map<Integer, Long> ends = new HashMap<>();
  private boolean readBefore;

  public LogHistory(ServiceLog log) {
    this.log = log;
    this.contract =
        new InputContract<>(
            TopicCatalogue.load().inbox(PlacementService.NAME),
            PlacementInput.class,
            EventTypes.generated());
  }

  /** How many records the inbox holds; for showing progress. */
  public long size() {
    return log.inboxSize(PlacementService.NAME);
  }

  @Override
  public void replay(Consumer<Input<PlacementInput>> each) {
    Map<Integer, Instant> now = new HashMap<>();
    log.inbox(
        PlacementService.NAME,
        record -> {
          if (isWithin(record)) {
            read(record, now).ifPresent(each);
          }
        });
    readBefore = true;
  }

  /** The second reading ends where the first did, however much came since. */
  private boolean isWithin(InboxRecord record) {
    int partition = record.position().partition();
    if (!readBefore) {
      ends.put(partition, record.position().offset());
      return true;
    }
    return record.position().offset() <= ends.getOrDefault(partition, -1L);
  }

  private Optional<Input<PlacementInput>> read(InboxRecord record, Map<Integer, Instant> now) {
    InboxEnvelope envelope = InboxEnvelope.read(record.headers());
    // intakes that run side by side stamp a little out of order; now never goes back
    Instant at =
        now.merge(
            record.position().partition(),
            envelope.receivedAt(),
            (greatest, stamp) -> stamp.isAfter(greatest) ? stamp : greatest);
    return contract
        .read(record.message())
        .map(message ->
            new Input<>(
                new Moment(at, record.position()),
                envelope.sender(),
                envelope.submissionId(),
                message));
  }
}
