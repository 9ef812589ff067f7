package id.tenguyun.dashboard.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import id.tenguyun.dashboard.Board;
import id.tenguyun.dashboard.feed.Feed;
import id.tenguyun.dashboard.figures.DayFigures;
import id.tenguyun.dashboard.figures.Figures;
import id.tenguyun.dashboard.figures.Funnel;
import id.tenguyun.dashboard.figures.ProjectFigures;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;

/**
 * The views as documents, each replaced whole by its {@code _id}: {@code project/<id>}, {@code
 * people}, {@code days}, {@code feed}, and last {@code position}, how far the log was read. Writing
 * the same again changes nothing, and one that was written in part is made good by the next.
 */
final class StoredViews {

  private static final String PROJECT = "project/";
  private static final String PEOPLE = "people";
  private static final String DAYS = "days";
  private static final String FEED = "feed";
  private static final String POSITION = "position";

  private final MongoCollection<Document> documents;
  private final JsonMapper json;
  private final Map<String, Document> written = new HashMap<>();

  StoredViews(MongoCollection<Document> documents, JsonMapper json) {
    this.documents = documents;
    this.json = json;
  }

  /** Replaces the documents that differ from what was last written. */
  void save(Board.View view, Map<String, Long> positions) {
    Map<String, Document> wanted = new LinkedHashMap<>();
    Figures figures = view.figures();
    figures.projects().forEach(project -> put(wanted, PROJECT + project.projectId(), project));
    put(wanted, PEOPLE, new People(figures.asOf(), figures.funnel()));
    put(wanted, DAYS, new Days(figures.days()));
    put(wanted, FEED, new StoredFeed(view.feed(), titles(view.schemeTitles())));
    wanted.values().removeIf(document -> document.equals(written.get(document.getString("_id"))));
    replace(wanted.values());
    Map<String, Document> last = new LinkedHashMap<>();
    put(last, POSITION, new Position(positions.entrySet().stream().map(Next::of).toList()));
    replace(last.values());
    written.putAll(wanted);
  }

  /** What was last written whole; none where nothing was. */
  Optional<Board.View> load() {
    Map<String, Document> found = new HashMap<>();
    documents.find().forEach(document -> found.put(document.getString("_id"), document));
    if (!found.keySet().containsAll(List.of(PEOPLE, DAYS, FEED, POSITION))) {
      return Optional.empty();
    }
    People people = read(found, PEOPLE, People.class);
    StoredFeed feed = read(found, FEED, StoredFeed.class);
    List<ProjectFigures> projects =
        found.keySet().stream()
            .filter(id -> id.startsWith(PROJECT))
            .sorted()
            .map(id -> read(found, id, ProjectFigures.class))
            .toList();
    Map<String, String> titles = new HashMap<>();
    feed.titles().forEach(title -> titles.put(title.schemeCode(), title.title()));
    return Optional.of(
        new Board.View(
            new Figures(
                people.asOf(), projects, people.funnel(), read(found, DAYS, Days.class).days()),
            feed.lines(),
            titles));
  }

  private void replace(Iterable<Document> changed) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Document document : changed) {
      writes.add(
          new ReplaceOneModel<>(
              Filters.eq("_id", document.getString("_id")),
              document,
              new ReplaceOptions().upsert(true)));
    }
    if (!writes.isEmpty()) {
      documents.bulkWrite(writes);
    }
  }

  private void put(Map<String, Document> documents, String id, Object body) {
    Document document = new Document("_id", id);
    document.putAll(Document.parse(json.writeValueAsString(body)));
    documents.put(id, document);
  }

  private <T> T read(Map<String, Document> documents, String id, Class<T> type) {
    Document body = new Document(Objects.requireNonNull(documents.get(id), id));
    body.remove("_id");
    return json.readValue(body.toJson(), type);
  }

  private static List<Title> titles(Map<String, String> byScheme) {
    return byScheme.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> new Title(entry.getKey(), entry.getValue()))
        .toList();
  }

  private record People(Optional<Instant> asOf, Funnel funnel) {}

  private record Days(List<DayFigures> days) {}

  private record StoredFeed(Feed.Lines lines, List<Title> titles) {}

  private record Title(String schemeCode, String title) {}

  private record Position(List<Next> next) {}

  private record Next(String partition, long offset) {
    static Next of(Map.Entry<String, Long> entry) {
      return new Next(entry.getKey(), entry.getValue());
    }
  }
}
