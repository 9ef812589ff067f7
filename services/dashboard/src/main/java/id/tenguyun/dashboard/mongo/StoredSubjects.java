package id.tenguyun.dashboard.mongo;

import com.mongodb.client.MongoDatabase;
import id.tenguyun.dashboard.figures.Subject;
import id.tenguyun.dashboard.views.board.SubjectDocuments;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Reads subjects from the store, as of the last turn that counts. */
final class StoredSubjects implements SubjectDocuments {

  private final Stores stores;
  private final Bodies bodies = new Bodies();

  StoredSubjects(MongoDatabase database) {
    stores = Stores.in(database);
  }

  @Override
  public Map<String, Subject> find(Collection<String> ids) {
    Map<String, Subject> found = new HashMap<>();
    stores
        .subjects()
        .find(ids, stores.turns().read())
        .forEach((id, body) -> found.put(id, bodies.subject(id, body)));
    return found;
  }
}
