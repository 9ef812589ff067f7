package id.tenguyun.training.person.kafka;

import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.training.graduation.kafka.TrainingService;
import id.tenguyun.training.person.PersonExport.Entry;
import id.tenguyun.training.person.PersonExport.Holding;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who holds what about a person, for what and how long, as the list of topics says. */
final class Holdings {

  private final TopicCatalogue catalogue;

  Holdings(TopicCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** Topics from which she gets copies: without inboxes and plain copies, which say it again. */
  static boolean isCopied(Topic topic) {
    return topic.readers().contains(TrainingService.NAME) && !topic.personal() && !isInbox(topic);
  }

  private static boolean isInbox(Topic topic) {
    return topic.name().endsWith(".inbox");
  }

  /**
   * One entry for each kind of topic with a record of hers, and for what says the same again: the
   * centres' own topics, their quarantine, and the inboxes.
   */
  List<Holding> of(Map<String, List<Entry>> byTopic) {
    List<Holding> holdings = new ArrayList<>();
    catalogue.topics().stream()
        .flatMap(topic ->
            topic.personal() && topic.quarantines()
                ? Stream.of(topic, topic.quarantine())
                : Stream.of(topic))
        .forEach(topic -> {
          int records = records(topic, byTopic);
          if (records > 0 || topic.personal() || isInbox(topic)) {
            holdings.add(holding(topic, records));
          }
        });
    return holdings;
  }

  private static int records(Topic topic, Map<String, List<Entry>> byTopic) {
    return byTopic.entrySet().stream()
        .filter(entry -> topic.covers(entry.getKey()))
        .mapToInt(entry -> entry.getValue().size())
        .sum();
  }

  private static Holding holding(Topic topic, int records) {
    return new Holding(
        topic.name(),
        topic.description(),
        topic.writers(),
        topic.readers(),
        days(topic.retentionMillis()),
        records);
  }

  private static @Nullable Long days(long retentionMillis) {
    return retentionMillis < 0 ? null : Duration.ofMillis(retentionMillis).toDays();
  }
}
