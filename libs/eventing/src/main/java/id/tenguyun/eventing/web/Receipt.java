package id.tenguyun.eventing.web;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import java.time.Instant;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;

/**
 * What became of a submission, as it is shown.
 *
 * @param submissionId the sender's own id for it
 * @param sender partner id, or {@code office}
 * @param outcome accepted, duplicate or rejected
 * @param businessId what the sender calls what it submitted
 * @param service who decided
 * @param decidedAt domain time
 * @param reasons why it was turned down; empty otherwise
 */
public record Receipt(
    String submissionId,
    String sender,
    Outcome outcome,
    String businessId,
    String service,
    Instant decidedAt,
    List<Refusal> reasons) {

  /** How a submission ends. */
  public enum Outcome {
    ACCEPTED,
    DUPLICATE,
    REJECTED
  }

  static Receipt of(SpecificRecord message) {
    return switch (message) {
      case SubmissionAccepted r ->
          new Receipt(
              r.getSubmissionId(),
              r.getSender(),
              Outcome.ACCEPTED,
              r.getBusinessId(),
              r.getService(),
              r.getDecidedAt(),
              List.of());
      case SubmissionDuplicate r ->
          new Receipt(
              r.getSubmissionId(),
              r.getSender(),
              Outcome.DUPLICATE,
              r.getBusinessId(),
              r.getService(),
              r.getDecidedAt(),
              List.of());
      case SubmissionRejected r ->
          new Receipt(
              r.getSubmissionId(),
              r.getSender(),
              Outcome.REJECTED,
              r.getBusinessId(),
              r.getService(),
              r.getDecidedAt(),
              r.getReasons().stream().map(Receipt::reason).toList());
      default ->
          throw new IllegalArgumentException(
              message.getSchema().getName() + " is no receipt; it lies in a topic of receipts");
    };
  }

  private static Refusal reason(id.tenguyun.events.eventing.Refusal reason) {
    return new Refusal(reason.getCode(), reason.getField(), reason.getFound(), reason.getAllowed());
  }
}
