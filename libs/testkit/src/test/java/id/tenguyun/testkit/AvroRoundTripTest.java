package id.tenguyun.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.registry.IncompatibleSchemaException;
import id.tenguyun.registry.RegistryConfig;
import id.tenguyun.registry.SchemaRegistrar;
import id.tenguyun.testkit.avro.EveryLogicalType;
import id.tenguyun.testkit.avro.Kind;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;

class AvroRoundTripTest {

  private static final EveryLogicalType EVENT =
      EveryLogicalType.newBuilder()
          .setId(UUID.fromString("0198a5e0-1111-7222-8333-444455556666"))
          .setAt(Instant.parse("2026-06-30T16:00:00.123Z"))
          .setExactlyAt(Instant.parse("2026-06-30T16:00:00.123456Z"))
          .setOn(LocalDate.of(2026, 7, 1))
          .setShare(new BigDecimal("0.8000"))
          .setNote("pulp")
          .setKind(Kind.KNOWN)
          .build();

  private final TestPlatform platform = TestPlatform.get();

  @Test
  void anEventComesBackAsItWent() {
    String topic = TestPlatform.uniqueName("round-trip");
    platform.createTopics(1, topic);
    try (AvroTestClient client = new AvroTestClient(platform)) {
      client.send(topic, "key", EVENT, Map.of("ce_id", "1"));
      var records = client.readAll(topic);
      assertThat(records).hasSize(1);
      assertThat(records.getFirst().value()).isEqualTo(EVENT);
      assertThat(records.getFirst().key()).isEqualTo("key");
      assertThat(records.getFirst().headers().lastHeader("ce_id").value())
          .asString()
          .isEqualTo("1");
      // Confluent's wire format: a zero byte, then the schema's id
      assertThat(client.readAllBytes(topic).getFirst().value()[0]).isZero();
    }
  }

  @Test
  void aProducerThatMayNotRegisterFindsWhatTheRegistrarRegistered() {
    RegistryConfig strict = RegistryConfig.at(platform.registryUrl());
    try (SchemaRegistrar registrar = new SchemaRegistrar(strict);
        KafkaAvroSerializer serializer = new KafkaAvroSerializer()) {
      registrar.register(List.of(EveryLogicalType.getClassSchema()));
      serializer.configure(strict.serdeProperties(), false);
      assertThat(serializer.serialize("any", EVENT)).isNotEmpty();
    }
  }

  @Test
  void aProducerThatMayNotRegisterFailsOnAnUnknownSchema() {
    Schema unknown =
        SchemaBuilder.record("id.tenguyun.testkit.Nowhere").fields().requiredInt("n").endRecord();
    try (KafkaAvroSerializer serializer = new KafkaAvroSerializer()) {
      serializer.configure(RegistryConfig.at(platform.registryUrl()).serdeProperties(), false);
      var event = new org.apache.avro.generic.GenericData.Record(unknown);
      event.put("n", 1);
      assertThatThrownBy(() -> serializer.serialize("any", event))
          .isInstanceOf(SerializationException.class);
    }
  }

  @Test
  void aSchemaThatBreaksWithAnEarlierOneIsRefused() {
    String name = "id.tenguyun.testkit.Narrowed";
    Schema first = SchemaBuilder.record(name).fields().requiredString("a").endRecord();
    Schema second =
        SchemaBuilder.record(name).fields().requiredString("a").requiredString("b").endRecord();
    try (SchemaRegistrar registrar = new SchemaRegistrar(platform.registryConfig())) {
      registrar.register(List.of(first));
      assertThatThrownBy(() -> registrar.register(List.of(second)))
          .isInstanceOf(IncompatibleSchemaException.class)
          .hasMessageContaining(name);
    }
  }
}
