package id.tenguyun.dashboard.kafka;

import id.tenguyun.dashboard.live.LiveBoard;
import id.tenguyun.dashboard.views.folded.FoldedViews;
import id.tenguyun.eventing.books.AccountsProjection;
import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.kafka.InboundDecoder;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.schemas.TopicCatalogue;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The board and what feeds it. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

  @Bean
  LiveBoard liveBoard() {
    return new LiveBoard();
  }

  @Bean
  FoldedViews views(LiveBoard live) {
    return new FoldedViews(() -> live.edition().view().figures());
  }

  @Bean
  BoardFeeder boardFeeder(
      KafkaAccess kafka,
      InboundDecoder decoder,
      EventTypes types,
      LiveBoard live,
      FoldedViews views) {
    FactReader facts = new FactReader(types);
    return new BoardFeeder(() -> new BoardLog(kafka.newReader(), decoder, facts, views), live);
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
