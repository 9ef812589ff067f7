package id.tenguyun.standalone.wire;

import id.tenguyun.events.eventing.Refusal;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import java.util.List;

/**
 * What a service answered to one submission.
 *
 * @param origin where the submission lies
 * @param verdict what became of it
 * @param businessId the id that the sender gave, empty where it could not be read
 * @param service who answered
 * @param reasons why it was turned down
 */
public record Receipt(
    Place origin, Verdict verdict, String businessId, String service, List<Refusal> reasons) {

  /** What may become of a submission. */
  public enum Verdict {
    ACCEPTED,
    DUPLICATE,
    REJECTED
  }

  /**
   * Reads one.
   *
   * @throws IllegalArgumentException if the event is no receipt
   */
  public static Receipt of(Object event) {
    return switch (event) {
      case SubmissionAccepted r ->
          new Receipt(
              new Place(r.getOriginTopic(), r.getOriginPartition(), r.getOriginOffset()),
              Verdict.ACCEPTED,
              r.getBusinessId(),
              r.getService(),
              List.of());
      case SubmissionDuplicate r ->
          new Receipt(
              new Place(r.getOriginTopic(), r.getOriginPartition(), r.getOriginOffset()),
              Verdict.DUPLICATE,
              r.getBusinessId(),
              r.getService(),
              List.of());
      case SubmissionRejected r ->
          new Receipt(
              new Place(r.getOriginTopic(), r.getOriginPartition(), r.getOriginOffset()),
              Verdict.REJECTED,
              r.getBusinessId(),
              r.getService(),
              List.copyOf(r.getReasons()));
      default -> throw new IllegalArgumentException("No receipt: " + event.getClass().getName());
    };
  }
}
