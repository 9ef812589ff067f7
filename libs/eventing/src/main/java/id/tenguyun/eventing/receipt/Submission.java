package id.tenguyun.eventing.receipt;

import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.envelope.Origin;

/**
 * What a receipt is about.
 *
 * @param id the sender's own id for it
 * @param sender partner id, {@code office} or {@code reference}
 * @param origin where it lay
 * @param recordType simple name of the record, empty where it could not be read
 * @param businessId what the sender calls it, empty where it could not be read
 */
public record Submission(
    String id, String sender, Origin origin, String recordType, String businessId) {

  public static Submission of(InboxEnvelope envelope, String recordType, String businessId) {
    return new Submission(
        envelope.submissionId(), envelope.sender(), envelope.origin(), recordType, businessId);
  }
}
