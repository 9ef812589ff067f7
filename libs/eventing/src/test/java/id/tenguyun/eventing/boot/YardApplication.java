package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.eventing.toy.ToyContracts;
import id.tenguyun.eventing.toy.domain.Yard;
import id.tenguyun.eventing.toy.domain.YardEvent;
import id.tenguyun.eventing.toy.domain.YardInput;
import id.tenguyun.eventing.toy.domain.YardState;
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

/** The toy service as a service author would write it. */
@Configuration
@EnableAutoConfiguration
class YardApplication {

  static ConfigurableApplicationContext start(
      TestPlatform platform, HandClock clock, Path folder, String... more) {
    return new SpringApplicationBuilder(YardApplication.class)
        .web(WebApplicationType.NONE)
        .initializers(context ->
            context.getBeanFactory().registerSingleton("domainClock", DomainClock.of(clock)))
        .properties(platform.springProperties("yard"))
        .properties(
            "tenguyun.instance=test",
            "tenguyun.quarantine.key-file=" + folder.resolve("quarantine.key"),
            "tenguyun.streams.state-dir=" + folder.resolve("streams"),
            "spring.main.banner-mode=off",
            "logging.level.root=warn")
        .properties(more)
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
  ServiceDefinition<YardState, YardInput, YardEvent> yard() {
    return Yard.definition();
  }
}
