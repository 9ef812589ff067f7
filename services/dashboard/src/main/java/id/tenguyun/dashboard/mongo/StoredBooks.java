package id.tenguyun.dashboard.mongo;

import com.mongodb.MongoException;
import id.tenguyun.dashboard.books.Book;
import id.tenguyun.dashboard.books.BookEntry;
import id.tenguyun.dashboard.books.Books;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Reads the books that the projection keeps, whenever it has moved on: one document for each topic,
 * some dozens in all. Pages get the last reading, so that a store that is away takes none down.
 */
final class StoredBooks implements Books {

  private static final Logger log = LoggerFactory.getLogger(StoredBooks.class);
  private static final String COLLECTION = "books";

  private final MongoOperations mongo;
  private final TopicCatalogue catalogue;
  private volatile List<BookEntry> latest = List.of();

  StoredBooks(MongoOperations mongo, TopicCatalogue catalogue) {
    this.mongo = mongo;
    this.catalogue = catalogue;
  }

  @Override
  public List<BookEntry> entries() {
    return latest;
  }

  /** Reads them again. */
  void refresh() {
    try {
      latest = read();
    } catch (MongoException e) {
      log.atWarn()
          .addKeyValue("error", e.getMessage())
          .log("The store does not answer; the page shows the books as they were");
    }
  }

  private List<BookEntry> read() {
    return StreamSupport.stream(mongo.getCollection(COLLECTION).find().spliterator(), false)
        .map(document -> entry(document.getString("_id"), document))
        .sorted(Comparator.comparing(BookEntry::partner).thenComparing(BookEntry::topic))
        .toList();
  }

  private BookEntry entry(String topic, Document document) {
    Book book = mongo.getConverter().read(Book.class, document);
    return new BookEntry(
        senderOf(topic),
        topic.substring(topic.lastIndexOf('.') + 1),
        book.received(),
        book.accepted(),
        book.duplicates(),
        book.rejected(),
        book.quarantined(),
        Optional.ofNullable(book.lastAt()));
  }

  /** A partner's id, or the first part of the name, such as office. */
  private String senderOf(String topic) {
    return catalogue
        .topic(topic)
        .filter(Topic::perPartner)
        .flatMap(known -> known.partnerOf(topic))
        .orElseGet(() -> topic.substring(0, topic.indexOf('.')));
  }
}
