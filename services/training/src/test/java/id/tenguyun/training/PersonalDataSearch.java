package id.tenguyun.training;

import com.mongodb.client.MongoDatabase;
import id.tenguyun.events.training.GraduationReported;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.ValueSearch;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Looks for people's values everywhere that something of ours may rest. */
final class PersonalDataSearch {

  private final ValueSearch search = new ValueSearch();

  PersonalDataSearch(Collection<GraduationReported> graduations) {
    for (GraduationReported graduation : graduations) {
      var person = graduation.getPerson();
      search
          .text(person.getNik())
          .text(person.getFullName())
          .text(person.getPhone().substring("+62".length()))
          .day(person.getBirthDate());
    }
  }

  /** Keys, values and headers of every topic but those that centres write. */
  PersonalDataSearch topics(AvroTestClient client, Collection<String> names) {
    for (String name : names) {
      if (!name.endsWith(".graduations") && !name.startsWith("__")) {
        client.readAllBytes(name).forEach(this::record);
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
        client.readAllBytes(name).forEach(this::record);
      }
      if (catalogue.topic(name).filter(topic -> !topic.types().isEmpty()).isPresent()) {
        client
            .readAll(name)
            .forEach(record -> search.in("decoded topic " + name, String.valueOf(record.value())));
      }
    }
    return this;
  }

  PersonalDataSearch store(MongoDatabase database) {
    for (String name : database.listCollectionNames()) {
      database
          .getCollection(name)
          .find()
          .forEach(document -> search.in("collection " + name, document.toJson()));
    }
    return this;
  }

  PersonalDataSearch files(Path folder) throws IOException {
    search.inFiles(folder);
    return this;
  }

  PersonalDataSearch logs(List<String> lines) {
    lines.forEach(line -> search.in("log", line));
    return this;
  }

  Set<String> found() {
    return search.found();
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
}
