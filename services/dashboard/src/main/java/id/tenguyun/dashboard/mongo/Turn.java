package id.tenguyun.dashboard.mongo;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Up to where the store holds what was folded. A turn is one writing of documents; its number comes
 * to count with one document, this one, which is written last.
 *
 * @param committed the last turn that counts
 * @param next one above the turn that is being written; who opens the store to write takes a new
 *     one, so that documents of a writing that broke off are told from those of a later one
 * @param skipped turns below {@code committed} that never came to count
 * @param positions the next offset to read, by partition of a topic
 */
record Turn(long committed, long next, Set<Long> skipped, Map<String, Long> positions) {

  static final Turn FIRST = new Turn(0, 1, Set.of(), Map.of());

  Turn {
    skipped = Set.copyOf(skipped);
    positions = Map.copyOf(positions);
  }

  /** The turn that is being written. */
  long writing() {
    return next - 1;
  }

  boolean counts(long turn) {
    return turn <= committed && !skipped.contains(turn);
  }

  /** For a new writer. */
  Turn opened() {
    return new Turn(committed, next + 1, skipped, positions);
  }

  /** With what was written counting. */
  Turn done(Map<String, Long> read) {
    Set<Long> never = new HashSet<>(skipped);
    for (long turn = committed + 1; turn < writing(); turn++) {
      never.add(turn);
    }
    return new Turn(writing(), next + 1, never, read);
  }
}
