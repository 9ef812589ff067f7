package id.tenguyun.eventing.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.schemas.Inbox;
import id.tenguyun.schemas.KeyTemplate;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.utils.Utils;

/**
 * Which partitions of an inbox get a record, and under which key. Partitions are named, not left to
 * a producer, because they are part of history: by the fixed table where the key is the market, by
 * Kafka's own hash of the key elsewhere.
 */
final class InboxRouting {

  private static final String MARKET = "market";

  /** Where a record goes, or why it cannot go anywhere. */
  sealed interface Route {

    /** To these partitions. */
    record To(String key, List<Integer> partitions) implements Route {}

    /** Nowhere. */
    record Nowhere(Refusal reason) implements Route {}
  }

  private final Inbox inbox;
  private final TopicCatalogue catalogue;
  private final boolean byMarket;

  InboxRouting(Inbox inbox, TopicCatalogue catalogue) {
    this.inbox = inbox;
    this.catalogue = catalogue;
    this.byMarket = inbox.key().fields().equals(List.of(MARKET));
  }

  /**
   * The route of a record as it rests in the inbox.
   *
   * @param sourceKey the key template of its own topic, by which a broadcast is keyed
   */
  Route route(SpecificRecord message, KeyTemplate sourceKey) {
    String type = message.getSchema().getName();
    if (inbox.broadcasts(type)) {
      return new Route.To(sourceKey.render(message), all());
    }
    for (String field : inbox.key().fields()) {
      Object value = KeyTemplate.valueAt(message, field);
      if (value == null || value.toString().isBlank()) {
        return new Route.Nowhere(
            new Refusal("KEY_FIELD_MISSING", field, "nothing", "a value, as we sent it to you"));
      }
    }
    String key = inbox.key().render(message);
    if (!byMarket) {
      int hash = Utils.toPositive(Utils.murmur2(key.getBytes(UTF_8)));
      return new Route.To(key, List.of(hash % inbox.topic().partitions()));
    }
    Optional<Integer> partition = catalogue.partitionForMarket(key);
    return partition.isPresent()
        ? new Route.To(key, List.of(partition.get()))
        : new Route.Nowhere(
            new Refusal(
                "UNKNOWN_MARKET",
                MARKET,
                key,
                "a province code, one of " + catalogue.markets().keySet()));
  }

  /** Every partition of the inbox. */
  List<Integer> all() {
    return IntStream.range(0, inbox.topic().partitions()).boxed().toList();
  }
}
