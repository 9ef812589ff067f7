package id.tenguyun.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The project's {@code data} folder, from a test of any module. The files are clean (no quotes, no
 * comma inside a value), so this reads nothing else; what partners really send is read elsewhere.
 */
public final class SampleFiles {

  private SampleFiles() {}

  /**
   * The rows of a file, each by column name.
   *
   * @param file below {@code data}, say {@code samples/graduations.csv}
   */
  public static List<Map<String, String>> rows(String file) {
    Path path = dataFolder().resolve(file);
    try {
      List<String> lines = Files.readAllLines(path);
      String[] names = lines.getFirst().split(",", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        rows.add(row(names, line.split(",", -1), path));
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  private static Map<String, String> row(String[] names, String[] values, Path path) {
    if (names.length != values.length) {
      throw new IllegalStateException(
          "%s has a row of %d values under %d names: %s"
              .formatted(path, values.length, names.length, String.join(",", values)));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], values[i]);
    }
    return row;
  }

  /** Tests run in their module's folder, one or two below the top. */
  private static Path dataFolder() {
    for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve("data/samples/graduations.csv"))) {
        return folder.resolve("data");
      }
    }
    throw new IllegalStateException(
        "No data/samples above " + Path.of("").toAbsolutePath() + ". Maybe this is no checkout.");
  }
}
