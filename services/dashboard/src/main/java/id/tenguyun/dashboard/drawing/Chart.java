package id.tenguyun.dashboard.drawing;

import java.util.List;
import java.util.Optional;

/**
 * A chart of a page, in the words and figures that the page shows.
 *
 * <p>Shares and places on a bar are parts of the whole, from 0 to 1.
 */
public sealed interface Chart {

  /** Name of its file; unique on its page. */
  String name();

  String title();

  /** What one must know to read it, such as the denominator; may be empty. */
  String note();

  /** A colour and what it stands for. */
  record Key(Colour colour, String label) {}

  /**
   * Columns of stacked parts, one for each label, such as seats by day.
   *
   * @param series one for each colour, with a count for each label
   */
  record Columns(String name, String title, String note, List<String> labels, List<Series> series)
      implements Chart {
    public Columns {
      labels = List.copyOf(labels);
      series = List.copyOf(series);
    }
  }

  /** Counts of one colour. */
  record Series(Key key, List<Integer> counts) {
    public Series {
      counts = List.copyOf(counts);
    }
  }

  /**
   * Shares over time.
   *
   * @param lines none of a line's shares where nothing was found that day
   */
  record Lines(String name, String title, String note, List<String> labels, List<Line> lines)
      implements Chart {
    public Lines {
      labels = List.copyOf(labels);
      lines = List.copyOf(lines);
    }
  }

  /**
   * One line.
   *
   * @param floor whether it is a floor, which is dashed
   */
  record Line(Key key, boolean floor, List<Optional<Double>> shares) {
    public Line {
      shares = List.copyOf(shares);
    }
  }

  /** Lying bars, one beneath the other, such as seats by tier with their floors. */
  record Bars(String name, String title, String note, List<Key> keys, List<Bar> bars)
      implements Chart {
    public Bars {
      keys = List.copyOf(keys);
      bars = List.copyOf(bars);
    }
  }

  /**
   * One bar.
   *
   * @param note its figures in words
   * @param marks where floors stand
   */
  record Bar(String label, String note, List<Part> parts, List<Mark> marks) {
    public Bar {
      parts = List.copyOf(parts);
      marks = List.copyOf(marks);
    }
  }

  /** A stretch of a bar. */
  record Part(Colour colour, double from, double length) {}

  /** A floor on a bar. */
  record Mark(Colour colour, double at) {}

  /** Figures by row and column, the more the darker. */
  record Heat(String name, String title, String note, List<String> columns, List<HeatRow> rows)
      implements Chart {
    public Heat {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /** A row of a heat map. */
  record HeatRow(String label, List<HeatCell> cells) {
    public HeatRow {
      cells = List.copyOf(cells);
    }
  }

  /**
   * One figure.
   *
   * @param level how dark, 0 for none to 4
   */
  record HeatCell(String text, int level) {}

  /** A schematic map: tiles of one size. */
  record TileMap(String name, String title, String note, List<Key> keys, List<Tile> tiles)
      implements Chart {
    public TileMap {
      keys = List.copyOf(keys);
      tiles = List.copyOf(tiles);
    }
  }

  /**
   * A tile.
   *
   * @param column from the west
   * @param row from the north
   * @param lines its name, in as many lines as it needs
   * @param text its figure; empty for none
   * @param level how dark, 0 to 4
   * @param edge whom it belongs to
   */
  record Tile(int column, int row, List<String> lines, String text, int level, Colour edge) {
    public Tile {
      lines = List.copyOf(lines);
    }
  }
}
