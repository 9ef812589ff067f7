package id.tenguyun.schemas.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaParser;

/**
 * The released versions of every event: {@code history/<Record>/v<n>.avsc}, self-contained, with
 * sample bytes in {@code history/<Record>/golden/v<n>.bin} and the same sample as JSON beside it.
 */
public final class ReleasedSchemas {

  /** One released version of an event. */
  public record Version(String event, int number, Path file, Schema schema) {

    Path goldenBytes() {
      return file.resolveSibling("golden").resolve("v" + number + ".bin");
    }

    Path goldenJson() {
      return file.resolveSibling("golden").resolve("v" + number + ".json");
    }

    @Override
    public String toString() {
      return event + " v" + number;
    }
  }

  private final SortedMap<String, List<Version>> byEvent = new TreeMap<>();

  private ReleasedSchemas() {}

  /** Reads a history folder; one that is missing holds no versions. */
  public static ReleasedSchemas read(Path folder) {
    ReleasedSchemas released = new ReleasedSchemas();
    if (Files.notExists(folder)) {
      return released;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      files.filter(file -> file.toString().endsWith(".avsc")).forEach(released::add);
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + folder, failure);
    }
    released.byEvent.values().forEach(list -> list.sort(Comparator.comparingInt(Version::number)));
    return released;
  }

  /** Released versions of an event, oldest first. */
  public List<Version> of(String event) {
    return byEvent.getOrDefault(event, List.of());
  }

  /** Every released version. */
  public List<Version> all() {
    return byEvent.values().stream().flatMap(List::stream).toList();
  }

  /**
   * The newest version of an event.
   *
   * @throws IllegalArgumentException when none is released
   */
  public Version newest(String event) {
    if (of(event).isEmpty()) {
      throw new IllegalArgumentException(
          event + " has no released version. Release it with " + Release.COMMAND);
    }
    return of(event).getLast();
  }

  private void add(Path file) {
    String event = file.getParent().getFileName().toString();
    String name = file.getFileName().toString();
    int number = Integer.parseInt(name.substring(1, name.length() - ".avsc".length()));
    try {
      Schema schema = new SchemaParser().parse(file).mainSchema();
      byEvent
          .computeIfAbsent(event, key -> new ArrayList<>())
          .add(new Version(event, number, file, schema));
    } catch (IOException failure) {
      throw new UncheckedIOException("Cannot read " + file, failure);
    }
  }
}
