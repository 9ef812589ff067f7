package id.tenguyun.dashboard.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The schematic map: one square for each district, roughly where it lies. The project's own making,
 * under its licence; it holds no survey's geometry.
 */
final class Tiles {

  private static final String FILE = "/dashboard-tiles.csv";

  /**
   * A square of the map.
   *
   * @param district district code
   * @param column from the west
   * @param row from the north
   */
  record Tile(String district, int column, int row) {}

  private final List<Tile> all;

  private Tiles(List<Tile> all) {
    this.all = all;
  }

  static Tiles packed() {
    try (InputStream file = Tiles.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing; it comes with the dashboard");
      }
      var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
      return new Tiles(lines.lines().skip(1).map(Tiles::tile).toList());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE, e);
    }
  }

  List<Tile> all() {
    return all;
  }

  private static Tile tile(String line) {
    String[] cells = line.split(",", -1);
    return new Tile(cells[0], Integer.parseInt(cells[1]), Integer.parseInt(cells[2]));
  }
}
