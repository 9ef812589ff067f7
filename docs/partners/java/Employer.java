import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.avro.Conversions;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * An employer in Java: publishes vacancies, then reads its receipts and nominations.
 *
 * <pre>
 *   mvn -q dependency:copy-dependencies -DoutputDirectory=jars
 *   java -cp 'jars/*' Employer.java PARTNER VACANCIES.json
 * </pre>
 *
 * <p>Environment: TENGUYUN_BROKERS, TENGUYUN_REGISTRY; with access control TENGUYUN_PASSWORD (the
 * credential's secret; the user is the partner's id), TENGUYUN_CA (a PEM file with the broker's
 * certificate, for TLS) and TENGUYUN_REGISTRY_TOKEN (a bearer token for the registry behind the
 * partners' door).
 */
public final class Employer {

  private static final String VACANCY = "id.tenguyun.events.vacancy.VacancyPublished";
  private static final Duration WAIT = Duration.ofMinutes(1);
  private static final int PREFIX_BYTES = 5;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String partner;
  private final HttpClient http = HttpClient.newHttpClient();
  private final Map<Integer, Schema> schemas = new HashMap<>();

  private Employer(String partner) {
    this.partner = partner;
  }

  public static void main(String[] args) throws Exception {
    if (args.length != 2) {
      System.err.println("java -cp 'jars/*' Employer.java PARTNER VACANCIES.json");
      System.exit(2);
    }
    Employer employer = new Employer(args[0]);
    Set<String> open = employer.publish(Path.of(args[1]));
    employer.read(open);
    if (!open.isEmpty()) {
      System.err.println("no receipt yet for " + open);
      System.exit(1);
    }
  }

  private Set<String> publish(Path file) throws Exception {
    JsonNode latest = registry("/subjects/" + VACANCY + "/versions/latest");
    int id = latest.get("id").asInt();
    Schema schema = new Schema.Parser().parse(latest.get("schema").asText());
    Set<String> sent = new TreeSet<>();
    Map<String, Object> settings = client();
    settings.put("enable.idempotence", true);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      for (JsonNode vacancy : JSON.readTree(file.toFile())) {
        String key = vacancy.get("vacancyId").asText();
        byte[] value = encode(id, schema, typed(schema, vacancy));
        var record = new ProducerRecord<>("partner." + partner + ".vacancies", key, value);
        header(record, "ce_specversion", "1.0");
        header(record, "ce_id", UUID.randomUUID().toString());
        header(record, "ce_source", "/partners/" + partner);
        header(record, "ce_type", VACANCY);
        producer.send(record).get();
        sent.add(key);
      }
    }
    System.out.println("published " + sent.size());
    return sent;
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Until every vacancy has its receipt and a nomination has come, a minute at most. */
  private void read(Set<String> open) throws Exception {
    Map<String, Object> settings = client();
    settings.put("group.id", "partner." + partner + ".sample");
    settings.put("isolation.level", "read_committed");
    settings.put("auto.offset.reset", "earliest");
    Instant late = Instant.now().plus(WAIT);
    boolean nominated = false;
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(
          List.of("partner." + partner + ".receipts", "partner." + partner + ".nominations"));
      while ((!open.isEmpty() || !nominated) && Instant.now().isBefore(late)) {
        for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofSeconds(1))) {
          GenericRecord content = decode(record.value());
          String kind = content.getSchema().getName();
          System.out.println(kind + " " + content);
          if (kind.startsWith("Submission")) {
            open.remove(content.get("businessId").toString());
          }
          nominated |= kind.equals("NominationOffered");
        }
      }
    }
  }

  private Map<String, Object> client() {
    Map<String, Object> settings = new HashMap<>();
    settings.put("bootstrap.servers", System.getenv("TENGUYUN_BROKERS"));
    String password = System.getenv("TENGUYUN_PASSWORD");
    String ca = System.getenv("TENGUYUN_CA");
    if (password != null) {
      settings.put("security.protocol", ca == null ? "SASL_PLAINTEXT" : "SASL_SSL");
      settings.put("sasl.mechanism", "SCRAM-SHA-512");
      settings.put(
          "sasl.jaas.config",
          "org.apache.kafka.common.security.scram.ScramLoginModule required username=\"%s\" password=\"%s\";"
              .formatted(partner, password));
    }
    if (ca != null) {
      settings.put("ssl.truststore.type", "PEM");
      settings.put("ssl.truststore.location", ca);
    }
    return settings;
  }

  /** JSON has neither dates nor decimals, and leaves out what has a default. */
  private static Object typed(Schema schema, JsonNode value) {
    return switch (schema.getType()) {
      case RECORD -> {
        GenericRecord record = new GenericData.Record(schema);
        for (Schema.Field field : schema.getFields()) {
          JsonNode given = value.get(field.name());
          record.put(
              field.pos(),
              given == null
                  ? GenericData.get().getDefaultValue(field)
                  : typed(field.schema(), given));
        }
        yield record;
      }
      case UNION -> value.isNull() ? null : typed(branch(schema), value);
      case ARRAY -> {
        List<Object> items = new ArrayList<>();
        value.forEach(item -> items.add(typed(schema.getElementType(), item)));
        yield items;
      }
      case ENUM -> new GenericData.EnumSymbol(schema, value.asText());
      case INT ->
          schema.getLogicalType() == null
              ? (Object) value.asInt()
              : (Object) (int) LocalDate.parse(value.asText()).toEpochDay();
      case LONG ->
          schema.getLogicalType() == null
              ? value.asLong()
              : ChronoUnit.MICROS.between(Instant.EPOCH, OffsetDateTime.parse(value.asText()));
      case BYTES ->
          new Conversions.DecimalConversion()
              .toBytes(
                  new BigDecimal(value.asText()),
                  schema,
                  (LogicalTypes.Decimal) schema.getLogicalType());
      case BOOLEAN -> value.asBoolean();
      default -> value.asText();
    };
  }

  private static Schema branch(Schema union) {
    return union.getTypes().stream()
        .filter(type -> type.getType() != Schema.Type.NULL)
        .findFirst()
        .orElseThrow();
  }

  /** The wire format: a zero byte, the schema's id in four bytes, Avro binary. */
  private static byte[] encode(int id, Schema schema, Object record) throws IOException {
    var out = new ByteArrayOutputStream();
    out.write(ByteBuffer.allocate(PREFIX_BYTES).put((byte) 0).putInt(id).array());
    BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(out, null);
    new GenericDatumWriter<>(schema).write(record, encoder);
    encoder.flush();
    return out.toByteArray();
  }

  private GenericRecord decode(byte[] value) throws Exception {
    int id = ByteBuffer.wrap(value, 1, Integer.BYTES).getInt();
    Schema schema = schemas.get(id);
    if (schema == null) {
      schema = new Schema.Parser().parse(registry("/schemas/ids/" + id).get("schema").asText());
      schemas.put(id, schema);
    }
    var bytes =
        DecoderFactory.get()
            .binaryDecoder(value, PREFIX_BYTES, value.length - PREFIX_BYTES, null);
    return new GenericDatumReader<GenericRecord>(schema).read(null, bytes);
  }

  private JsonNode registry(String path) throws Exception {
    var request = HttpRequest.newBuilder(URI.create(System.getenv("TENGUYUN_REGISTRY") + path));
    String token = System.getenv("TENGUYUN_REGISTRY_TOKEN");
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<String> answer =
        http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      throw new IOException("The registry answered " + answer.statusCode() + ": " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
