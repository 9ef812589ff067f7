package id.tenguyun.dashboard.mongo;

import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.eventing.books.Accounts;
import id.tenguyun.eventing.projection.ProjectionAdvanced;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;
import org.springframework.data.mongodb.core.MongoOperations;
import tools.jackson.databind.json.JsonMapper;

/** The store of the views. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

  private static final String COLLECTION = "dashboard_views";

  @Bean
  StoredViews storedViews(MongoDatabaseFactory mongo) {
    return new StoredViews(
        mongo.getMongoDatabase().getCollection(COLLECTION), JsonMapper.builder().build());
  }

  @Bean
  StoredBooks books(MongoOperations mongo) {
    return new StoredBooks(new Accounts(mongo));
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

  @Bean
  ViewKeeper viewKeeper(StoredViews store, LiveBoard live) {
    return new ViewKeeper(store, live);
  }
}
