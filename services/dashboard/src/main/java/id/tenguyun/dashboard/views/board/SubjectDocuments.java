package id.tenguyun.dashboard.views.board;

import id.tenguyun.dashboard.figures.Subject;
import java.util.Collection;
import java.util.Map;

/** Where subjects are read. */
@FunctionalInterface
public interface SubjectDocuments {

  /** The subjects of these ids, by id; an id without one has none in the answer. */
  Map<String, Subject> find(Collection<String> ids);
}
