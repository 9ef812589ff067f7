package id.tenguyun.eventing.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.toy.CrateAccepted;
import id.tenguyun.eventing.toy.CrateNoted;
import id.tenguyun.eventing.toy.CrateSpoiled;
import id.tenguyun.eventing.toy.ToyContracts;
import id.tenguyun.eventing.toy.domain.Yard;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionDuplicate;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.events.eventing.TimeAdvanced;
import id.tenguyun.registry.RegistryConfig;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServiceTopologyTest {

  private static final Instant START = Instant.parse("2026-07-01T00:00:00Z");

  private final AvroValues values =
      new AvroValues(RegistryConfig.onLaptop("mock://" + getClass().getSimpleName()));
  private final TopologyTestDriver driver =
      new TopologyTestDriver(
          ServiceTopology.build(
              new ServiceLogic<>(Yard.definition(), ToyContracts.catalogue(), ToyContracts.types()),
              values),
          new Properties());
  private final TestInputTopic<String, byte[]> inbox =
      driver.createInputTopic("yard.inbox", new StringSerializer(), new ByteArraySerializer());
  private long submissions;

  @AfterEach
  void close() {
    driver.close();
  }

  @Test
  void publishesAnEventAMessageAndAReceipt() {
    send(ToyContracts.packed("C-1", 10), START);

    assertThat(values("yard.crates")).containsExactly(new CrateAccepted("C-1", "65", 10, START));
    assertThat(values("partner.pri-mill.notes")).containsExactly(new CrateNoted("C-1"));
    assertThat(values("partner.pri-mill.receipts"))
        .singleElement()
        .isInstanceOfSatisfying(
            SubmissionAccepted.class,
            receipt -> {
              assertThat(receipt.getSubmissionId()).isEqualTo("/mill/0");
              assertThat(receipt.getBusinessId()).isEqualTo("C-1");
              assertThat(receipt.getOriginTopic()).isEqualTo("partner.pri-mill.crates");
              assertThat(receipt.getDecidedAt()).isEqualTo(START);
            });
  }

  @Test
  void writesCloudEventsHeadersThatFollowFromThePosition() {
    send(ToyContracts.packed("C-1", 10), START);

    TestRecord<String, byte[]> event = records("yard.crates").getFirst();

    assertThat(event.key()).isEqualTo("65");
    assertThat(header(event, HeaderNames.CE_ID)).isEqualTo("placement/0/0/0");
    assertThat(header(event, HeaderNames.CE_TYPE))
        .isEqualTo("id.tenguyun.eventing.toy.CrateAccepted");
    assertThat(header(event, HeaderNames.CE_SOURCE)).isEqualTo("/tenguyun/placement");
    assertThat(header(event, HeaderNames.CE_TIME)).isEqualTo("2026-07-01T00:00:00Z");
    assertThat(header(event, HeaderNames.POSITION)).isEqualTo("0:0:0");
    assertThat(header(event, HeaderNames.TRACEPARENT)).startsWith("00-4bf9");
  }

  @Test
  void receiptsDuplicatesAndRejections() {
    send(ToyContracts.packed("C-1", 10), START);
    send(ToyContracts.packed("C-1", 10), START);
    send(ToyContracts.packed("C-2", 0), START);

    assertThat(values("partner.pri-mill.receipts"))
        .hasSize(3)
        .satisfiesExactly(
            r -> assertThat(r).isInstanceOf(SubmissionAccepted.class),
            r -> assertThat(((SubmissionDuplicate) r).getOf()).isEqualTo("C-1"),
            r ->
                assertThat(((SubmissionRejected) r).getReasons().getFirst().getCode())
                    .isEqualTo("WEIGHT_NOT_POSITIVE"));
  }

  @Test
  void firesDeadlinesOnATickThatTheDomainDoesNotKnow() {
    send(ToyContracts.packed("C-1", 10), START);
    send(
        new TimeAdvanced(START.plus(Duration.ofDays(2)), ByteBuffer.allocate(32)),
        START.plus(Duration.ofDays(2)));

    assertThat(values("yard.crates"))
        .last()
        .isEqualTo(new CrateSpoiled("C-1", "65", START.plus(Duration.ofDays(1))));
    assertThat(values("partner.pri-mill.receipts")).hasSize(1);
  }

  @Test
  void neverLetsNowGoBack() {
    send(ToyContracts.packed("C-1", 10), START);
    send(ToyContracts.packed("C-2", 10), START.minusSeconds(1));

    assertThat(values("yard.crates"))
        .extracting(v -> ((CrateAccepted) v).getAt())
        .containsExactly(START, START);
  }

  @Test
  void stopsAtAnInboxRecordThatItCannotRead() {
    assertThatThrownBy(() -> inbox.pipeInput("65", new byte[] {9, 9, 9}))
        .hasStackTraceContaining("placement stopped at inbox position 0:0");
  }

  private void send(SpecificRecord message, Instant stamp) {
    var headers = new RecordHeaders();
    TextHeaders.put(headers, HeaderNames.CE_SOURCE, "/mill");
    TextHeaders.put(headers, HeaderNames.CE_ID, Long.toString(submissions));
    TextHeaders.put(
        headers,
        HeaderNames.TRACEPARENT,
        "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01");
    new InboxEnvelope(
            "pri-mill",
            new Origin("partner.pri-mill.crates", 0, submissions++),
            stamp,
            "",
            false,
            Optional.empty())
        .writeTo(headers);
    inbox.pipeInput(new TestRecord<>("65", values.encode("yard.inbox", headers, message), headers));
  }

  private List<TestRecord<String, byte[]>> records(String topic) {
    return driver
        .createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  private List<SpecificRecord> values(String topic) {
    List<SpecificRecord> decoded = new ArrayList<>();
    records(topic).forEach(r -> decoded.add(values.decode(topic, r.headers(), r.value())));
    return decoded;
  }

  private static String header(TestRecord<?, ?> record, String name) {
    return TextHeaders.find(record.headers(), name).orElseThrow();
  }
}
