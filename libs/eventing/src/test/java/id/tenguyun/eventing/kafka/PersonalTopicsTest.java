package id.tenguyun.eventing.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.testkit.TestPlatform;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.avro.Schema;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;

/** What may hold people's data in plain expires after a week, and nothing else may hold any. */
class PersonalTopicsTest {

  private static final long WEEK_MILLIS = Duration.ofDays(7).toMillis();
  private static final Set<String> PERSON_FIELDS = Set.of("nik", "fullName", "birthDate", "phone");

  private final TopicCatalogue catalogue = TopicCatalogue.load();
  private final Map<String, Schema> schemas =
      EventTypes.generated().schemas().stream()
          .collect(java.util.stream.Collectors.toMap(Schema::getName, schema -> schema));

  @Test
  void everyTypeThatHoldsAPersonIsInPersonalTopicsAlone() {
    List<Topic> holding =
        catalogue.topics().stream()
            .filter(topic -> topic.types().stream().anyMatch(t -> holds(schemas.get(t.record()))))
            .toList();

    assertThat(holding).isNotEmpty().allMatch(Topic::personal);
    assertThat(holding).allMatch(topic -> topic.retentionMillis() == WEEK_MILLIS);
    assertThat(holding)
        .allMatch(topic -> topic.quarantine().personal())
        .allMatch(topic -> topic.quarantine().retentionMillis() == WEEK_MILLIS);
  }

  @Test
  void theBrokerIsToldSo() throws Exception {
    var kafka = new KafkaAccess(Map.of("bootstrap.servers", TestPlatform.get().bootstrapServers()));
    String partner = TestPlatform.uniqueName("blk").toLowerCase(java.util.Locale.ROOT);
    new TopicCreation(kafka, catalogue, true, (short) 1).ensurePartners(Set.of(partner));

    for (String name :
        List.of(
            "partner." + partner + ".graduations",
            "partner." + partner + ".graduations.quarantine")) {
      assertThat(config(kafka, name))
          .containsEntry("cleanup.policy", "delete")
          // the sender's own clock has no say in when a week is over
          .containsEntry("message.timestamp.type", "LogAppendTime")
          .containsEntry("retention.ms", Long.toString(WEEK_MILLIS))
          .containsEntry("segment.ms", Long.toString(Duration.ofHours(6).toMillis()));
    }
  }

  private static Map<String, String> config(KafkaAccess kafka, String topic) throws Exception {
    var resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    try (Admin admin = kafka.newAdmin()) {
      return admin.describeConfigs(List.of(resource)).all().get().get(resource).entries().stream()
          .filter(entry -> entry.value() != null)
          .collect(java.util.stream.Collectors.toMap(e -> e.name(), e -> e.value()));
    }
  }

  private static boolean holds(Schema schema) {
    return schema.getFields().stream()
        .anyMatch(field ->
            PERSON_FIELDS.contains(field.name())
                || field.schema().getType() == Schema.Type.RECORD && holds(field.schema()));
  }
}
