package id.tenguyun.placement.policy.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;

/**
 * Says what is wrong with text that is no YAML. Parsers answer with the state of their machinery
 * over many lines; whoever wrote the file needs one sentence.
 */
final class YamlTrouble {

  private static final Pattern TWICE = Pattern.compile("Duplicate .*?['\"]([^'\"]+)['\"]");
  private static final Pattern FOUND = Pattern.compile("but (?:found|got) '?<?([^'>\\n]+)>?'?");
  private static final Pattern CHARACTER =
      Pattern.compile("found character '?(.+?)'?\\s*(?:\\(.*\\))?\\s+that cannot start");
  private static final int LONGEST = 120;

  private YamlTrouble() {}

  static String inWords(JacksonException trouble) {
    String said = String.valueOf(trouble.getOriginalMessage());
    return Stream.of(
            found(TWICE, said).map(key -> "the key \"" + key + "\" is given twice"),
            Optional.of(said)
                .filter(s -> s.contains("\\t") || s.contains("TAB"))
                .map(s -> "a tab; YAML is indented with spaces"),
            Optional.of(said)
                .filter(s -> s.contains("quoted scalar"))
                .map(s -> "a quotation that is never closed"),
            found(CHARACTER, said).map(c -> "a value cannot begin with the character " + c),
            Optional.of(said)
                .filter(s -> s.contains("mapping values are not allowed"))
                .map(s -> "a colon in the middle of a value, or a line indented too far"),
            Optional.of(said)
                .filter(s -> s.contains("railing"))
                .map(s -> "more text after the end of the document"),
            found(FOUND, said).map(token -> "something unfinished: the text goes on with " + token))
        .flatMap(Optional::stream)
        .findFirst()
        .orElseGet(() -> firstLine(said));
  }

  private static Optional<String> found(Pattern pattern, String said) {
    Matcher matcher = pattern.matcher(said);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static String firstLine(String said) {
    String line = said.lines().findFirst().orElse("text that is no YAML");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
