package id.tenguyun.placement.policy.yaml;

import id.tenguyun.placement.policy.PolicyProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One mapping of the file. Every getter reports what is wrong under the value's path and hands back
 * a stand-in, so that reading goes on to the next problem; a file with a problem never becomes a
 * policy. {@link #finish} reports the keys that nobody asked for.
 */
final class Fields {

  private final @Nullable JsonNode node;
  private final String path;
  private final List<PolicyProblem> problems;
  private final TreeSet<String> known = new TreeSet<>();

  private Fields(@Nullable JsonNode node, String path, List<PolicyProblem> problems) {
    this.node = node;
    this.path = path;
    this.problems = problems;
  }

  static Fields root(JsonNode node, List<PolicyProblem> problems) {
    return of(node, "", problems);
  }

  private static Fields of(@Nullable JsonNode node, String path, List<PolicyProblem> problems) {
    if (node == null || !node.isObject()) {
      if (node != null) {
        problems.add(new PolicyProblem("WRONG_TYPE", path, shown(node), "a mapping of keys"));
      }
      return new Fields(null, path, problems);
    }
    return new Fields(node, path, problems);
  }

  /** A mapping that must be there. */
  Fields section(String key) {
    return of(required(key, "a mapping of keys"), at(key), problems);
  }

  /** The keys of this mapping, for maps whose keys are data. */
  List<String> keys() {
    return node == null ? List.of() : List.copyOf(node.propertyNames());
  }

  String text(String key) {
    JsonNode value = required(key, "a text");
    if (value == null) {
      return "";
    }
    if (!value.isString() || value.stringValue().isBlank()) {
      wrong(key, value, "a text that is not empty");
      return "";
    }
    return value.stringValue().strip();
  }

  int whole(String key, int least, int most) {
    String allowed = "a whole number from " + least + " to " + most;
    JsonNode value = required(key, allowed);
    if (value == null) {
      return least;
    }
    if (!value.isIntegralNumber() || !value.canConvertToInt()) {
      wrong(key, value, allowed);
      return least;
    }
    if (value.intValue() < least || value.intValue() > most) {
      problem("OUT_OF_RANGE", key, shown(value), allowed);
      return least;
    }
    return value.intValue();
  }

  /** A whole number; the default when missing. */
  int wholeOr(String key, int whenMissing, int least, int most) {
    if (!has(key)) {
      known.add(key);
      return whenMissing;
    }
    return whole(key, least, most);
  }

  BigDecimal share(String key) {
    String allowed = "a share from 0 to 1, with six digits after the point at most";
    JsonNode value = required(key, allowed);
    if (value == null) {
      return BigDecimal.ZERO;
    }
    if (!value.isNumber()) {
      wrong(key, value, allowed);
      return BigDecimal.ZERO;
    }
    BigDecimal share = value.decimalValue();
    boolean inRange = share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    if (!inRange || share.stripTrailingZeros().scale() > 6) {
      problem("OUT_OF_RANGE", key, shown(value), allowed);
      return BigDecimal.ZERO;
    }
    return share;
  }

  /** A date, or null after a problem. */
  @Nullable LocalDate date(String key) {
    JsonNode value = required(key, "a date as 2026-07-01");
    return value == null ? null : asDate(key, value);
  }

  /** A date that may be missing or null. */
  @Nullable LocalDate optionalDate(String key) {
    known.add(key);
    JsonNode value = node == null ? null : node.get(key);
    return value == null || value.isNull() ? null : asDate(key, value);
  }

  private @Nullable LocalDate asDate(String key, JsonNode value) {
    try {
      return LocalDate.parse(value.asString());
    } catch (DateTimeParseException e) {
      wrong(key, value, "a date as 2026-07-01");
      return null;
    }
  }

  <E extends Enum<E>> E symbol(String key, Class<E> type) {
    E[] constants = type.getEnumConstants();
    String allowed = "one of " + List.of(constants);
    JsonNode value = required(key, allowed);
    if (value == null) {
      return constants[0];
    }
    for (E constant : constants) {
      if (value.isString() && constant.name().equals(value.stringValue())) {
        return constant;
      }
    }
    problem("NOT_ALLOWED", key, shown(value), allowed);
    return constants[0];
  }

  /** A list of texts with at least one, none of them twice. */
  List<String> texts(String key) {
    JsonNode value = required(key, "a list of texts");
    if (value == null) {
      return List.of();
    }
    if (!value.isArray() || value.isEmpty()) {
      wrong(key, value, "a list of at least one text");
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < value.size(); i++) {
      JsonNode element = value.get(i);
      String place = key + "[" + i + "]";
      if (!element.isString() || element.stringValue().isBlank()) {
        wrong(place, element, "a text that is not empty");
      } else if (texts.contains(element.stringValue().strip())) {
        problem("GIVEN_TWICE", place, shown(element), "each once");
      } else {
        texts.add(element.stringValue().strip());
      }
    }
    return texts;
  }

  /** One value for every constant of an enum. */
  <E extends Enum<E>, V> Map<E, V> forEach(Class<E> type, String key, Function<Fields, V> read) {
    Fields section = section(key);
    Map<E, V> values = new LinkedHashMap<>();
    for (E constant : type.getEnumConstants()) {
      if (section.node != null) {
        Fields one = section.section(constant.name());
        values.put(constant, read.apply(one));
        one.finish();
      }
    }
    section.finish();
    return values;
  }

  /** Days that rise from each to the next, 1 to 3,650, twelve at most; the default when missing. */
  List<Integer> risingDays(String key, List<Integer> whenMissing) {
    if (!has(key)) {
      known.add(key);
      return whenMissing;
    }
    String allowed = "twelve whole numbers from 1 to 3650 at most, each greater than the last";
    JsonNode value = required(key, allowed);
    List<Integer> days = new ArrayList<>();
    if (value == null || !value.isArray() || value.size() > 12) {
      problem("NOT_ALLOWED", key, shown(key), allowed);
      return whenMissing;
    }
    for (JsonNode element : value) {
      int least = days.isEmpty() ? 1 : days.getLast() + 1;
      if (!element.isIntegralNumber()
          || !element.canConvertToInt()
          || element.intValue() < least
          || element.intValue() > 3_650) {
        problem("NOT_ALLOWED", key + "[" + days.size() + "]", shown(element), allowed);
        return whenMissing;
      }
      days.add(element.intValue());
    }
    return days;
  }

  /** Yes or no; the default when missing. */
  boolean flag(String key, boolean whenMissing) {
    if (!has(key)) {
      known.add(key);
      return whenMissing;
    }
    JsonNode value = required(key, "true or false");
    if (value == null || !value.isBoolean()) {
      problem("NOT_ALLOWED", key, shown(key), "true or false");
      return whenMissing;
    }
    return value.booleanValue();
  }

  /** Whether the file says anything under the key. */
  boolean has(String key) {
    return node != null && node.has(key);
  }

  /** Whether the key is there with another value than this one. */
  boolean hasOtherThan(String key, String value) {
    return node != null && node.has(key) && !value.equals(shown(key));
  }

  /** What stands under a key, as text. */
  String shown(String key) {
    JsonNode value = node == null ? null : node.get(key);
    return value == null ? "nothing" : shown(value);
  }

  /** Counts the key as known without reading it. */
  void skip(String key) {
    known.add(key);
  }

  void problem(String code, String key, String found, String allowed) {
    problems.add(new PolicyProblem(code, at(key), found, allowed));
  }

  /** Reports every key that nobody asked for. */
  void finish() {
    for (String key : keys()) {
      if (!known.contains(key)) {
        problem("UNKNOWN_KEY", key, key, "one of " + known);
      }
    }
  }

  private @Nullable JsonNode required(String key, String allowed) {
    known.add(key);
    if (node == null) {
      return null;
    }
    JsonNode value = node.get(key);
    if (value == null || value.isNull()) {
      problem("MISSING", key, "nothing", allowed);
      return null;
    }
    return value;
  }

  private void wrong(String key, JsonNode value, String allowed) {
    problem("WRONG_TYPE", key, shown(value), allowed);
  }

  private String at(String key) {
    if (key.isEmpty()) {
      return path;
    }
    return path.isEmpty() ? key : path + "." + key;
  }

  private static String shown(JsonNode value) {
    String text = value.isString() ? value.stringValue() : value.toString();
    return text.length() <= 80 ? text : text.substring(0, 80) + "…";
  }
}
