package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.live.Contact;
import id.tenguyun.dashboard.live.EditionCache;
import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.views.Views;
import id.tenguyun.dashboard.views.board.BoardViews;
import id.tenguyun.dashboard.views.board.SubjectDocuments;
import id.tenguyun.eventing.books.AccountsProjection;
import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.projection.OneReader;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.InstantSource;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** The board and what feeds it. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

  /** One writer for each store. */
  private static final String GROUP = "-board-";

  @Bean
  LiveBoard liveBoard() {
    return new LiveBoard();
  }

  @Bean
  FilterRegistrationBean<EditionCache> editionCache(LiveBoard live) {
    return new FilterRegistrationBean<>(new EditionCache(live));
  }

  @Bean
  Views views(LiveBoard live, SubjectDocuments documents) {
    return new BoardViews(() -> live.edition().view(), documents);
  }

  @Bean
  Contact storeContact() {
    return new Contact(InstantSource.system());
  }

  @Bean
  BoardFeeder boardFeeder(
      KafkaAccess kafka,
      InboundDecoder decoder,
      EventTypes types,
      MongoDatabaseFactory mongo,
      LiveBoard live,
      Contact storeContact,
      @Value("${spring.application.name}") String application) {
    return new BoardFeeder(
        () -> writers(kafka, application + GROUP + mongo.getMongoDatabase().getName()),
        new LogBatch(decoder, new FactReader(types)),
        mongo.getMongoDatabase(),
        live,
        storeContact);
  }

  /** All instances are one group, of which one member reads everything. */
  private static Consumer<byte[], byte[]> writers(KafkaAccess kafka, String group) {
    Map<String, Object> settings = kafka.consumer();
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG, OneReader.class.getName());
    return new KafkaConsumer<>(settings);
  }

  @Bean
  LogWatch logWatch(KafkaAccess kafka, LiveBoard live, Contact storeContact) {
    return new LogWatch(kafka::newAdmin, live, storeContact, InstantSource.system());
  }

  @Bean
  AccountsProjection accountsProjection(TopicCatalogue catalogue, KafkaAccess kafka) {
    return new AccountsProjection(catalogue, kafka);
  }

  @Bean
  HealthIndicator boardHealthIndicator(BoardFeeder feeder, LiveBoard live) {
    return new BoardHealth(feeder, live);
  }
}
