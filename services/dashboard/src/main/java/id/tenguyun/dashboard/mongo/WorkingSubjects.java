package id.tenguyun.dashboard.mongo;

import id.tenguyun.dashboard.figures.Subject;
import id.tenguyun.dashboard.figures.Subjects;
import id.tenguyun.dashboard.mongo.Versions.Version;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The subjects that are at hand: those of the turn that is being folded, and those touched lately.
 * All others rest in the store, so that the heap does not grow with the log.
 */
final class WorkingSubjects implements Subjects {

  private static final int KEPT = 20_000;

  /** A subject as it counts: read when it is asked for. */
  private record Kept(String body, @Nullable Subject subject) {}

  private final Versions versions;
  private final Bodies bodies;
  private final Map<String, Kept> lately = new LinkedHashMap<>();
  private final Map<String, Subject> changed = new HashMap<>();

  WorkingSubjects(Versions versions, Bodies bodies) {
    this.versions = versions;
    this.bodies = bodies;
  }

  /** Fetches those that are not at hand, at once. */
  void fetch(Collection<String> ids, Turn turn) {
    Set<String> missing = new TreeSet<>(ids);
    missing.removeAll(lately.keySet());
    versions.find(missing, turn).forEach((id, body) -> lately.put(id, new Kept(body, null)));
  }

  @Override
  public Optional<Subject> find(String id) {
    Subject latest = changed.get(id);
    if (latest != null) {
      return Optional.of(latest);
    }
    Kept kept = lately.get(id);
    if (kept == null) {
      return Optional.empty();
    }
    Subject subject = kept.subject() == null ? bodies.subject(id, kept.body()) : kept.subject();
    return Optional.of(subject);
  }

  @Override
  public void put(String id, Subject subject) {
    changed.put(id, subject);
  }

  /** What has changed in this turn, with what it was. */
  Map<String, Version> changes() {
    Map<String, Version> versions = new HashMap<>();
    changed.forEach((id, subject) -> {
      Kept kept = lately.get(id);
      String was = kept == null ? null : kept.body();
      versions.put(id, new Version(bodies.of(subject), was));
    });
    return versions;
  }

  /** The turn counts. */
  void settle(Map<String, Version> written) {
    written.forEach((id, version) -> {
      lately.remove(id); // to the young end
      lately.put(id, new Kept(version.now(), changed.get(id)));
    });
    changed.clear();
    var eldest = lately.keySet().iterator();
    while (lately.size() > KEPT) {
      eldest.next();
      eldest.remove();
    }
  }
}
