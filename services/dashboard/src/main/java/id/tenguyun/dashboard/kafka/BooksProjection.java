package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.books.Book;
import id.tenguyun.eventing.projection.ProjectedEvent;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One book for each topic that is answered by receipts. Senders' topics are counted and never
 * decoded: what is in them is none of the dashboard's business.
 *
 * <p>A sender's topic forgets people's data after a week, and a view that is built again later
 * cannot count what is gone: it takes the first offset that is left for the number of records
 * before it.
 */
final class BooksProjection implements Projection<Book> {

  static final String COLLECTION = "books";

  /** Only what is turned down of it gets a receipt, so it has no balance. */
  private static final String REFERENCE = "reference.data";

  private static final String QUARANTINE = ".quarantine";

  private final TopicCatalogue catalogue;

  BooksProjection(TopicCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public String collection() {
    return COLLECTION;
  }

  @Override
  public Class<Book> documentType() {
    return Book.class;
  }

  @Override
  public List<String> topics() {
    return Stream.concat(
            answered().flatMap(topic -> Stream.of(topic.name(), topic.quarantine().name())),
            Stream.of("partner.<id>.receipts", "office.receipts"))
        .toList();
  }

  /** Topics whose every record gets a receipt or a place in quarantine. */
  private Stream<Topic> answered() {
    return catalogue.topics().stream()
        .filter(topic -> topic.quarantines() && !topic.name().equals(REFERENCE));
  }

  @Override
  public List<String> idsOf(ProjectedEvent event) {
    String topic = event.topic();
    if (topic.endsWith(QUARANTINE)) {
      return List.of(topic.substring(0, topic.length() - QUARANTINE.length()));
    }
    if (!topic.endsWith(".receipts")) {
      return List.of(topic);
    }
    String origin = originOf(event);
    return origin.equals(REFERENCE) ? List.of() : List.of(origin);
  }

  @Override
  public Book fold(@Nullable Book before, String id, ProjectedEvent event) {
    Book book = before == null ? Book.EMPTY : before;
    if (event.topic().equals(id)) {
      return book.received(1 + goneBefore(event, book.received()));
    }
    if (event.topic().equals(id + QUARANTINE)) {
      return book.quarantined(1 + goneBefore(event, book.quarantined()));
    }
    return switch (event.message()) {
      case SubmissionAccepted accepted -> book.accepted(accepted.getDecidedAt());
      case SubmissionDuplicate duplicate -> book.duplicate(duplicate.getDecidedAt());
      case SubmissionRejected rejected -> book.rejected(rejected.getDecidedAt());
      default ->
          throw new IllegalStateException(
              "%s holds %s; right would be a receipt"
                  .formatted(event.origin(), event.message().getSchema().getName()));
    };
  }

  private static long goneBefore(ProjectedEvent event, long counted) {
    return counted == 0 ? event.origin().offset() : 0;
  }

  private static String originOf(ProjectedEvent event) {
    return switch (event.message()) {
      case SubmissionAccepted accepted -> accepted.getOriginTopic();
      case SubmissionDuplicate duplicate -> duplicate.getOriginTopic();
      case SubmissionRejected rejected -> rejected.getOriginTopic();
      default ->
          throw new IllegalStateException(
              "%s holds %s; right would be a receipt"
                  .formatted(event.origin(), event.message().getSchema().getName()));
    };
  }
}
