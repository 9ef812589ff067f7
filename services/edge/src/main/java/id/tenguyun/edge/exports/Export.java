package id.tenguyun.edge.exports;

import id.tenguyun.edge.table.Row;
import id.tenguyun.edge.table.Table;
import id.tenguyun.edge.table.TableProblem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.avro.specific.SpecificRecord;

/**
 * What one partner has to say in a file.
 *
 * @param lines what is to be sent, in the file's order
 * @param problems what is wrong with the file or with this partner's lines, in the file's order
 * @param others how many lines another name stands on, by that name in lower case
 */
public record Export(
    List<Line> lines, List<TableProblem> problems, SortedMap<String, Integer> others) {

  /** One line's event and where it stands. */
  public record Line(int number, SpecificRecord event) {}

  public Export {
    lines = List.copyOf(lines);
    problems = problems.stream().sorted(Comparator.comparingInt(TableProblem::line)).toList();
    others = Collections.unmodifiableSortedMap(new TreeMap<>(others));
  }

  /** How many lines are another partner's. */
  public int left() {
    return others.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Reads the partner's lines of a file. */
  public static Export read(Path file, ExportKind kind, String partnerId) {
    Table table = Table.read(file, kind.columns());
    List<Line> lines = new ArrayList<>();
    SortedMap<String, Integer> others = new TreeMap<>();
    for (Row row : table.rows()) {
      String sender = row.text(kind.senderColumn());
      if (!sender.isEmpty() && !sender.equalsIgnoreCase(partnerId)) {
        others.merge(sender.toLowerCase(Locale.ROOT), 1, Integer::sum);
        continue;
      }
      SpecificRecord event = kind.event().apply(row);
      if (row.isSound()) {
        lines.add(new Line(row.line(), event));
      }
    }
    return new Export(lines, table.problems(), others);
  }

  /** The ids of all partners that a file speaks for. */
  public static SortedSet<String> partnersIn(Path file, ExportKind kind) {
    SortedSet<String> partners = new TreeSet<>();
    for (Row row : Table.read(file, kind.columns()).rows()) {
      row.find(kind.senderColumn()).ifPresent(code -> partners.add(code.toLowerCase(Locale.ROOT)));
    }
    return partners;
  }
}
