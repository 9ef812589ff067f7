package id.tenguyun.standalone.balance;

import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.quarantine.QuarantineLog;
import id.tenguyun.events.eventing.QuarantineEntryResolved;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.Feed;
import id.tenguyun.standalone.wire.Place;
import id.tenguyun.standalone.wire.Receipt;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;

/**
 * Counts on the log itself, so that it also holds the services to account. Answers are counted
 * before what they answer; what comes in between shows as open, never as too many answers.
 */
public final class Balances {

  private static final String QUARANTINE = ".quarantine";
  private static final String OFFICE = "office";

  private final Connection connection;
  private final TopicCatalogue catalogue;
  private final SortedMap<String, Counts> byTopic = new TreeMap<>();

  private Balances(Connection connection, TopicCatalogue catalogue) {
    this.connection = connection;
    this.catalogue = catalogue;
  }

  /** The balances of all senders' topics, by topic. */
  public static List<Balance> count(Connection connection, TopicCatalogue catalogue) {
    Balances balances = new Balances(connection, catalogue);
    Set<String> topics = balances.existingTopics();
    topics.stream()
        .filter(balances::isSenders)
        .forEach(topic -> balances.byTopic.put(topic, new Counts()));
    balances.countAnswers(topics);
    balances.countReceived();
    return balances.byTopic.entrySet().stream()
        .map(entry -> entry.getValue().balance(balances.senderOf(entry.getKey()), entry.getKey()))
        .toList();
  }

  private Set<String> existingTopics() {
    try (Admin admin = connection.admin()) {
      return admin.listTopics().names().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(
          "The broker at %s does not answer".formatted(connection.bootstrapServers()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while listing topics", e);
    }
  }

  /** Partners' and the office's own topics; reference data is checked before it is sent. */
  private boolean isSenders(String name) {
    return !name.endsWith(QUARANTINE)
        && catalogue
            .topic(name)
            .filter(Topic::quarantines)
            .filter(topic -> topic.perPartner() || topic.writers().contains(OFFICE))
            .isPresent();
  }

  private String senderOf(String topic) {
    return catalogue.topic(topic).flatMap(t -> t.partnerOf(topic)).orElse(OFFICE);
  }

  private void countAnswers(Set<String> topics) {
    List<String> answers =
        topics.stream().filter(t -> t.endsWith(".receipts") || t.endsWith(QUARANTINE)).toList();
    Set<Place> answered = new HashSet<>();
    try (Feed feed = Feed.fromStart(connection, answers)) {
      feed.drain(entry -> {
        String topic = entry.place().topic();
        if (topic.endsWith(QUARANTINE)) {
          counts(topic.substring(0, topic.length() - QUARANTINE.length())).quarantined++;
        } else {
          Receipt receipt = Receipt.of(entry.event());
          if (!answered.add(receipt.origin())) {
            throw new IllegalStateException("Two receipts for " + receipt.origin());
          }
          counts(receipt.origin().topic()).add(receipt.verdict());
        }
      });
      countResolved(feed.removed());
    }
  }

  /**
   * Entries that were deleted after an operator had dealt with them. One that expired before
   * anybody did stays open: nobody ever answered for it.
   *
   * @param first the first offset of each quarantine, which has one partition where it expires
   */
  private void countResolved(Map<String, Long> first) {
    try (Feed feed = Feed.fromStart(connection, List.of(QuarantineLog.RESOLUTIONS))) {
      feed.drain(entry -> {
        if (entry.event() instanceof QuarantineEntryResolved done) {
          Origin place = Origin.parse(done.getEntry());
          if (place.offset() < first.getOrDefault(place.topic(), 0L)) {
            String origin = place.topic();
            counts(origin.substring(0, origin.length() - QUARANTINE.length())).quarantined++;
          }
        }
      });
    }
  }

  private void countReceived() {
    try (Feed feed = Feed.fromStart(connection, byTopic.keySet())) {
      feed.drain(entry -> counts(entry.place().topic()).received++);
      // a partner's topic forgets people's data after a week; those records were received too
      feed.removed().forEach((topic, removed) -> counts(topic).received += removed);
    }
  }

  /** Answers about topics that are not counted here fall into a count that nobody reads. */
  private Counts counts(String topic) {
    Counts counts = byTopic.get(topic);
    return counts == null ? new Counts() : counts;
  }

  private static final class Counts {
    private long received;
    private long accepted;
    private long duplicates;
    private long rejected;
    private long quarantined;

    private void add(Receipt.Verdict verdict) {
      switch (verdict) {
        case ACCEPTED -> accepted++;
        case DUPLICATE -> duplicates++;
        case REJECTED -> rejected++;
      }
    }

    private Balance balance(String sender, String topic) {
      return new Balance(sender, topic, received, accepted, duplicates, rejected, quarantined);
    }
  }
}
