package id.tenguyun.eventing.testkit;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.envelope.Origin;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.streams.ServiceDefinition;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.eventing.streams.ServiceTopology;
import id.tenguyun.registry.RegistryConfig;
import id.tenguyun.schemas.TopicCatalogue;
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

/** A service's topology, its inbox written by hand, with real Avro and no broker. */
public final class InboxDriver implements AutoCloseable {

  private final String service;
  private final AvroValues values;
  private final TopologyTestDriver driver;
  private final TestInputTopic<String, byte[]> inbox;
  private Instant now = Instant.parse("2026-07-01T00:00:00Z");
  private long offset;

  /** The service with nothing decided yet, at the start of July 2026. */
  public InboxDriver(ServiceDefinition<?, ?, ?> definition) {
    service = definition.name();
    values = new AvroValues(RegistryConfig.onLaptop("mock://" + service + "-topology"));
    driver =
        new TopologyTestDriver(
            ServiceTopology.build(
                new ServiceLogic<>(definition, TopicCatalogue.load(), EventTypes.generated()),
                values),
            new Properties());
    inbox =
        driver.createInputTopic(
            service + ".inbox", new StringSerializer(), new ByteArraySerializer());
  }

  /** From now on inputs are stamped with this moment. */
  public InboxDriver at(String moment) {
    now = Instant.parse(moment);
    return this;
  }

  /** Puts a record into the inbox, as the intake would have. */
  public void send(String sender, String originTopic, SpecificRecord message) {
    var headers = new RecordHeaders();
    var origin = new Origin(originTopic, 0, offset++);
    new InboxEnvelope(sender, origin, now, "", false, Optional.empty()).writeTo(headers);
    byte[] value = values.encode(service + ".inbox", headers, message);
    inbox.pipeInput(new TestRecord<>("any key", value, headers));
  }

  /** The records that the topic got since it was last asked. */
  public List<TestRecord<String, byte[]>> records(String topic) {
    return driver
        .createOutputTopic(topic, new StringDeserializer(), new ByteArrayDeserializer())
        .readRecordsToList();
  }

  /** What those records say. */
  public List<SpecificRecord> said(String topic) {
    List<SpecificRecord> decoded = new ArrayList<>();
    records(topic).forEach(r -> decoded.add(values.decode(topic, r.headers(), r.value())));
    return decoded;
  }

  @Override
  public void close() {
    driver.close();
  }
}
