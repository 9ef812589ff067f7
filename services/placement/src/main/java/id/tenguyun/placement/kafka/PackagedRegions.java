package id.tenguyun.placement.kafka;

import id.tenguyun.placement.region.Regions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The region codes that come with the contracts. */
final class PackagedRegions {

  private static final String RESOURCE = "/regions.csv";

  private PackagedRegions() {}

  static Regions load() {
    try (InputStream csv = PackagedRegions.class.getResourceAsStream(RESOURCE)) {
      if (csv == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      List<String> lines = new String(csv.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return new Regions(
          lines.stream().skip(1).filter(l -> !l.isBlank()).map(PackagedRegions::code).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + RESOURCE, e);
    }
  }

  private static String code(String line) {
    int comma = line.indexOf(',');
    return (comma < 0 ? line : line.substring(0, comma)).strip();
  }
}
