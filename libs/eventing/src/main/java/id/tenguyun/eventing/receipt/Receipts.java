package id.tenguyun.eventing.receipt;

import id.tenguyun.eventing.contract.Addressed;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;

/**
 * Writes receipts for one service. Partners find theirs under their own prefix; the office finds
 * those for its acts, and for reference data that was turned down, in {@code office.receipts}. Who
 * submits nothing (a service upstream, the clock) gets none.
 */
public final class Receipts {

  /** Sender of what comes by {@code reference.data}. */
  public static final String REFERENCE = "reference";

  /** Sender of acts and grievances. */
  public static final String OFFICE = "office";

  private final String service;
  private final TopicCatalogue catalogue;
  private final Topic partners;
  private final Topic office;

  public Receipts(String service, TopicCatalogue catalogue) {
    this.service = service;
    this.catalogue = catalogue;
    List<Topic> topics = catalogue.topicsFor(SubmissionAccepted.class.getSimpleName(), service);
    this.partners = one(topics, true);
    this.office = one(topics, false);
  }

  /** The receipt for a submission, if its sender gets one. */
  public Optional<Addressed> receipt(Submission submission, Verdict verdict, Instant decidedAt) {
    return topic(submission, verdict)
        .map(topic -> new Addressed(topic, submission.id(), value(submission, verdict, decidedAt)));
  }

  private Optional<String> topic(Submission submission, Verdict verdict) {
    Optional<String> partner =
        catalogue
            .topic(submission.origin().topic())
            .flatMap(topic -> topic.partnerOf(submission.origin().topic()));
    if (partner.isPresent()) {
      return partner.map(partners::nameFor);
    }
    boolean forOffice =
        switch (submission.sender()) {
          case OFFICE -> true;
          case REFERENCE -> verdict instanceof Verdict.Rejected;
          default -> false;
        };
    return forOffice ? Optional.of(office.name()) : Optional.empty();
  }

  private SpecificRecord value(Submission submission, Verdict verdict, Instant decidedAt) {
    return switch (verdict) {
      case Verdict.Accepted() -> accepted(submission, decidedAt);
      case Verdict.Duplicate(String of) -> duplicate(submission, decidedAt, of);
      case Verdict.Rejected(List<Refusal> reasons) -> rejected(submission, decidedAt, reasons);
    };
  }

  private SpecificRecord accepted(Submission submission, Instant decidedAt) {
    return SubmissionAccepted.newBuilder()
        .setSubmissionId(submission.id())
        .setSender(submission.sender())
        .setRecordType(submission.recordType())
        .setBusinessId(submission.businessId())
        .setOriginTopic(submission.origin().topic())
        .setOriginPartition(submission.origin().partition())
        .setOriginOffset(submission.origin().offset())
        .setService(service)
        .setDecidedAt(decidedAt)
        .build();
  }

  private SpecificRecord duplicate(Submission submission, Instant decidedAt, String of) {
    return SubmissionDuplicate.newBuilder()
        .setSubmissionId(submission.id())
        .setSender(submission.sender())
        .setRecordType(submission.recordType())
        .setBusinessId(submission.businessId())
        .setOriginTopic(submission.origin().topic())
        .setOriginPartition(submission.origin().partition())
        .setOriginOffset(submission.origin().offset())
        .setService(service)
        .setDecidedAt(decidedAt)
        .setOf(of)
        .build();
  }

  private SpecificRecord rejected(Submission submission, Instant decidedAt, List<Refusal> reasons) {
    return SubmissionRejected.newBuilder()
        .setSubmissionId(submission.id())
        .setSender(submission.sender())
        .setRecordType(submission.recordType())
        .setBusinessId(submission.businessId())
        .setOriginTopic(submission.origin().topic())
        .setOriginPartition(submission.origin().partition())
        .setOriginOffset(submission.origin().offset())
        .setService(service)
        .setDecidedAt(decidedAt)
        .setReasons(reasons.stream().map(Receipts::reason).toList())
        .build();
  }

  private static id.tenguyun.events.eventing.Refusal reason(Refusal refusal) {
    return id.tenguyun.events.eventing.Refusal.newBuilder()
        .setCode(refusal.code())
        .setField(refusal.field())
        .setFound(refusal.found())
        .setAllowed(refusal.allowed())
        .build();
  }

  private Topic one(List<Topic> topics, boolean perPartner) {
    return topics.stream()
        .filter(topic -> topic.perPartner() == perPartner)
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "The catalogue gives %s no %s topic for SubmissionAccepted"
                    .formatted(service, perPartner ? "partner" : "office")));
  }
}
