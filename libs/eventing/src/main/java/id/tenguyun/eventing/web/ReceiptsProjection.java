package id.tenguyun.eventing.web;

import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.schemas.KeyTemplate;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;

/** A view of all receipts, by submission id within its sender. */
public final class ReceiptsProjection implements Projection<Receipt> {

  /** The collection. */
  public static final String COLLECTION = "receipts";

  private final TopicCatalogue catalogue;
  private final Predicate<SpecificRecord> kept;

  /** Keeps every receipt. */
  public ReceiptsProjection(TopicCatalogue catalogue) {
    this(catalogue, receipt -> true);
  }

  private ReceiptsProjection(TopicCatalogue catalogue, Predicate<SpecificRecord> kept) {
    this.catalogue = catalogue;
    this.kept = kept;
  }

  /** Keeps the receipts of some types alone, which is all that some commands need. */
  public static ReceiptsProjection ofTypes(TopicCatalogue catalogue, Set<String> recordTypes) {
    return new ReceiptsProjection(
        catalogue,
        receipt ->
            recordTypes.contains(String.valueOf(KeyTemplate.valueAt(receipt, "recordType"))));
  }

  /** One sender's ids say nothing about another's. */
  public static String idOf(String sender, String submissionId) {
    return sender + " " + submissionId;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public Class<Receipt> documentType() {
    return Receipt.class;
  }

  @Override
  public List<String> topics() {
    return catalogue.topics().stream()
        .filter(topic -> topic.type(SubmissionAccepted.class.getSimpleName()).isPresent())
        .map(Topic::name)
        .toList();
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    if (!kept.test(event.message())) {
      return List.of();
    }
    Receipt receipt = Receipt.of(event.message());
    return List.of(idOf(receipt.sender(), receipt.submissionId()));
  }

  /**
   * What is submitted again under its own id is told what the first was told: that it was a
   * duplicate of itself helps nobody.
   */
  @Override
  public Receipt fold(@Nullable Receipt before, String id, ProjectedEvent event) {
    Receipt now = Receipt.of(event.message());
    return before != null && now.outcome() == Receipt.Outcome.DUPLICATE ? before : now;
  }
}
