package id.tenguyun.standalone.wire;

import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.TopicType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.apache.avro.specific.SpecificRecord;

/** Sends events under one sender's name and collects the receipt of each. */
public final class Submission {

  /** Told how far it is; called often. */
  @FunctionalInterface
  public interface Progress {
    void at(String doing, int done, int of);
  }

  /**
   * What came of it.
   *
   * @param places where each event lies, in the order given
   * @param receipts the receipts that came in time, by place
   */
  public record Outcome(List<Place> places, Map<Place, Receipt> receipts) {

    /** How many have this verdict. */
    public long count(Receipt.Verdict verdict) {
      return receipts.values().stream().filter(receipt -> receipt.verdict() == verdict).count();
    }

    /** How many have no receipt yet. */
    public int open() {
      return places.size() - receipts.size();
    }
  }

  private final Connection connection;
  private final TopicCatalogue catalogue;
  private final String source;
  private final String writer;
  private final String partnerId;
  private final String receiptTopic;

  private Submission(
      Connection connection,
      TopicCatalogue catalogue,
      String source,
      String writer,
      String partnerId,
      String receiptTopic) {
    this.connection = connection;
    this.catalogue = catalogue;
    this.source = source;
    this.writer = writer;
    this.partnerId = partnerId;
    this.receiptTopic = receiptTopic;
  }

  /**
   * In a partner's name.
   *
   * @param kind its kind, as the topic catalogue calls it
   */
  public static Submission ofPartner(
      Connection connection, TopicCatalogue catalogue, String kind, String partnerId) {
    return new Submission(
        connection,
        catalogue,
        "/partners/" + partnerId,
        kind,
        partnerId,
        "partner." + partnerId + ".receipts");
  }

  /** In the office's name. */
  public static Submission ofOffice(Connection connection, TopicCatalogue catalogue) {
    return new Submission(connection, catalogue, "/office", "office", "office", "office.receipts");
  }

  /** Where an event of this sender goes. */
  public String topicOf(SpecificRecord event) {
    return topic(event).nameFor(partnerId);
  }

  private Topic topic(SpecificRecord event) {
    return catalogue.topicFor(event.getSchema().getName(), writer);
  }

  /** The receipts' topic of this sender. */
  public String receiptTopic() {
    return receiptTopic;
  }

  /**
   * Sends all, then waits for the receipts.
   *
   * @param within how long to wait after the last one that came
   */
  public Outcome submit(List<? extends SpecificRecord> events, Duration within, Progress progress) {
    return submit(events, within, progress, () -> true);
  }

  /**
   * As {@link #submit(List, Duration, Progress)}, and waits no longer once somebody asks to stop.
   *
   * @param goOn false to leave the receipts that have not come
   */
  public Outcome submit(
      List<? extends SpecificRecord> events,
      Duration within,
      Progress progress,
      BooleanSupplier goOn) {
    try (Feed receipts = Feed.fromNow(connection, List.of(receiptTopic))) {
      List<Place> places = send(events, progress);
      return new Outcome(places, await(receipts, places, within, progress, goOn));
    }
  }

  private List<Place> send(List<? extends SpecificRecord> events, Progress progress) {
    AtomicInteger acknowledged = new AtomicInteger();
    try (EventSender sender = EventSender.from(source, connection)) {
      List<CompletableFuture<Place>> sent = new ArrayList<>();
      for (SpecificRecord event : events) {
        sent.add(
            sender
                .send(topicOf(event), keyOf(event), event)
                .whenComplete((place, failure) ->
                    progress.at("sent", acknowledged.incrementAndGet(), events.size())));
      }
      return sent.stream().map(Submission::placeOf).toList();
    }
  }

  private static Place placeOf(CompletableFuture<Place> sent) {
    try {
      return sent.join();
    } catch (CompletionException e) {
      throw new IllegalStateException("The broker did not take an event: " + e.getCause(), e);
    }
  }

  private String keyOf(SpecificRecord event) {
    TopicType type = topic(event).type(event.getSchema().getName()).orElseThrow();
    return type.key().render(event);
  }

  private static Map<Place, Receipt> await(
      Feed receipts, List<Place> places, Duration within, Progress progress, BooleanSupplier goOn) {
    Set<Place> open = new HashSet<>(places);
    Map<Place, Receipt> found = new HashMap<>();
    Instant[] patience = {Instant.now().plus(within)};
    while (goOn.getAsBoolean() && !open.isEmpty() && Instant.now().isBefore(patience[0])) {
      receipts.poll(entry -> {
        Receipt receipt = Receipt.of(entry.event());
        if (open.remove(receipt.origin())) {
          found.put(receipt.origin(), receipt);
          patience[0] = Instant.now().plus(within);
        }
      });
      progress.at("receipts", found.size(), places.size());
    }
    return found;
  }
}
