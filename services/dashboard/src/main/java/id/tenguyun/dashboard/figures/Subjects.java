package id.tenguyun.dashboard.figures;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where subjects are kept between events. */
public interface Subjects {

  /** A subject as it was last put. */
  Optional<Subject> find(String id);

  /** Replaces a subject. */
  void put(String id, Subject subject);

  /** On the heap alone. */
  static Subjects onHeap() {
    Map<String, Subject> known = new HashMap<>();
    return new Subjects() {
      @Override
      public Optional<Subject> find(String id) {
        return Optional.ofNullable(known.get(id));
      }

      @Override
      public void put(String id, Subject subject) {
        known.put(id, subject);
      }
    };
  }
}
