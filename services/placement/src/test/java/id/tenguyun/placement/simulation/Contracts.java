package id.tenguyun.placement.simulation;

import id.tenguyun.eventing.avro.RecordWriter;
import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.placement.message.CandidateInput;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.schemas.Inbox;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.avro.specific.SpecificRecord;

/** Turns what the simulated parties say into the Avro records and topics of the contracts. */
final class Contracts {

  private static final TopicCatalogue CATALOGUE = TopicCatalogue.load();
  private static final EventTypes TYPES = EventTypes.generated();
  private static final Map<Class<?>, RecordWriter<?>> WRITERS = new ConcurrentHashMap<>();

  private Contracts() {}

  @SuppressWarnings("unchecked") // a writer is kept under its own class
  static SpecificRecord avro(PlacementInput message) {
    if (message instanceof CandidateInput news) {
      return Upstream.avro(news, TYPES.find(news.getClass().getSimpleName()).orElseThrow());
    }
    var writer =
        (RecordWriter<PlacementInput>)
            WRITERS.computeIfAbsent(message.getClass(), Contracts::writer);
    return writer.write(message);
  }

  private static RecordWriter<?> writer(Class<?> type) {
    return RecordWriter.of(type, TYPES.find(type.getSimpleName()).orElseThrow());
  }

  /** The topic in which this sender says such things. */
  static String topic(PlacementInput message, String sender) {
    String type = message.getClass().getSimpleName();
    return CATALOGUE.inbox("placement").sources().stream()
        .filter(source -> source.types().contains(type))
        .map(Inbox.Source::topic)
        .map(name ->
            CATALOGUE.topics().stream().filter(t -> t.name().equals(name)).findFirst().get())
        .map((Topic topic) -> topic.perPartner() ? topic.nameFor(sender) : topic.name())
        .findFirst()
        .orElseThrow();
  }

  /** Types that placement writes. */
  static Set<String> written() {
    Set<String> types = new TreeSet<>();
    CATALOGUE.topics().stream()
        .filter(topic -> topic.writers().contains("placement") && !topic.name().endsWith(".inbox"))
        .forEach(topic -> topic.types().forEach(type -> types.add(type.record())));
    return types;
  }

  /** Whether what lies there may be read by others than the service, the office and the page. */
  static boolean open(String topic) {
    return CATALOGUE.topic(topic).map(t -> !t.restricted()).orElse(false);
  }
}
