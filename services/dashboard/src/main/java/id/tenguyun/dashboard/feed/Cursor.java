package id.tenguyun.dashboard.feed;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How far a reader has come in {@code placement.outcomes}: the next offset of each partition,
 * written {@code 0-12.3-40}. As it names places in the log, it holds across restarts and across
 * instances.
 */
public record Cursor(SortedMap<Integer, Long> next) {

  /** Before the first outcome. */
  public static final Cursor START = new Cursor(new TreeMap<>());

  private static final Pattern STEP = Pattern.compile("(\\d{1,9})-(\\d{1,18})");
  private static final int LONGEST = 1_000;

  public Cursor {
    next = Collections.unmodifiableSortedMap(new TreeMap<>(next));
  }

  /**
   * Reads the written form; an empty text is the start.
   *
   * @throws IllegalArgumentException when it is no cursor
   */
  public static Cursor parse(String text) {
    SortedMap<Integer, Long> next = new TreeMap<>();
    if (text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "a cursor of %d characters; at most %d".formatted(text.length(), LONGEST));
    }
    for (String step : text.isEmpty() ? new String[0] : text.split("\\.", -1)) {
      Matcher matcher = STEP.matcher(step);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(
            "'%s' is no cursor; right would be partition-offset, joined by dots, say 0-12.3-40"
                .formatted(text));
      }
      next.put(Integer.valueOf(matcher.group(1)), Long.valueOf(matcher.group(2)));
    }
    return new Cursor(next);
  }

  long next(int partition) {
    return next.getOrDefault(partition, 0L);
  }

  boolean isBefore(FeedEntry entry) {
    return entry.offset() >= next(entry.partition());
  }

  /** The cursor of one who has read the entry as well. */
  public Cursor after(FeedEntry entry) {
    SortedMap<Integer, Long> moved = new TreeMap<>(next);
    moved.merge(entry.partition(), entry.offset() + 1, Math::max);
    return new Cursor(moved);
  }

  @Override
  public String toString() {
    return next.entrySet().stream()
        .map(step -> step.getKey() + "-" + step.getValue())
        .collect(Collectors.joining("."));
  }

  static Cursor of(Map<Integer, Long> next) {
    return new Cursor(new TreeMap<>(next));
  }
}
