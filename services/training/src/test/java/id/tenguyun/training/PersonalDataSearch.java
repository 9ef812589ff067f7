package id.tenguyun.training;

import com.mongodb.client.MongoDatabase;
import id.tenguyun.events.training.GraduationReported;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.testkit.AvroTestClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Looks for people's values everywhere that something of ours may rest. */
final class PersonalDataSearch {

  private final Set<String> values = new TreeSet<>();
  private final List<String> found = new ArrayList<>();

  PersonalDataSearch(Collection<GraduationReported> graduations) {
    for (GraduationReported graduation : graduations) {
      var person = graduation.getPerson();
      values.add(person.getNik());
      values.add(person.getFullName());
      values.add(person.getPhone().substring(1));
      values.add(person.getBirthDate().toString());
    }
  }

  /** Keys, values and headers of every topic but those that centres write. */
  PersonalDataSearch topics(AvroTestClient client, Collection<String> names) {
    for (String name : names) {
      if (!name.endsWith(".graduations") && !name.startsWith("__")) {
        look("topic " + name, client.readAllBytes(name).stream().map(this::text).toList());
      }
    }
    return this;
  }

  /**
   * Keys, values and headers of all these topics, as bytes, and as Avro where they hold it. For a
   * few people only: of many, somebody's birth date is the day when somebody else moved house.
   */
  PersonalDataSearch everyTopic(AvroTestClient client, Collection<String> names) {
    TopicCatalogue catalogue = TopicCatalogue.load();
    for (String name : names) {
      if (!name.startsWith("__")) {
        look("topic " + name, client.readAllBytes(name).stream().map(this::text).toList());
      }
      if (catalogue.topic(name).filter(topic -> !topic.types().isEmpty()).isPresent()) {
        look(
            "decoded topic " + name,
            client.readAll(name).stream().map(record -> String.valueOf(record.value())).toList());
      }
    }
    return this;
  }

  PersonalDataSearch store(MongoDatabase database) {
    for (String name : database.listCollectionNames()) {
      List<String> documents = new ArrayList<>();
      database.getCollection(name).find().forEach(document -> documents.add(document.toJson()));
      look("collection " + name, documents);
    }
    return this;
  }

  PersonalDataSearch files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        look("file " + file, List.of(latin(Files.readAllBytes(file))));
      }
    }
    return this;
  }

  PersonalDataSearch logs(List<String> lines) {
    look("log", lines);
    return this;
  }

  List<String> found() {
    return found;
  }

  private void look(String place, List<String> texts) {
    String all = String.join("\n", texts);
    values.stream().filter(all::contains).forEach(value -> found.add(place + ": " + value));
  }

  private String text(ConsumerRecord<String, byte[]> record) {
    var text = new StringBuilder();
    text.append(record.key()).append(' ');
    if (record.value() != null) {
      text.append(latin(record.value()));
    }
    for (Header header : record.headers()) {
      text.append(' ').append(latin(header.value()));
    }
    return text.toString();
  }

  private static String latin(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
