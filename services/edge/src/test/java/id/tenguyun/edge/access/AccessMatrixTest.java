package id.tenguyun.edge.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.schemas.Topic;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who × topic × operation, out of topics.yaml: every principal tries everything on every topic with
 * its real credentials, and gets what the list says and no more.
 */
class AccessMatrixTest {

  private static final RuledBroker BROKER = RuledBroker.get();
  private static final Map<String, Entry> TOPICS = topics();

  /** A concrete topic, and whose it is where it is a partner's. */
  private record Entry(Topic topic, String partner) {}

  private static Map<String, Entry> topics() {
    Map<String, Entry> topics = new TreeMap<>();
    for (Topic listed : BROKER.catalogue.topics()) {
      Stream<Topic> both =
          listed.quarantines() ? Stream.of(listed, listed.quarantine()) : Stream.of(listed);
      both.forEach(topic -> {
        if (topic.perPartner()) {
          RuledBroker.PARTNERS
              .keySet()
              .forEach(id -> topics.put(topic.nameFor(id), new Entry(topic, id)));
        } else {
          topics.put(topic.name(), new Entry(topic, ""));
        }
      });
    }
    return topics;
  }

  static Stream<String> principals() {
    return Stream.concat(
        RuledBroker.PARTNERS.keySet().stream(), ServicePrincipals.SERVICES.stream());
  }

  /** One record on every topic, so that reading shows something. */
  @BeforeAll
  static void everyTopicHoldsARecord() throws Exception {
    try (var producer =
        new KafkaProducer<>(
            BROKER.administration(), new ByteArraySerializer(), new ByteArraySerializer())) {
      for (String topic : TOPICS.keySet()) {
        producer.send(new ProducerRecord<>(topic, 0, new byte[] {1}, new byte[] {1})).get();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("principals")
  void gets_what_the_list_of_topics_says_and_no_more(String who) {
    Set<String> wrong = new TreeSet<>();
    int tried = 0;
    int let = 0;
    try (Attempts attempts = new Attempts(BROKER.login(who))) {
      Map<String, Map<String, Boolean>> found = attempts.all(TOPICS.keySet());
      for (String operation : found.keySet()) {
        for (String name : TOPICS.keySet()) {
          boolean expected = allowed(who, TOPICS.get(name), operation);
          boolean was = found.get(operation).get(name);
          tried++;
          let += was ? 1 : 0;
          if (was != expected) {
            wrong.add("%s %s %s: was %s".formatted(who, operation, name, was ? "let" : "refused"));
          }
        }
      }
      assertThat(wrong).isEmpty();
      assertThat(new TreeSet<>(attempts.visible())).isEqualTo(visible(who));
    }
    System.out.printf("%s: %d attempts, %d let, %d refused%n", who, tried, let, tried - let);
    assertThat(let).isPositive();
  }

  private static Set<String> visible(String who) {
    Set<String> visible = new TreeSet<>();
    TOPICS.forEach((name, entry) -> {
      if (allowed(who, entry, "READ") || allowed(who, entry, "WRITE")) {
        visible.add(name);
      }
    });
    return visible;
  }

  private static boolean allowed(String who, Entry entry, String operation) {
    Topic topic = entry.topic();
    boolean partner = RuledBroker.PARTNERS.containsKey(who);
    return switch (operation) {
      case "READ" -> partner ? partnerReads(who, entry) : serviceReads(who, topic);
      case "WRITE" ->
          partner
              ? who.equals(entry.partner()) && topic.writers().contains(kind(who))
              : topic.writers().contains(who) || topic.doors().contains(who);
      // who owns topics with people's data erases from them
      case "DELETE" ->
          topic.personal()
              && (owns(who, topic) || (topic.types().isEmpty() && topic.writers().contains(who)));
      default -> false;
    };
  }

  private static boolean partnerReads(String who, Entry entry) {
    return entry.topic().perPartner()
        ? who.equals(entry.partner()) && entry.topic().readers().contains(kind(who))
        : entry.topic().readers().contains("public");
  }

  private static boolean serviceReads(String who, Topic topic) {
    return topic.readers().contains(who) || topic.writers().contains(who) || owns(who, topic);
  }

  private static boolean owns(String who, Topic topic) {
    return topic.types().stream().anyMatch(type -> type.owner().filter(who::equals).isPresent());
  }

  private static String kind(String partner) {
    return RuledBroker.PARTNERS.get(partner).name();
  }
}
