package id.tenguyun.dashboard.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names of provinces, regencies, cities and districts by their Kemendagri codes; nothing finer. */
public final class Regions {

  private static final String FILE = "/regions.csv";
  private static final int LONGEST_CODE = "65.71.04".length();

  private final Map<String, String> names;

  private Regions(Map<String, String> names) {
    this.names = Map.copyOf(names);
  }

  /** Those of the list that comes with the contracts. */
  public static Regions packed() {
    try (InputStream file = Regions.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing; it comes with the module schemas");
      }
      return read(new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  private static Regions read(BufferedReader lines) {
    return new Regions(
        lines
            .lines()
            .skip(1)
            .map(line -> line.split(",", 2))
            .filter(line -> line.length == 2 && line[0].length() <= LONGEST_CODE)
            .collect(Collectors.toMap(line -> line[0].strip(), line -> line[1].strip())));
  }

  Optional<String> name(String code) {
    return Optional.ofNullable(names.get(code));
  }
}
