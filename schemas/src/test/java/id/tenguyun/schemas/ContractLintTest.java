package id.tenguyun.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.schemas.docs.EventSchemas;
import id.tenguyun.schemas.docs.SymbolDocs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.avro.LogicalTypes;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How schemas and catalogue are to be written, and that they agree. */
class ContractLintTest {

  private static final Set<String> PERSON_FIELDS = Set.of("nik", "fullName", "birthDate", "phone");
  private static final Set<String> TRAIT_FIELDS =
      Set.of("traits", "traitSeats", "disabilityDeclared");

  private final EventSchemas schemas = Project.schemas();
  private final TopicCatalogue catalogue = TopicCatalogue.load();

  @Test
  void everyFileHoldsOneTypeInTheFolderOfItsNamespace() throws IOException {
    List<String> problems = new ArrayList<>();
    for (Path file : files()) {
      JsonNode schema = new JsonMapper().readTree(Files.readString(file));
      String place = Project.AVRO.relativize(file).toString().replace('\\', '.').replace('/', '.');
      String name = schema.path("namespace").asString() + "." + schema.path("name").asString();
      if (!place.equals(name + ".avsc")) {
        problems.add(place + " holds " + name);
      }
      long named =
          schema.findValues("type").stream()
              .filter(type -> type.isString() && Set.of("record", "enum").contains(type.asString()))
              .count();
      if (named != 1) {
        problems.add(
            place + " should hold one type and refer to others by name; it holds " + named);
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyTypeFieldAndSymbolHasADoc() {
    List<String> problems = new ArrayList<>();
    for (Schema schema : schemas.all()) {
      if (blank(schema.getDoc())) {
        problems.add(schema.getFullName() + " has no doc");
      } else if (schema.getType() == Schema.Type.ENUM) {
        List<String> bare = new ArrayList<>(schema.getEnumSymbols());
        bare.removeAll(SymbolDocs.of(schema).keySet());
        bare.forEach(symbol -> problems.add(schema.getFullName() + " does not explain " + symbol));
      } else {
        schema.getFields().stream()
            .filter(field -> blank(field.doc()))
            .forEach(
                field -> problems.add(schema.getFullName() + "." + field.name() + " has no doc"));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everyEnumFallsBackToUnknown() {
    assertThat(schemas.all())
        .filteredOn(schema -> schema.getType() == Schema.Type.ENUM)
        .isNotEmpty()
        .allMatch(schema -> "UNKNOWN".equals(schema.getEnumDefault()), "default UNKNOWN");
  }

  @Test
  void whatMayBeMissingIsNullByDefault() {
    List<String> problems = new ArrayList<>();
    eachField((schema, field) -> {
      Schema type = field.schema();
      boolean right =
          switch (type.getType()) {
            case UNION ->
                type.getTypes().size() == 2
                    && type.getTypes().getFirst().getType() == Schema.Type.NULL
                    && field.hasDefaultValue();
            case ARRAY, MAP -> field.hasDefaultValue();
            default -> true;
          };
      if (!right) {
        problems.add(
            schema.getFullName()
                + "."
                + field.name()
                + " should be [\"null\", type] with default null, or a list or map with an empty"
                + " default");
      }
    });
    assertThat(problems).isEmpty();
  }

  @Test
  void moneyIsExactAndTimeIsTyped() {
    List<String> problems = new ArrayList<>();
    eachField((schema, field) -> {
      Schema type = notNull(field.schema());
      String where = schema.getFullName() + "." + field.name();
      if (type.getType() == Schema.Type.FLOAT || type.getType() == Schema.Type.DOUBLE) {
        problems.add(where + " is a binary fraction; use a decimal");
      }
      if (field.name().endsWith("Idr")
          && !(type.getLogicalType() instanceof LogicalTypes.Decimal)) {
        problems.add(where + " is money and should be decimal(14,2)");
      }
      if ((field.name().equals("at") || field.name().endsWith("At"))
          && !(type.getLogicalType() instanceof LogicalTypes.TimestampMicros)) {
        problems.add(where + " is a moment and should be timestamp-micros");
      }
      if (field.name().equals("workerId")
          && !(type.getLogicalType() instanceof LogicalTypes.Uuid)) {
        problems.add(where + " should be a uuid");
      }
    });
    assertThat(problems).isEmpty();
  }

  @Test
  void catalogueAndSchemasNameTheSameEvents() {
    TreeSet<String> listed = new TreeSet<>();
    catalogue.topics().forEach(topic -> topic.types().forEach(type -> listed.add(type.record())));

    assertThat(listed)
        .isEqualTo(new TreeSet<>(schemas.events().stream().map(Schema::getName).toList()));
  }

  @Test
  void everyEventHasItsClass() {
    assertThat(schemas.events())
        .allMatch(event -> GeneratedClasses.of(event).getSimpleName().equals(event.getName()));
  }

  @Test
  void keysAndSendersAreFieldsOfTheirEvents() {
    List<String> problems = new ArrayList<>();
    for (Topic topic : catalogue.topics()) {
      for (TopicType type : topic.types()) {
        if (broadcast(topic, type)) {
          continue;
        }
        type.key().fields().forEach(path -> requireField(topic, type, path, problems));
        type.businessId().fields().forEach(path -> requireField(topic, type, path, problems));
        type.sender().ifPresent(path -> requireField(topic, type, path, problems));
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void everythingThatPartnersWriteSaysWhoSendsItAndWhoAnswers() {
    assertThat(catalogue.topics())
        .filteredOn(topic -> topic.perPartner() && topic.quarantines())
        .isNotEmpty()
        .flatMap(Topic::types)
        .allMatch(type -> type.sender().isPresent() && type.owner().isPresent());
  }

  @Test
  void whatIsReceiptedReachesTheInboxOfItsOwner() {
    List<String> problems = new ArrayList<>();
    for (Topic topic : catalogue.topics()) {
      if (!topic.quarantines()) {
        continue;
      }
      for (TopicType type : topic.types()) {
        Inbox inbox = catalogue.inbox(type.owner().orElseThrow());
        if (inbox.topic().type(inbox.restingName(type.record())).isEmpty()) {
          problems.add(
              "%s owns %s of %s, but its inbox does not take it"
                  .formatted(inbox.service(), type.record(), topic.name()));
        }
      }
    }
    assertThat(problems).isEmpty();
  }

  @Test
  void personsAreNamedOnlyWhereTheSendersTopicExpires() {
    for (Schema event : schemas.events()) {
      if (uses(event, PERSON_FIELDS)) {
        assertThat(topicsOf(event))
            .as("%s holds a person's data", event.getName())
            .isNotEmpty()
            .allMatch(topic -> topic.personal() && topic.retentionMillis() == 604_800_000L);
      }
    }
  }

  @Test
  void traitsStandOnRestrictedTopicsAlone() {
    for (Schema event : schemas.events()) {
      if (uses(event, TRAIT_FIELDS)) {
        assertThat(topicsOf(event))
            .as("%s holds traits", event.getName())
            .isNotEmpty()
            .allMatch(Topic::restricted);
      }
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(Project.AVRO)) {
      return files.filter(file -> file.toString().endsWith(".avsc")).sorted().toList();
    }
  }

  private boolean broadcast(Topic topic, TopicType type) {
    return catalogue.inboxes().stream()
        .anyMatch(inbox -> inbox.topic().equals(topic) && inbox.broadcasts(type.record()));
  }

  private void requireField(Topic topic, TopicType type, String path, List<String> problems) {
    Optional<Schema> schema = schemas.find(type.record());
    for (String name : path.split("\\.", -1)) {
      Schema holder = schema.filter(found -> found.getType() == Schema.Type.RECORD).orElse(null);
      if (holder == null || holder.getField(name) == null) {
        problems.add("%s: %s has no field %s".formatted(topic.name(), type.record(), path));
        return;
      }
      schema = Optional.of(notNull(holder.getField(name).schema()));
    }
  }

  private List<Topic> topicsOf(Schema event) {
    return catalogue.topics().stream()
        .filter(topic -> topic.type(event.getName()).isPresent())
        .toList();
  }

  private boolean uses(Schema event, Set<String> fieldNames) {
    return schemas.partsOf(event).values().stream()
        .filter(part -> part.getType() == Schema.Type.RECORD)
        .flatMap(part -> part.getFields().stream())
        .anyMatch(field -> fieldNames.contains(field.name()));
  }

  private void eachField(java.util.function.BiConsumer<Schema, Schema.Field> check) {
    for (Schema schema : schemas.all()) {
      if (schema.getType() == Schema.Type.RECORD) {
        schema.getFields().forEach(field -> check.accept(schema, field));
      }
    }
  }

  private static Schema notNull(Schema schema) {
    return schema.getType() == Schema.Type.UNION ? schema.getTypes().getLast() : schema;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
