package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.books.AccountsProjection;
import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.eventing.toy.ToyContracts;
import id.tenguyun.eventing.toy.domain.Yard;
import id.tenguyun.eventing.toy.domain.YardEvent;
import id.tenguyun.eventing.toy.domain.YardInput;
import id.tenguyun.eventing.toy.domain.YardState;
import id.tenguyun.eventing.web.Commands;
import id.tenguyun.eventing.web.ReceiptsProjection;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.testkit.HandClock;
import id.tenguyun.testkit.TestPlatform;
import java.nio.file.Path;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;

/** The toy service as a service author would write it. */
@Configuration
@EnableAutoConfiguration
public class YardApplication {

  static ConfigurableApplicationContext start(
      TestPlatform platform, HandClock clock, Path folder, String... more) {
    return new SpringApplicationBuilder(YardApplication.class)
        .web(WebApplicationType.NONE)
        .initializers(context ->
            context.getBeanFactory().registerSingleton("domainClock", DomainClock.of(clock)))
        .properties(platform.springProperties("yard"))
        .properties(
            "spring.application.name=yard",
            "tenguyun.instance=test",
            "tenguyun.quarantine.key-file=" + folder.resolve("quarantine.key"),
            "tenguyun.streams.state-dir=" + folder.resolve("streams"),
            "spring.main.banner-mode=off",
            "logging.level.root=warn")
        .properties(more)
        .run();
  }

  /** Runs on its own, for a test that kills it: broker, registry, folder, document store. */
  public static void main(String[] arguments) {
    new SpringApplicationBuilder(YardApplication.class)
        .web(WebApplicationType.NONE)
        .properties(
            "spring.application.name=yard",
            "spring.kafka.bootstrap-servers=" + arguments[0],
            "tenguyun.registry.url=" + arguments[1],
            "spring.mongodb.uri=" + arguments[3],
            "tenguyun.registry.auto-register=true",
            "tenguyun.instance=killed",
            "tenguyun.quarantine.key-file=" + Path.of(arguments[2], "quarantine.key"),
            "tenguyun.streams.state-dir=" + Path.of(arguments[2], "streams"),
            "spring.main.keep-alive=true",
            "spring.main.banner-mode=off")
        .run();
  }

  @Bean
  TopicCatalogue topicCatalogue() {
    return ToyContracts.catalogue();
  }

  @Bean
  EventTypes eventTypes() {
    return ToyContracts.types();
  }

  @Bean
  AccountsProjection books(TopicCatalogue catalogue, KafkaAccess kafka) {
    return new AccountsProjection(catalogue, kafka);
  }

  @Bean
  ReceiptsProjection receipts(TopicCatalogue catalogue) {
    return new ReceiptsProjection(catalogue);
  }

  @Bean
  Commands commands(
      TopicCatalogue catalogue, KafkaAccess kafka, AvroValues values, MongoOperations mongo) {
    return new Commands(catalogue, kafka, values, mongo, "yard");
  }

  @Bean
  ServiceDefinition<YardState, YardInput, YardEvent> yard() {
    return Yard.definition();
  }
}
