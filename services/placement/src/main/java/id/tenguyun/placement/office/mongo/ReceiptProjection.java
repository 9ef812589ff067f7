package id.tenguyun.placement.office.mongo;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.placement.office.mongo.ReceiptDocument.Reason;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps the latest receipt of every submission of the office. */
@Component
class ReceiptProjection implements Projection<ReceiptDocument> {

  @Override
  public String collection() {
    return ReceiptDocument.COLLECTION;
  }

  @Override
  public Class<ReceiptDocument> documentType() {
    return ReceiptDocument.class;
  }

  @Override
  public List<String> topics() {
    return List.of("office.receipts");
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    return List.of(document(event.message()).id());
  }

  @Override
  public ReceiptDocument fold(@Nullable ReceiptDocument before, String id, ProjectedEvent event) {
    return document(event.message());
  }

  static ReceiptDocument document(SpecificRecord receipt) {
    return switch (receipt) {
      case SubmissionAccepted it ->
          new ReceiptDocument(
              it.getSubmissionId(),
              it.getRecordType(),
              it.getBusinessId(),
              it.getDecidedAt().toString(),
              "ACCEPTED",
              List.of());
      case SubmissionDuplicate it ->
          new ReceiptDocument(
              it.getSubmissionId(),
              it.getRecordType(),
              it.getBusinessId(),
              it.getDecidedAt().toString(),
              "DUPLICATE",
              List.of());
      case SubmissionRejected it ->
          new ReceiptDocument(
              it.getSubmissionId(),
              it.getRecordType(),
              it.getBusinessId(),
              it.getDecidedAt().toString(),
              "REJECTED",
              it.getReasons().stream()
                  .map(r -> new Reason(r.getCode(), r.getField(), r.getFound(), r.getAllowed()))
                  .toList());
      default -> throw new IllegalArgumentException(receipt.getSchema() + " is no receipt");
    };
  }
}
