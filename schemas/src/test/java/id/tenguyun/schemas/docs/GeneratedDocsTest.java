package id.tenguyun.schemas.docs;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.schemas.Project;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.schemas.history.Release;
import id.tenguyun.schemas.history.ReleasedSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The generated pages are what the contracts say; {@code -Dupdate=true} writes them anew. */
class GeneratedDocsTest {

  private static final String COMMAND = "./mvnw -pl schemas test -Dupdate=true";

  private final TopicCatalogue catalogue = TopicCatalogue.load();
  private final EventSchemas schemas = Project.schemas();

  @BeforeAll
  static void releaseWhenAsked() throws IOException {
    Release.whenAsked();
  }

  @Test
  void eventsPageIsFresh() throws IOException {
    assertFresh(Project.DOCS.resolve("events.md"), EventsPage.render(catalogue, schemas));
  }

  @Test
  void asyncApiDocumentIsFresh() throws IOException {
    assertFresh(Project.DOCS.resolve("asyncapi.yaml"), asyncApi());
  }

  @Test
  void everyReferenceOfTheAsyncApiDocumentLeadsSomewhere() {
    JsonNode document = new YAMLMapper().readTree(asyncApi());
    Map<String, JsonNode> references = new TreeMap<>();
    document.findParents("$ref").forEach(node -> references.put(node.get("$ref").asString(), node));

    assertThat(references).hasSizeGreaterThan(catalogue.topics().size());
    references
        .keySet()
        .forEach(reference -> {
          if (reference.startsWith("#")) {
            assertThat(document.at(reference.substring(1)).isMissingNode()).as(reference).isFalse();
          } else {
            assertThat(Project.DOCS.resolve(reference).normalize()).exists();
          }
        });
  }

  private String asyncApi() {
    ReleasedSchemas released = ReleasedSchemas.read(Project.HISTORY);
    return AsyncApiDocument.render(
        catalogue,
        schemas,
        event ->
            Project.DOCS.relativize(released.newest(event).file()).toString().replace('\\', '/'));
  }

  private static void assertFresh(Path file, String expected) throws IOException {
    if (Boolean.getBoolean("update")) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, expected);
    }
    assertThat(file).as("%s is missing; write it with %s", file, COMMAND).exists();
    assertThat(Files.readString(file))
        .as("%s is stale; write it anew with %s", file, COMMAND)
        .isEqualTo(expected);
  }
}
