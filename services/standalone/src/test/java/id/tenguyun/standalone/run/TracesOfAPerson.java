package id.tenguyun.standalone.run;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.ValueSearch;
import io.confluent.kafka.serializers.KafkaAvroDeserializer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListTopicsOptions;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.header.Header;

/** Looks for one person in every topic, every document, every file and every line of the log. */
final class TracesOfAPerson {

  private final TopicCatalogue catalogue = TopicCatalogue.load();
  private final ValueSearch search;
  private final SortedSet<String> topics = new TreeSet<>();
  private final SortedSet<String> collections = new TreeSet<>();

  /**
   * Of somebody.
   *
   * @param mapping what led from her number to her id: the keyed reference and her wrapped key
   */
  TracesOfAPerson(PlacedPerson her, List<String> mapping) {
    search =
        new ValueSearch()
            .text(her.nik())
            .text(her.fullName())
            .text(her.phone())
            .day(her.birthDate());
    mapping.forEach(search::text);
  }

  /** The broker's own topics, changelogs and quarantines among them; as bytes and as Avro. */
  TracesOfAPerson topics(Connection connection) throws Exception {
    try (Admin admin = connection.admin();
        var avro = new KafkaAvroDeserializer();
        var client =
            new AvroTestClient(
                connection.bootstrapServers(), connection.registry(), connection.login())) {
      avro.configure(connection.registry().serdeProperties(), false);
      topics.addAll(admin.listTopics(new ListTopicsOptions().listInternal(true)).names().get());
      for (String name : topics) {
        List<ConsumerRecord<String, byte[]>> records = client.readAllBytes(name);
        records.forEach(this::record);
        if (catalogue.topic(name).filter(TracesOfAPerson::holdsAvro).isPresent()) {
          records.forEach(r -> search.in("decoded topic " + name, decoded(avro, r)));
        }
      }
    }
    return this;
  }

  /** What nobody can read was searched as bytes. */
  private static String decoded(KafkaAvroDeserializer avro, ConsumerRecord<String, byte[]> record) {
    try {
      return String.valueOf(avro.deserialize(record.topic(), record.value()));
    } catch (SerializationException e) {
      return "unreadable";
    }
  }

  private static boolean holdsAvro(Topic topic) {
    return !topic.types().isEmpty();
  }

  private void record(ConsumerRecord<String, byte[]> record) {
    String place = "topic " + record.topic();
    search.in(place, String.valueOf(record.key()));
    if (record.value() != null) {
      search.in(place, record.value());
    }
    for (Header header : record.headers()) {
      search.in(place, header.value());
    }
  }

  /** Every collection of every service. */
  TracesOfAPerson documents(String address) {
    try (MongoClient mongo = MongoClients.create(address)) {
      for (String database : mongo.listDatabaseNames()) {
        for (String name : mongo.getDatabase(database).listCollectionNames()) {
          String place = database + "." + name;
          collections.add(place);
          mongo
              .getDatabase(database)
              .getCollection(name)
              .find()
              .forEach(document -> search.in("collection " + place, document.toJson()));
        }
      }
    }
    return this;
  }

  TracesOfAPerson files(Path folder) throws IOException {
    search.inFiles(folder);
    return this;
  }

  TracesOfAPerson lines(List<String> log) {
    log.forEach(line -> search.in("log", line));
    return this;
  }

  /** Topics that were looked through. */
  SortedSet<String> topics() {
    return topics;
  }

  /** Names of the services' databases that were looked through. */
  Set<String> databases() {
    return collections.stream()
        .map(name -> name.substring(0, name.indexOf('.')))
        .collect(Collectors.toSet());
  }

  /**
   * Everything found, but what the broker's files of a centre's own topic hold of records that were
   * deleted: nobody can read those, and their bytes go with their segment, six hours old at most.
   */
  List<String> found() {
    List<String> found = new ArrayList<>(search.found());
    found.removeIf(place -> place.matches("file broker/partner\\.[^/]*\\.graduations[^/]*/.*"));
    return found;
  }

  /** The same with those. */
  Set<String> foundAnywhere() {
    return search.found();
  }
}
