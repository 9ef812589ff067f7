package id.tenguyun.edge.contract;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What partners may ask the schema registry, as its clients ask it. Paths are matched before they
 * are decoded, so that nothing escaped gets through; names of subjects are names of records.
 */
final class RegistryPaths {

  private static final String SUBJECT = "[A-Za-z0-9._-]{1,249}";
  private static final String NUMBER = "[0-9]{1,9}";

  private static final List<Pattern> READ =
      patterns(
          "subjects",
          "subjects/" + SUBJECT + "/versions",
          "subjects/" + SUBJECT + "/versions/(latest|" + NUMBER + ")",
          "subjects/" + SUBJECT + "/versions/(latest|" + NUMBER + ")/schema",
          "subjects/" + SUBJECT + "/versions/(latest|" + NUMBER + ")/referencedby",
          "schemas/types",
          "schemas/ids/" + NUMBER,
          "schemas/ids/" + NUMBER + "/(schema|subjects|versions)",
          "config",
          "config/" + SUBJECT);

  /** Asks which id a schema has; it comes as a body, and changes nothing. */
  private static final List<Pattern> LOOK_UP = patterns("subjects/" + SUBJECT);

  private static final Set<String> PARAMETERS =
      Set.of("normalize", "subject", "format", "fetchMaxId", "defaultToGlobal");

  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9._-]{0,249}");

  private RegistryPaths() {}

  private static List<Pattern> patterns(String... regexes) {
    return Arrays.stream(regexes).map(Pattern::compile).toList();
  }

  static boolean mayRead(String path) {
    return matches(READ, path);
  }

  static boolean mayLookUp(String path) {
    return matches(LOOK_UP, path);
  }

  private static boolean matches(List<Pattern> patterns, String path) {
    // a dot alone, or two, would mean another place
    boolean tricky = Arrays.stream(path.split("/")).anyMatch(part -> part.matches("\\.{1,2}"));
    return !tricky && patterns.stream().anyMatch(pattern -> pattern.matcher(path).matches());
  }

  /** Whether a query asks only what the clients ask. */
  static boolean mayAsk(@Nullable String query) {
    return query == null
        || Arrays.stream(query.split("&"))
            .map(parameter -> parameter.split("=", 2))
            .allMatch(pair ->
                pair.length == 2
                    && PARAMETERS.contains(pair[0])
                    && VALUE.matcher(pair[1]).matches());
  }
}
