package id.tenguyun.schemas.docs;

import id.tenguyun.schemas.Inbox;
import id.tenguyun.schemas.Topic;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.TopicType;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.avro.Schema;

/** {@code docs/events.md}: every topic and event for a reader who writes no Avro. */
public final class EventsPage {

  private final TopicCatalogue catalogue;
  private final EventSchemas schemas;
  private final StringBuilder page = new StringBuilder();

  private EventsPage(TopicCatalogue catalogue, EventSchemas schemas) {
    this.catalogue = catalogue;
    this.schemas = schemas;
  }

  /** The page as Markdown. */
  public static String render(TopicCatalogue catalogue, EventSchemas schemas) {
    EventsPage page = new EventsPage(catalogue, schemas);
    page.introduction();
    page.topics();
    page.inboxes();
    page.markets();
    page.events();
    page.parts();
    return page.page.toString();
  }

  private void introduction() {
    line("# Topics and events");
    line("");
    line(
        "Made from `schemas/src/main/resources/topics.yaml` and `schemas/src/main/avro` by"
            + " `./mvnw -pl schemas test -Dupdate=true`. Do not edit by hand; the build fails when"
            + " it is stale. The same for machines: [asyncapi.yaml](asyncapi.yaml).");
    line("");
    line(
        "Records are Avro in Confluent's wire format; the subject is the record's full name, and"
            + " every change is compatible both ways with all released versions"
            + " (`schemas/history`). Headers carry the CloudEvents attributes `ce_id`, `ce_type`,"
            + " `ce_source`, `ce_subject`, `ce_time` and `ce_specversion`, and `traceparent`. A"
            + " reader takes an enum symbol that it does not know for `UNKNOWN`.");
    line("");
  }

  private void topics() {
    line("## Topics");
    line("");
    line(
        "`<id>` is the partner's id: its code in lower case. A topic that a service reads has a"
            + " `<topic>.quarantine` beside it for what could not be read, kept for 7 days where"
            + " people's data may be inside.");
    line("");
    line("| topic | key | written by | read by | partitions | kept | holds |");
    line("|---|---|---|---|---|---|---|");
    for (Topic topic : catalogue.topics()) {
      row(
          TypeText.code(topic.name()) + (topic.restricted() ? " 🔒" : ""),
          keys(topic),
          String.join(", ", topic.writers()),
          String.join(", ", topic.readers()),
          Integer.toString(topic.partitions()),
          kept(topic),
          topic.description());
    }
    line("");
    line("🔒 only the readers listed may read it.");
    line("");
    for (Topic topic : catalogue.topics()) {
      line("- " + TypeText.code(topic.name()) + ": " + typeLinks(topic));
    }
    line("");
  }

  private void inboxes() {
    line("## Inboxes");
    line("");
    line(
        "A service decides from its inbox alone, in offset order. What an inbox takes, and from"
            + " where:");
    line("");
    line("| inbox | key | from | types |");
    line("|---|---|---|---|");
    for (Inbox inbox : catalogue.inboxes()) {
      for (Inbox.Source source : inbox.sources()) {
        row(
            TypeText.code(inbox.topic().name()),
            TypeText.code(inbox.key().toString()),
            TypeText.code(source.topic()),
            source.types().stream()
                .map(type -> restingLink(inbox, type))
                .collect(Collectors.joining(", ")));
      }
      row(
          TypeText.code(inbox.topic().name()),
          "",
          "the intake itself",
          inbox.internal().stream().sorted().map(TypeText::link).collect(Collectors.joining(", ")));
    }
    line("");
    line("Types marked ⁂ go to every partition; the copy on partition 0 counts.");
    line("");
  }

  private void markets() {
    line("## Markets");
    line("");
    line("Which partition of `placement.inbox` holds which market (province). Fixed for ever.");
    line("");
    line("| partition | markets |");
    line("|---|---|");
    catalogue.markets().values().stream()
        .distinct()
        .sorted()
        .forEach(partition ->
            row(
                partition.toString(),
                catalogue.markets().entrySet().stream()
                    .filter(market -> market.getValue().equals(partition))
                    .map(java.util.Map.Entry::getKey)
                    .collect(Collectors.joining(", "))));
    line("");
  }

  private void events() {
    line("## Events");
    line("");
    for (Schema event : schemas.events()) {
      named(event);
      List<Topic> topics =
          catalogue.topics().stream()
              .filter(topic -> topic.type(event.getName()).isPresent())
              .toList();
      line(
          "On "
              + topics.stream()
                  .map(topic -> onTopic(topic, event))
                  .collect(Collectors.joining("; "))
              + ".");
      line("");
    }
  }

  private void parts() {
    line("## Shared types");
    line("");
    List<Schema> events = schemas.events();
    schemas.all().stream().filter(schema -> !events.contains(schema)).forEach(this::named);
  }

  private void named(Schema schema) {
    line("### " + schema.getName());
    line("");
    line("`" + schema.getFullName() + "`");
    line("");
    if (schema.getType() == Schema.Type.ENUM) {
      enumDoc(schema);
    } else {
      line(schema.getDoc());
      line("");
      fields(schema);
    }
    line("");
  }

  private void enumDoc(Schema schema) {
    line(SymbolDocs.summary(schema));
    line("");
    line("| symbol | meaning |");
    line("|---|---|");
    SymbolDocs.of(schema).forEach((symbol, meaning) -> row(TypeText.code(symbol), meaning));
  }

  private void fields(Schema schema) {
    line("| field | type | meaning |");
    line("|---|---|---|");
    for (Schema.Field field : schema.getFields()) {
      row(TypeText.code(field.name()), TypeText.of(field), field.doc());
    }
  }

  private String onTopic(Topic topic, Schema event) {
    TopicType type = topic.type(event.getName()).orElseThrow();
    return TypeText.code(topic.name())
        + ", key "
        + TypeText.code(type.key().toString())
        + type.sender().map(field -> ", sent by the partner in " + TypeText.code(field)).orElse("")
        + type.owner().map(service -> ", receipted by " + service).orElse("");
  }

  private String keys(Topic topic) {
    List<String> keys =
        topic.types().stream()
            .map(type -> type.key().toString())
            .distinct()
            .map(TypeText::code)
            .toList();
    return keys.size() > 2 ? "by type" : String.join(", ", keys);
  }

  private String typeLinks(Topic topic) {
    return topic.types().stream()
        .map(TopicType::record)
        .map(TypeText::link)
        .collect(Collectors.joining(", "));
  }

  private String restingLink(Inbox inbox, String type) {
    String resting = inbox.restingName(type);
    String name =
        resting.equals(type)
            ? TypeText.link(type)
            : TypeText.link(type) + " as " + TypeText.link(resting);
    return inbox.broadcasts(resting) ? name + " ⁂" : name;
  }

  private static String kept(Topic topic) {
    if (topic.cleanup() == Topic.Cleanup.COMPACT) {
      return "latest of a key";
    }
    return topic.retentionMillis() < 0
        ? "for ever"
        : Duration.ofMillis(topic.retentionMillis()).toDays() + " days";
  }

  private void row(String... cells) {
    line("| " + String.join(" | ", cells) + " |");
  }

  private void line(String text) {
    page.append(text).append('\n');
  }
}
