package id.tenguyun.eventing.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.registry.RegistryConfig;
import id.tenguyun.testkit.TestPlatform;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class ProjectionOnStoreTest {

  record Tally(String name, long count, List<String> words, Map<String, Long> byLetter) {}

  /** Counts words by their first letter; the word "gone" removes the document. */
  private static final class Tallies implements Projection<Tally> {

    @Override
    public String collection() {
      return "tallies";
    }

    @Override
    public Class<Tally> documentType() {
      return Tally.class;
    }

    @Override
    public List<String> topics() {
      return List.of("words");
    }

    @Override
    public List<String> idsOf(ProjectedEvent event) {
      return List.of(event.key().orElseThrow().substring(0, 1));
    }

    @Override
    public @Nullable Tally fold(@Nullable Tally before, String id, ProjectedEvent event) {
      String word = event.key().orElseThrow();
      if (word.endsWith("-gone")) {
        return null;
      }
      if (word.endsWith("-bug")) {
        throw new IllegalStateException("A bug that a test asks for");
      }
      long count = before == null ? 1 : before.count() + 1;
      return new Tally(id, count, List.of(word), Map.of("x", count));
    }
  }

  private static final MongoClient client =
      MongoClients.create(TestPlatform.get().mongoUri("projection"));
  private final MongoTemplate mongo =
      new MongoTemplate(client, TestPlatform.uniqueName("projection"));
  private final AvroValues values = new AvroValues(RegistryConfig.onLaptop("mock://projection"));

  @AfterAll
  static void close() {
    client.close();
  }

  @Test
  void replacesWholeDocumentsAndSavesThePositionLast() {
    reader().fold(List.of(word(0, 0, "apple"), word(0, 1, "avocado"), word(1, 0, "banana")));

    assertThat(tally("a")).contains(new Tally("a", 2, List.of("avocado"), Map.of("x", 2L)));
    assertThat(tally("b").orElseThrow().count()).isEqualTo(1);
    assertThat(positions().next(new TopicPartition("words", 0))).hasValue(2);
  }

  @Test
  void changesNothingWhenItRunsAgain() {
    var batch = List.of(word(0, 0, "apple"), word(0, 1, "avocado"), word(1, 0, "apricot"));
    reader().fold(batch);

    var changed = reader().fold(batch);

    assertThat(changed).isEmpty();
    assertThat(tally("a").orElseThrow().count()).isEqualTo(3);
  }

  @Test
  void goesOnInTheMiddleOfABatchThatWasHalfWritten() {
    reader().fold(List.of(word(0, 0, "apple")));

    reader().fold(List.of(word(0, 0, "apple"), word(0, 1, "avocado")));

    assertThat(tally("a").orElseThrow().count()).isEqualTo(2);
  }

  @Test
  void removesADocumentThatFoldsToNothing() {
    var reader = reader();
    reader.fold(List.of(word(0, 0, "apple"), word(0, 1, "a-gone")));

    assertThat(tally("a")).isEmpty();
    reader.fold(List.of(word(0, 2, "ash")));
    assertThat(tally("a").orElseThrow().count()).isEqualTo(1);
  }

  @Test
  void writesNothingOfABatchThatFails() {
    var reader = reader();

    assertThatThrownBy(() -> reader.fold(List.of(word(0, 0, "apple"), word(0, 1, "a-bug"))))
        .hasMessageContaining("A bug");

    assertThat(tally("a")).isEmpty();
    assertThat(positions().next(new TopicPartition("words", 0))).isEmpty();
  }

  private Folding<Tally> reader() {
    return new Folding<>(
        new Tallies(), new DocumentStore<>(mongo, "tallies", Tally.class), positions(), values);
  }

  private Positions positions() {
    return new Positions(mongo, "tallies");
  }

  private Optional<Tally> tally(String id) {
    return Optional.ofNullable(mongo.findById(id, Tally.class, "tallies"));
  }

  private static ConsumerRecord<byte[], byte[]> word(int partition, long offset, String word) {
    return new ConsumerRecord<>(
        "words", partition, offset, word.getBytes(StandardCharsets.UTF_8), new byte[0]);
  }
}
