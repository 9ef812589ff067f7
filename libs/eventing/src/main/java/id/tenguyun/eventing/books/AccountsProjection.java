package id.tenguyun.eventing.books;

import id.tenguyun.eventing.books.Account.Answer;
import id.tenguyun.eventing.contract.Senders;
import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.eventing.receipt.Receipts;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the books: one {@link Account} for each topic that partners or the office write. Counts raw
 * records, which it never decodes, and their answers, which say what they answer. Accepted
 * reference data gets no receipt, so it has no account.
 */
public final class AccountsProjection implements Projection<Account> {

  /** Name of the collection. */
  public static final String COLLECTION = "accounts";

  private static final String QUARANTINE = ".quarantine";

  private final TopicCatalogue catalogue;
  private final Senders senders;
  private final LogStart logStart;

  /** The books over the project's own log. */
  public AccountsProjection(TopicCatalogue catalogue, KafkaAccess kafka) {
    this(catalogue, LogStart.on(kafka));
  }

  AccountsProjection(TopicCatalogue catalogue, LogStart logStart) {
    this.catalogue = catalogue;
    this.senders = new Senders(catalogue);
    this.logStart = logStart;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public Class<Account> documentType() {
    return Account.class;
  }

  @Override
  public List<String> topics() {
    List<String> names = new ArrayList<>();
    for (Topic topic : catalogue.topics()) {
      if (hasAccount(topic)) {
        names.add(topic.name());
        names.add(topic.quarantine().name());
      } else if (topic.type(SubmissionAccepted.class.getSimpleName()).isPresent()) {
        names.add(topic.name());
      }
    }
    return names;
  }

  private boolean hasAccount(Topic topic) {
    return topic.quarantines() && !senders.of(topic.name()).equals(Receipts.REFERENCE);
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    String topic = event.topic();
    if (!holdsAnswers(topic)) {
      return List.of(topic);
    }
    String answered = answered(event).topic();
    return catalogue.topic(answered).filter(this::hasAccount).isPresent()
        ? List.of(answered)
        : List.of();
  }

  @Override
  public Account fold(@Nullable Account before, String id, ProjectedEvent event) {
    Account account = before == null ? Account.opened(id, senders.of(id), logStart.of(id)) : before;
    if (!holdsAnswers(event.topic())) {
      return account.withSeen();
    }
    Origin origin = answered(event);
    return account.with(answerOf(event), origin.partition(), origin.offset(), time(event));
  }

  private boolean holdsAnswers(String topic) {
    return topic.endsWith(QUARANTINE)
        || catalogue
            .topic(topic)
            .flatMap(entry -> entry.type(SubmissionAccepted.class.getSimpleName()))
            .isPresent();
  }

  private static Origin answered(ProjectedEvent event) {
    if (event.topic().endsWith(QUARANTINE)) {
      return Origin.parse(event.header(HeaderNames.ORIGIN).orElseThrow());
    }
    return switch (event.message()) {
      case SubmissionAccepted r ->
          new Origin(r.getOriginTopic(), r.getOriginPartition(), r.getOriginOffset());
      case SubmissionDuplicate r ->
          new Origin(r.getOriginTopic(), r.getOriginPartition(), r.getOriginOffset());
      case SubmissionRejected r ->
          new Origin(r.getOriginTopic(), r.getOriginPartition(), r.getOriginOffset());
      default -> throw noReceipt(event);
    };
  }

  private static Answer answerOf(ProjectedEvent event) {
    if (event.topic().endsWith(QUARANTINE)) {
      return Answer.QUARANTINED;
    }
    return switch (event.message()) {
      case SubmissionAccepted r -> Answer.ACCEPTED;
      case SubmissionDuplicate r -> Answer.DUPLICATE;
      case SubmissionRejected r -> Answer.REJECTED;
      default -> throw noReceipt(event);
    };
  }

  private static IllegalStateException noReceipt(ProjectedEvent event) {
    return new IllegalStateException(
        "%s holds %s, which is no receipt"
            .formatted(event.origin(), event.message().getSchema().getName()));
  }

  private static @Nullable Instant time(ProjectedEvent event) {
    // in quarantine ce_time is the sender's word; the stamp is ours
    return event.header(HeaderNames.RECEIVED_AT).map(Instant::parse).or(event::time).orElse(null);
  }
}
