package id.tenguyun.edge.table;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One line of a table, read cell by cell. A cell that is not as it should be is noted as a problem
 * and read as a harmless stand-in, so that all the problems of a line come to light at once; {@link
 * #isSound} says whether what was read may be used.
 */
public final class Row {

  /** What Excel makes of long numbers: 9.98E+15, 9980170208890001.0, 9,98E+15. */
  private static final Pattern MANGLED_NUMBER =
      Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?[eE][+-]?\\d+|\\d{10,}[.,]0+");

  private static final LocalDate NO_DATE = LocalDate.EPOCH;
  private static final int SHOWN_CHARACTERS_MAX = 60;

  private final String file;
  private final int line;
  private final Map<String, String> cells;
  private final Columns columns;
  private final Consumer<TableProblem> problems;
  private boolean sound = true;

  Row(
      String file,
      int line,
      Map<String, String> cells,
      Columns columns,
      Consumer<TableProblem> problems) {
    this.file = file;
    this.line = line;
    this.cells = cells;
    this.columns = columns;
    this.problems = problems;
  }

  /** Line in the file, from 1. */
  public int line() {
    return line;
  }

  /** The cells as they stand, by column, in the file's order. */
  public Map<String, String> cells() {
    return Collections.unmodifiableMap(cells);
  }

  /** Whether nothing that was read so far was wrong. */
  public boolean isSound() {
    return sound;
  }

  /** The cell's text, if there is any. */
  public Optional<String> find(String column) {
    return Optional.ofNullable(cells.get(column)).filter(text -> !text.isEmpty());
  }

  /** The cell's text, which must not be empty. */
  public String text(String column) {
    return find(column).orElseGet(() -> problem(column, "a value", ""));
  }

  /** Text made of digits that a spreadsheet likes to turn into a number. */
  public String digits(String column, String example) {
    String text = text(column);
    if (MANGLED_NUMBER.matcher(text).matches()) {
      // says nothing about a person: the digits are gone
      return note(
          column,
          "\"" + text + "\", which a spreadsheet made of a long number",
          "all digits, as " + example + "; format the column as text before typing or pasting",
          "");
    }
    return text;
  }

  /** A whole number within bounds. */
  public int whole(String column, int least, int most) {
    return findWhole(column, least, most)
        .orElseGet(() -> problem(column, range(least, most), least));
  }

  /** A whole number within bounds, if there is any. */
  public Optional<Integer> findWhole(String column, int least, int most) {
    return find(column)
        .map(text -> {
          if (text.matches("-?\\d{1,9}")) {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
              return number;
            }
          }
          return problem(column, range(least, most), least);
        });
  }

  private static String range(int least, int most) {
    return "a whole number from %d to %d".formatted(least, most);
  }

  /** An amount with at most this many decimals, a point before them and nothing between digits. */
  public BigDecimal amount(String column, int decimals) {
    String text = text(column);
    if (text.isEmpty()) {
      return BigDecimal.ZERO.setScale(decimals);
    }
    if (!text.matches("\\d{1,12}(\\.\\d{1," + decimals + "})?")) {
      return problem(
          column,
          "an amount in digits with at most %d decimals after a point, as 3900396 or 3845251.23"
              .formatted(decimals),
          BigDecimal.ZERO.setScale(decimals));
    }
    return new BigDecimal(text).setScale(decimals);
  }

  /** A day, as 2026-07-01. */
  public LocalDate date(String column) {
    return findDate(column)
        .orElseGet(() -> problem(column, "a day as YYYY-MM-DD, say 2026-07-01", NO_DATE));
  }

  /** A day, if there is any. */
  public Optional<LocalDate> findDate(String column) {
    return find(column)
        .map(text ->
            parsed(
                column,
                text,
                LocalDate::parse,
                "a day of the calendar as YYYY-MM-DD, say 2026-07-01",
                NO_DATE));
  }

  /** A moment with its offset, as 2026-07-01T08:00:00+08:00. */
  public Instant moment(String column) {
    String allowed =
        "a moment as YYYY-MM-DDThh:mm:ss with its offset, say 2026-07-01T08:00:00+08:00";
    return find(column)
        .map(text ->
            parsed(
                column,
                text,
                moment -> OffsetDateTime.parse(moment).toInstant(),
                allowed,
                Instant.EPOCH))
        .orElseGet(() -> problem(column, allowed, Instant.EPOCH));
  }

  private <T> T parsed(
      String column, String text, Function<String, T> parser, String allowed, T standIn) {
    try {
      return parser.apply(text);
    } catch (DateTimeException e) {
      return problem(column, allowed, standIn);
    }
  }

  /** One of these words, whatever its case. */
  public <T> T choice(String column, Map<String, T> choices) {
    String text = text(column);
    return choices.entrySet().stream()
        .filter(choice -> choice.getKey().equalsIgnoreCase(text))
        .findFirst()
        .map(Map.Entry::getValue)
        .orElseGet(() -> {
          T standIn = choices.values().iterator().next();
          // an empty cell was noted already
          return text.isEmpty()
              ? standIn
              : problem(column, "one of " + String.join(", ", choices.keySet()), standIn);
        });
  }

  /** A symbol of an enum, its {@code UNKNOWN} excepted, which is for readers of newer schemas. */
  public <T extends Enum<T>> T symbol(String column, Class<T> type) {
    Map<String, T> symbols =
        Arrays.stream(type.getEnumConstants())
            .filter(symbol -> !symbol.name().equals("UNKNOWN"))
            .collect(
                Collectors.toMap(
                    Enum::name, Function.identity(), (a, b) -> a, java.util.LinkedHashMap::new));
    return choice(column, symbols);
  }

  /** YES or NO. */
  public boolean yes(String column) {
    Map<String, Boolean> answers = new java.util.LinkedHashMap<>();
    answers.put("NO", false);
    answers.put("YES", true);
    return choice(column, answers);
  }

  /** Values with semicolons between them; none where the cell is empty. */
  public List<String> list(String column) {
    return find(column).stream()
        .flatMap(text -> Arrays.stream(text.split(";")))
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** Notes that what stands in this column is wrong, and gives the stand-in back. */
  public <T> T problem(String column, String allowed, T standIn) {
    return note(
        column, find(column).map(text -> shown(column, text)).orElse("nothing"), allowed, standIn);
  }

  private <T> T note(String column, String found, String allowed, T standIn) {
    sound = false;
    problems.accept(new TableProblem(file, line, column, found, allowed));
    return standIn;
  }

  private String shown(String column, String text) {
    if (columns.personal().contains(column)) {
      return "a value of the form \"" + cut(form(text)) + "\"";
    }
    return "\"" + cut(text) + "\"";
  }

  /** Digits as 9, letters as a: enough to see what is wrong, and nothing about the person. */
  private static String form(String text) {
    return text.replaceAll("\\p{Nd}", "9").replaceAll("\\p{L}", "a");
  }

  private static String cut(String text) {
    return text.length() <= SHOWN_CHARACTERS_MAX
        ? text
        : text.substring(0, SHOWN_CHARACTERS_MAX) + "…";
  }
}
