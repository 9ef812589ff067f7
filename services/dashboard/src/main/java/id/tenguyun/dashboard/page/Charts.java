package id.tenguyun.dashboard.page;

import id.tenguyun.dashboard.drawing.Chart;
import id.tenguyun.dashboard.drawing.Chart.Bar;
import id.tenguyun.dashboard.drawing.Chart.Key;
import id.tenguyun.dashboard.drawing.Chart.Mark;
import id.tenguyun.dashboard.drawing.Chart.Part;
import id.tenguyun.dashboard.drawing.Colour;
import id.tenguyun.dashboard.facts.PriorityTier;
import id.tenguyun.dashboard.figures.FloorState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The charts of the pages, made of the very tables and bars that the pages show. */
final class Charts {

  private static final Colour[] LINES = {
    Colour.LINE_1, Colour.LINE_2, Colour.LINE_3, Colour.LINE_4
  };

  private Charts() {}

  /** Stacked columns of a table whose columns are a label, one count for each tier, and a sum. */
  static Chart columns(Table table, String note) {
    List<Chart.Series> series = new ArrayList<>();
    for (PriorityTier tier : PriorityTier.values()) {
      int column = tier.ordinal() + 1;
      Key key = new Key(colour(tier.name()), table.columns().get(column).label());
      series.add(
          new Chart.Series(key, values(table, column).stream().map(Integer::valueOf).toList()));
    }
    return new Chart.Columns(table.name(), table.caption(), note, labels(table), series);
  }

  /** Lines of a table whose columns are a label, one share for each employer, and the floor. */
  static Chart lines(Table table, String title, String note) {
    int floor = table.columns().size() - 1;
    List<Chart.Line> lines = new ArrayList<>();
    for (int column = 1; column <= floor; column++) {
      Colour colour = column == floor ? Colour.SOFT : LINES[(column - 1) % LINES.length];
      Key key = new Key(colour, table.columns().get(column).label());
      List<Optional<Double>> shares =
          values(table, column).stream()
              .map(value ->
                  value.isEmpty() ? Optional.<Double>empty() : Optional.of(Double.valueOf(value)))
              .toList();
      lines.add(new Chart.Line(key, column == floor, shares));
    }
    return new Chart.Lines(table.name(), title, note, labels(table), lines);
  }

  /** Seat bars with their legend. */
  static Chart seats(String name, String title, String note, List<Key> keys, List<Bar> bars) {
    return new Chart.Bars(name, title, note, keys, bars);
  }

  /** What the colours of a seat bar stand for. */
  static List<Key> keys(Seats.Strip strip) {
    return strip.legend().stream()
        .map(entry -> new Key(colour(entry.name()), entry.label()))
        .toList();
  }

  /** One seat bar. */
  static Bar bar(String label, String note, TierBar bar) {
    return new Bar(
        label,
        note,
        bar.segments().stream()
            .map(segment ->
                new Part(colour(segment.name()), part(segment.x()), part(segment.width())))
            .toList(),
        bar.markers().stream()
            .map(marker -> new Mark(colour(marker.state()), part(marker.x())))
            .toList());
  }

  /** A bar of one colour from its beginning, with a mark where one is set. */
  static Bar plain(String label, String note, Colour colour, String length, Optional<String> mark) {
    return new Bar(
        label,
        note,
        List.of(new Part(colour, 0, part(length))),
        mark.map(at -> new Mark(Colour.INK, part(at))).stream().toList());
  }

  /** A length such as {@code 12.5%} as part of the whole; a share may be more than all. */
  static double part(String length) {
    return Math.clamp(Double.parseDouble(length.substring(0, length.length() - 1)) / 100, 0, 1);
  }

  private static Colour colour(String segment) {
    return Colour.valueOf("SEAT_" + segment.toUpperCase(java.util.Locale.ROOT));
  }

  private static Colour colour(FloorState state) {
    return switch (state) {
      case AT_RISK -> Colour.RISK;
      case IN_BREACH -> Colour.BREACH;
      case MET, OPEN, PASSED_ON -> Colour.INK;
    };
  }

  private static List<String> labels(Table table) {
    return table.rows().stream().map(row -> row.getFirst().text()).toList();
  }

  private static List<String> values(Table table, int column) {
    return IntStream.range(0, table.rows().size())
        .mapToObj(row -> table.rows().get(row).get(column).value())
        .toList();
  }
}
