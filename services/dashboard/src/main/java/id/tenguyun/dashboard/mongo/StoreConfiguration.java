package id.tenguyun.dashboard.mongo;

import static java.util.concurrent.TimeUnit.SECONDS;

import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.trace.CellAccounts;
import id.tenguyun.dashboard.views.board.SubjectDocuments;
import id.tenguyun.eventing.books.Accounts;
import id.tenguyun.eventing.books.BooksMeters;
import id.tenguyun.eventing.projection.ProjectionAdvanced;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;

/** The store of the views. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  /** So long a page may wait before it is told that the store is away. */
  private static final int PATIENCE_SECONDS = 2;

  @Bean
  MongoClientSettingsBuilderCustomizer patience() {
    return settings ->
        settings
            .applyToClusterSettings(c -> c.serverSelectionTimeout(PATIENCE_SECONDS, SECONDS))
            .applyToSocketSettings(s -> s.connectTimeout(PATIENCE_SECONDS, SECONDS));
  }

  @Bean
  SubjectDocuments subjectDocuments(MongoDatabaseFactory mongo) {
    return new StoredSubjects(mongo.getMongoDatabase());
  }

  @Bean
  CellAccounts cellAccounts(MongoDatabaseFactory mongo) {
    return new StoredAccounts(mongo.getMongoDatabase());
  }

  @Bean
  StoredBooks books(MongoOperations mongo, MeterRegistry meters) {
    return new StoredBooks(new Accounts(mongo), new BooksMeters(meters));
  }

  @Bean
  ApplicationListener<ApplicationReadyEvent> booksAtStart(StoredBooks books) {
    return _ -> books.refresh();
  }

  /** Pages are told of a new version, because the books are on them too. */
  @Bean
  ApplicationListener<PayloadApplicationEvent<ProjectionAdvanced>> booksMovedOn(
      StoredBooks books, LiveBoard live) {
    return _ -> {
      books.refresh();
      live.touch();
    };
  }
}
