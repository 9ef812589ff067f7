package id.tenguyun.eventing.boot;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.projection.Projection;
import id.tenguyun.eventing.projection.ProjectionReader;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.data.mongodb.core.MongoOperations;

/** Runs every {@link Projection} bean of an application. */
@AutoConfiguration(after = {TenguyunAutoConfiguration.class, DataMongoAutoConfiguration.class})
@ConditionalOnBean(Projection.class)
public class ProjectionAutoConfiguration {

  @Bean
  ProjectionReaders projectionReaders(
      List<Projection<?>> projections,
      MongoOperations mongo,
      AvroValues values,
      KafkaAccess kafka,
      TopicCatalogue catalogue,
      @Value("${spring.application.name}") String application,
      ApplicationEventPublisher events) {
    return new ProjectionReaders(
        projections.stream()
            .map(projection ->
                ProjectionReader.of(
                    projection, mongo, values, kafka, catalogue, application, events))
            .toList());
  }

  /** All readers of an application, started and stopped together. */
  public static final class ProjectionReaders implements SmartLifecycle {

    private final List<ProjectionReader> readers;

    ProjectionReaders(List<ProjectionReader> readers) {
      this.readers = List.copyOf(readers);
    }

    /** Whether every view holds all that was in the log when the application started. */
    public boolean caughtUp() {
      return readers.stream().allMatch(ProjectionReader::caughtUp);
    }

    @Override
    public void start() {
      readers.forEach(ProjectionReader::start);
    }

    @Override
    public void stop() {
      readers.forEach(ProjectionReader::stop);
    }

    @Override
    public boolean isRunning() {
      return readers.stream().anyMatch(ProjectionReader::isRunning);
    }

    @Override
    public int getPhase() {
      return ProjectionReader.PHASE;
    }
  }
}
