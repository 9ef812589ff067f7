package id.tenguyun.edge.contract;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.TopicType;
import id.tenguyun.schemas.docs.AsyncApiDocument;
import id.tenguyun.schemas.docs.EventSchemas;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.avro.LogicalType;
import org.apache.avro.Schema;
import org.springframework.stereotype.Component;

/** What partners and the public send and read, out of the catalogue and the schemas. */
@Component
class Contracts {

  private static final Set<String> OUTSIDERS =
      Set.of("TRAINING_CENTRE", "CERTIFICATION_BODY", "EMPLOYER", "public");

  private final TopicCatalogue catalogue;
  private final EventSchemas schemas;

  Contracts(TopicCatalogue catalogue) {
    this.catalogue = catalogue;
    this.schemas = EventSchemas.of(EventTypes.generated().schemas());
  }

  /** A topic that somebody outside writes or reads; who, without our own services. */
  record Channel(
      String name,
      String description,
      List<String> writers,
      List<String> readers,
      List<Message> messages) {}

  /** A record of a topic, and what its key is made of. */
  record Message(String name, String subject, String key, String about, List<Field> fields) {}

  /** A field, its type in words and what it means. */
  record Field(String name, String type, String about) {}

  /** The topics that somebody outside writes or reads, in the catalogue's order. */
  List<Channel> channels() {
    return catalogue.topics().stream()
        .filter(
            topic -> !outsiders(topic.writers()).isEmpty() || !outsiders(topic.readers()).isEmpty())
        .map(this::channel)
        .toList();
  }

  /** The AsyncAPI document; it refers to the schemas in the registry, by the door beside it. */
  String asyncApi() {
    return AsyncApiDocument.render(
        catalogue, schemas, event -> "../" + schemaAddress(schemas.get(event).getFullName()));
  }

  /** Where the newest schema of a subject is read, below this service's address. */
  static String schemaAddress(String subject) {
    return "registry/subjects/" + subject + "/versions/latest/schema";
  }

  private Channel channel(Topic topic) {
    return new Channel(
        topic.name(),
        topic.description(),
        outsiders(topic.writers()),
        outsiders(topic.readers()),
        topic.types().stream().map(this::message).toList());
  }

  private static List<String> outsiders(List<String> who) {
    return who.stream().filter(OUTSIDERS::contains).toList();
  }

  private Message message(TopicType type) {
    Schema schema = schemas.get(type.record());
    return new Message(
        type.record(),
        schema.getFullName(),
        type.key().toString(),
        schema.getDoc(),
        schema.getFields().stream()
            .map(field -> new Field(field.name(), text(field.schema()), field.doc()))
            .toList());
  }

  private static String text(Schema schema) {
    LogicalType logical = schema.getLogicalType();
    if (logical != null) {
      return logical.getName();
    }
    return switch (schema.getType()) {
      case UNION -> union(schema);
      case ARRAY -> "list of " + text(schema.getElementType());
      case MAP -> "map to " + text(schema.getValueType());
      case ENUM -> String.join(" | ", schema.getEnumSymbols());
      case RECORD ->
          schema.getFields().stream()
              .map(field -> field.name() + ": " + text(field.schema()))
              .collect(Collectors.joining(", ", "{", "}"));
      default -> schema.getType().getName();
    };
  }

  private static String union(Schema schema) {
    Stream<Schema> branches = schema.getTypes().stream();
    String some =
        branches
            .filter(branch -> branch.getType() != Schema.Type.NULL)
            .map(Contracts::text)
            .collect(Collectors.joining(" or "));
    return schema.isNullable() ? some + ", or null" : some;
  }
}
