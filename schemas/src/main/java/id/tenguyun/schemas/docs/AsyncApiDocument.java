package id.tenguyun.schemas.docs;

import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.TopicType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.avro.Schema;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/**
 * {@code docs/asyncapi.yaml}: the same contracts for machines, by AsyncAPI 3.0. Actions are seen
 * from Tenguyun: it receives what partners write and sends what they read.
 */
public final class AsyncApiDocument {

  private static final String AVRO = "application/vnd.apache.avro;version=1.9.0";
  private static final List<String> CLOUD_EVENT_HEADERS =
      List.of("ce_id", "ce_type", "ce_source", "ce_specversion", "ce_time", "ce_subject");

  private final TopicCatalogue catalogue;
  private final EventSchemas schemas;
  private final Function<String, String> schemaReference;

  private AsyncApiDocument(
      TopicCatalogue catalogue, EventSchemas schemas, Function<String, String> schemaReference) {
    this.catalogue = catalogue;
    this.schemas = schemas;
    this.schemaReference = schemaReference;
  }

  /**
   * The document as YAML.
   *
   * @param schemaReference gives the address of a record's self-contained schema, seen from the
   *     document
   */
  public static String render(
      TopicCatalogue catalogue, EventSchemas schemas, Function<String, String> schemaReference) {
    YAMLMapper yaml =
        YAMLMapper.builder()
            .disable(YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .enable(YAMLWriteFeature.ALWAYS_QUOTE_NUMBERS_AS_STRINGS)
            .disable(YAMLWriteFeature.SPLIT_LINES)
            .build();
    return "# Made by ./mvnw -pl schemas test -Dupdate=true; do not edit by hand.\n"
        + yaml.writeValueAsString(
            new AsyncApiDocument(catalogue, schemas, schemaReference).document());
  }

  private Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("asyncapi", "3.0.0");
    document.put("info", info());
    document.put("defaultContentType", "application/vnd.apache.avro");
    document.put("servers", Map.of("kafka", server()));
    Map<String, Object> channels = new LinkedHashMap<>();
    Map<String, Object> operations = new LinkedHashMap<>();
    for (Topic topic : catalogue.topics()) {
      channels.put(channelId(topic), channel(topic));
      operations.put((received(topic) ? "receive-" : "send-") + channelId(topic), operation(topic));
    }
    document.put("channels", channels);
    document.put("operations", operations);
    document.put("components", components());
    return document;
  }

  private static Map<String, Object> info() {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("title", "Tenguyun");
    info.put("version", "1.0.0");
    info.put(
        "description",
        "Events between training centres, certification bodies, employers, the labour office and"
            + " the services that place graduates. Avro in Confluent's wire format; subjects by"
            + " record name; every change compatible both ways with all released versions.");
    info.put("license", Map.of("name", "Apache-2.0"));
    return info;
  }

  private static Map<String, Object> server() {
    Map<String, Object> server = new LinkedHashMap<>();
    server.put("host", "{bootstrap}");
    server.put("protocol", "kafka");
    Map<String, Object> bootstrap = new LinkedHashMap<>();
    bootstrap.put("description", "Address of a broker");
    bootstrap.put("default", "localhost:9092");
    server.put("variables", Map.of("bootstrap", bootstrap));
    return server;
  }

  private Map<String, Object> channel(Topic topic) {
    Map<String, Object> channel = new LinkedHashMap<>();
    channel.put("address", topic.name().replace("<id>", "{partnerId}"));
    channel.put("description", topic.description());
    if (topic.perPartner()) {
      channel.put(
          "parameters",
          Map.of(
              "partnerId",
              Map.of("description", "The partner's code in lower case, say blk-tarakan")));
    }
    Map<String, Object> messages = new LinkedHashMap<>();
    for (TopicType type : topic.types()) {
      messages.put(type.record(), reference("messages", type.record()));
    }
    channel.put("messages", messages);
    channel.put("bindings", Map.of("kafka", binding(topic)));
    channel.put("x-written-by", topic.writers());
    channel.put("x-read-by", topic.readers());
    channel.put("x-restricted", topic.restricted());
    channel.put("x-personal-data", topic.personal());
    channel.put("x-keys", keys(topic));
    return channel;
  }

  private static Map<String, Object> binding(Topic topic) {
    Map<String, Object> configuration = new LinkedHashMap<>();
    configuration.put("cleanup.policy", List.of(topic.cleanup().policy()));
    configuration.put("retention.ms", topic.retentionMillis());
    configuration.put("max.message.bytes", topic.maxMessageBytes());
    Map<String, Object> binding = new LinkedHashMap<>();
    binding.put("partitions", topic.partitions());
    binding.put("topicConfiguration", configuration);
    binding.put("bindingVersion", "0.5.0");
    return binding;
  }

  private static Map<String, Object> keys(Topic topic) {
    Map<String, Object> keys = new LinkedHashMap<>();
    topic.types().forEach(type -> keys.put(type.record(), type.key().toString()));
    return keys;
  }

  private static Map<String, Object> operation(Topic topic) {
    Map<String, Object> operation = new LinkedHashMap<>();
    operation.put("action", received(topic) ? "receive" : "send");
    operation.put("channel", Map.of("$ref", "#/channels/" + channelId(topic)));
    operation.put("summary", topic.description());
    return operation;
  }

  private Map<String, Object> components() {
    Map<String, Object> messages = new LinkedHashMap<>();
    for (Schema event : schemas.events()) {
      messages.put(event.getName(), message(event));
    }
    Map<String, Object> components = new LinkedHashMap<>();
    components.put("messages", messages);
    components.put("schemas", Map.of("Headers", headers()));
    return components;
  }

  private Map<String, Object> message(Schema event) {
    Map<String, Object> payload = new LinkedHashMap<>();
    payload.put("schemaFormat", AVRO);
    payload.put("schema", Map.of("$ref", schemaReference.apply(event.getName())));
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("name", event.getFullName());
    message.put("title", event.getName());
    message.put("summary", event.getDoc());
    message.put("headers", reference("schemas", "Headers"));
    message.put("payload", payload);
    return message;
  }

  private static Map<String, Object> headers() {
    Map<String, Object> properties = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(CLOUD_EVENT_HEADERS);
    names.add("traceparent");
    names.forEach(name -> properties.put(name, Map.of("type", "string")));
    Map<String, Object> headers = new LinkedHashMap<>();
    headers.put("type", "object");
    headers.put("description", "CloudEvents attributes in binary mode, and the trace.");
    headers.put("properties", properties);
    return headers;
  }

  private static Map<String, Object> reference(String kind, String name) {
    return Map.of("$ref", "#/components/" + kind + "/" + name);
  }

  private static boolean received(Topic topic) {
    return topic.owner().isPresent();
  }

  private static String channelId(Topic topic) {
    return topic.name().replace("<id>.", "").replace('.', '-');
  }
}
