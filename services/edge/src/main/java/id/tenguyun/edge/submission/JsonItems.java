package id.tenguyun.edge.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The items of a body, one at a time: a list ({@code [..]}), or one object after the other, a line
 * each (NDJSON) or not. What an item may hold is bounded, so that small bytes cannot become a large
 * tree (JSON bomb): depth, length of names, texts and numbers, and the number of its parts.
 */
public final class JsonItems implements AutoCloseable {

  private static final int DEPTH_MAX = 20;
  private static final int TEXT_CHARACTERS_MAX = 20_000;
  private static final int NUMBER_CHARACTERS_MAX = 40;
  private static final int NAME_CHARACTERS_MAX = 200;
  private static final int PARTS_MAX = 2_000;

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(DEPTH_MAX)
                          .maxStringLength(TEXT_CHARACTERS_MAX)
                          .maxNumberLength(NUMBER_CHARACTERS_MAX)
                          .maxNameLength(NAME_CHARACTERS_MAX)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .build();

  private final JsonParser parser;
  private boolean begun;
  private boolean list;
  private int parts;

  private JsonItems(JsonParser parser) {
    this.parser = parser;
  }

  /** The items of a body, which is read as they are asked for. */
  public static JsonItems of(InputStream body) {
    return new JsonItems(JSON.createParser(body));
  }

  /** An item is not JSON, or more of it than anybody needs; what comes after it cannot be read. */
  public static final class Unreadable extends Exception {

    private static final long serialVersionUID = 1;
    private final transient ItemProblem problem;

    Unreadable(ItemProblem problem) {
      super(problem.code());
      this.problem = problem;
    }

    /** What is wrong. */
    public ItemProblem problem() {
      return problem;
    }
  }

  /**
   * The next item; null after the last.
   *
   * @throws Unreadable if it cannot be read
   * @throws IOException if the body breaks off or is larger than its limit
   */
  public @Nullable JsonNode next() throws Unreadable, IOException {
    try {
      JsonToken token = parser.nextToken();
      if (!begun) {
        begun = true;
        if (token == JsonToken.START_ARRAY) {
          list = true;
          token = parser.nextToken();
        }
      }
      if (token == null || (list && token == JsonToken.END_ARRAY)) {
        return null;
      }
      parts = 0;
      return tree(token);
    } catch (TooManyParts e) {
      throw new Unreadable(
          new ItemProblem("JSON_TOO_LARGE", "", "more than " + PARTS_MAX + " parts", "one event"));
    } catch (JacksonException e) {
      throw unreadable(e);
    }
  }

  /** Jackson wraps what the stream throws; that is no fault of the JSON. */
  private static Unreadable unreadable(JacksonException e) throws IOException {
    if (e.getCause() instanceof IOException broken) {
      throw broken;
    }
    if (e.getCause() instanceof UncheckedIOException broken) {
      throw broken.getCause();
    }
    boolean constraint = e instanceof tools.jackson.core.exc.StreamConstraintsException;
    return new Unreadable(
        new ItemProblem(
            constraint ? "JSON_TOO_LARGE" : "JSON_MALFORMED",
            "",
            constraint ? "deeper or longer than any event" : "no JSON",
            constraint
                ? "depth %d, texts of %d characters".formatted(DEPTH_MAX, TEXT_CHARACTERS_MAX)
                : "one JSON object for each event"));
  }

  private static final class TooManyParts extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private JsonNode tree(JsonToken token) {
    if (++parts > PARTS_MAX) {
      throw new TooManyParts();
    }
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    return switch (token) {
      case START_OBJECT -> object(nodes.objectNode());
      case START_ARRAY -> array(nodes.arrayNode());
      case VALUE_STRING -> nodes.stringNode(parser.getString());
      case VALUE_TRUE -> nodes.booleanNode(true);
      case VALUE_FALSE -> nodes.booleanNode(false);
      case VALUE_NULL -> nodes.nullNode();
      // an exponent would let a few characters stand for gigabytes of digits; as text it is only
      // text
      default -> nodes.stringNode(parser.getString());
    };
  }

  private ObjectNode object(ObjectNode into) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = parser.currentName();
      into.set(name, tree(parser.nextToken()));
    }
    return into;
  }

  private ArrayNode array(ArrayNode into) {
    for (JsonToken token = parser.nextToken();
        token != JsonToken.END_ARRAY;
        token = parser.nextToken()) {
      into.add(tree(token));
    }
    return into;
  }

  @Override
  public void close() {
    parser.close();
  }
}
