package id.tenguyun.edge.upload;

import id.tenguyun.edge.submission.ItemProblem;
import id.tenguyun.edge.submission.TableItems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a file says, before anything of it is sent: how many lines are good, and every bad cell. */
final class Preview {

  private static final int BAD_SHOWN = 200;
  private static final int GOOD_SHOWN = 20;

  private final Upload upload;
  private final List<ShownLine> bad = new ArrayList<>();
  private final List<ShownLine> good = new ArrayList<>();
  private final List<ItemProblem> whole = new ArrayList<>();
  private int goodLines;
  private int badLines;

  Preview(Upload upload) {
    this.upload = upload;
  }

  /** A cell; the problem is empty where it is good. */
  public record ShownCell(String column, String text, String problem) {
    public boolean bad() {
      return !problem.isEmpty();
    }
  }

  /**
   * A line.
   *
   * @param problem what is wrong with the line as a whole; empty where nothing is
   */
  public record ShownLine(int number, List<ShownCell> cells, String problem) {}

  void take(TableItems.Line line) {
    List<ItemProblem> problems = upload.problems(line);
    if (line.cells().isEmpty() && line.number() <= 1) {
      whole.addAll(problems);
      return;
    }
    if (problems.isEmpty()) {
      goodLines++;
      add(good, GOOD_SHOWN, line, problems);
    } else {
      badLines++;
      add(bad, BAD_SHOWN, line, problems);
    }
  }

  private static void add(
      List<ShownLine> to, int most, TableItems.Line line, List<ItemProblem> problems) {
    if (to.size() >= most) {
      return;
    }
    Map<String, String> byColumn = new LinkedHashMap<>();
    StringBuilder rest = new StringBuilder();
    for (ItemProblem problem : problems) {
      String told = told(problem);
      if (line.cells().containsKey(problem.field())) {
        byColumn.merge(problem.field(), told, (a, b) -> a + "; " + b);
      } else {
        rest.append(rest.isEmpty() ? "" : "; ").append(told);
      }
    }
    List<ShownCell> cells =
        line.cells().entrySet().stream()
            .map(cell ->
                new ShownCell(
                    cell.getKey(), cell.getValue(), byColumn.getOrDefault(cell.getKey(), "")))
            .toList();
    to.add(new ShownLine(line.number(), cells, rest.toString()));
  }

  static String told(ItemProblem problem) {
    return "%s → %s".formatted(problem.found(), problem.allowed());
  }

  public List<ShownLine> bad() {
    return bad;
  }

  public List<ShownLine> good() {
    return good;
  }

  /** What makes the whole file unreadable. */
  public List<String> whole() {
    return whole.stream().map(it -> (it.field() + " " + told(it)).strip()).toList();
  }

  public int goodLines() {
    return goodLines;
  }

  public int badLines() {
    return badLines;
  }

  public boolean canBeSent() {
    return whole.isEmpty() && goodLines > 0;
  }
}
