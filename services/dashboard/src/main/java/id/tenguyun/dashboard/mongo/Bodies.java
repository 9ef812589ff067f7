package id.tenguyun.dashboard.mongo;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Place;
import id.tenguyun.dashboard.figures.Count;
import id.tenguyun.dashboard.figures.Noted;
import id.tenguyun.dashboard.figures.Subject;
import id.tenguyun.dashboard.figures.SubjectKind;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of documents, as JSON. What an id begins with tells what its body is. */
final class Bodies {

  private static final TypeReference<Map<String, Count>> ROW = new TypeReference<>() {};

  /** In one order always, so that the same is written the same. */
  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  String of(Object body) {
    return json.writeValueAsString(body);
  }

  <T> T read(String body, Class<T> type) {
    return json.readValue(body, type);
  }

  Subject subject(String id, String body) {
    return json.readValue(body, SubjectKind.of(id).type());
  }

  Map<String, Count> row(String body) {
    return json.readValue(body, ROW);
  }

  /**
   * A fact that was noted.
   *
   * @param id begins with the fact's own name
   */
  Noted noted(String id, String body) {
    JsonNode tree = json.readTree(body);
    String name = id.substring(0, id.indexOf('/'));
    return new Noted(
        json.treeToValue(tree.get("fact"), Fact.named(name)),
        json.treeToValue(tree.get("event"), Place.class));
  }
}
