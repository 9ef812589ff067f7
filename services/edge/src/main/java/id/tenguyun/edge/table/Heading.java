package id.tenguyun.edge.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The first line of a table, held against the columns that it should have. */
final class Heading {

  private static final Map<Character, String> OTHER_SEPARATORS =
      Map.of(';', "semicolons", '\t', "tabs", '|', "bars");

  private final String name;
  private final Columns columns;
  private final Consumer<TableProblem> problems;
  private boolean sound = true;

  Heading(String name, Columns columns, Consumer<TableProblem> problems) {
    this.name = name;
    this.columns = columns;
    this.problems = problems;
  }

  /** There is no line at all. */
  void missing() {
    problem(0, "", "no line", "a heading: " + String.join(",", columns.required()));
  }

  /** The columns in the file's order, if they are all that is needed and nothing else. */
  Optional<List<String>> check(List<String> heading) {
    if (heading.size() == 1 && columns.required().size() > 1) {
      noteSeparator(heading.getFirst());
      if (!sound) {
        return Optional.empty();
      }
    }
    Set<String> seen = new HashSet<>();
    for (String column : heading) {
      if (!columns.knows(column)) {
        problem(1, column, "an unknown column", "one of " + known());
      } else if (!seen.add(column)) {
        problem(1, column, "the column twice", "each column once");
      }
    }
    for (String column : columns.required()) {
      if (!heading.contains(column)) {
        problem(1, column, "no such column", "all of " + String.join(",", columns.required()));
      }
    }
    return sound ? Optional.of(heading) : Optional.empty();
  }

  private void noteSeparator(String heading) {
    OTHER_SEPARATORS.forEach((separator, word) -> {
      if (heading.indexOf(separator) >= 0) {
        problem(
            1,
            "",
            word + " between the columns",
            "commas; save it as \"CSV UTF-8 (comma delimited)\"");
      }
    });
  }

  private String known() {
    List<String> all = new ArrayList<>(columns.required());
    all.addAll(columns.optional());
    return String.join(", ", all);
  }

  private void problem(int line, String column, String found, String allowed) {
    sound = false;
    problems.accept(new TableProblem(name, line, column, found, allowed));
  }
}
