package id.tenguyun.dashboard.page;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Reads what an address asks for, or refuses it with what would be right. */
final class Questions {

  private Questions() {}

  /** A constant by its name in lower case, with dashes. */
  static <E extends Enum<E>> E choice(Class<E> type, String parameter, String text) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> name(constant).equals(text.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() ->
            PageProblem.impossible(
                "problem.choice",
                parameter,
                text,
                Arrays.stream(type.getEnumConstants())
                    .map(Questions::name)
                    .collect(Collectors.joining(", "))));
  }

  /** The name by which {@link #choice} finds it. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** A month such as 2026-07. */
  static YearMonth month(String text) {
    try {
      return YearMonth.parse(text);
    } catch (DateTimeException e) {
      throw PageProblem.impossible("problem.month", text);
    }
  }
}
