package id.tenguyun.edge.submission;

import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import tools.jackson.databind.JsonNode;

/**
 * A batch on its way: each item is read, checked and sent before the next is looked at, so that its
 * length costs no memory. An item with a mistake is named and not sent; the others are.
 */
public final class Batch {

  private final BatchId id;
  private final Dispatch dispatch;
  private final BatchReport report = new BatchReport();

  /** Under this id. */
  public Batch(BatchId id, Dispatch dispatch) {
    this.id = id;
    this.dispatch = dispatch;
  }

  /** Its id. */
  public BatchId id() {
    return id;
  }

  /** What became of it so far. */
  public BatchReport report() {
    return report;
  }

  /** Takes an item as JSON. */
  public void take(int place, SendableType type, JsonNode json) {
    switch (JsonEvents.read(type, json)) {
      case JsonEvents.Reading.Event(SpecificRecord event) -> take(place, type, event);
      case JsonEvents.Reading.Refused(List<ItemProblem> problems) -> refuse(place, problems);
    }
  }

  /** Takes an event. */
  public void take(int place, SendableType type, SpecificRecord event) {
    Optional<ItemProblem> foreign = type.foreign(event, id.sender());
    if (foreign.isPresent()) {
      refuse(place, List.of(foreign.get()));
      return;
    }
    dispatch.send(id, place, type, event);
    report.countSent();
  }

  /** Notes that an item cannot be sent. */
  public void refuse(int place, List<ItemProblem> problems) {
    report.refused(place, problems);
  }
}
