package id.tenguyun.matching.file;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Keeps count of an object's members, so that what is missing or unknown can be named. */
final class Members {
  private final JsonCursor json;
  private final String what;
  private final Set<String> missing;

  Members(JsonCursor json, String what, List<String> required) {
    this.json = json;
    this.what = what;
    this.missing = new TreeSet<>(required);
  }

  void found(String name) {
    missing.remove(name);
  }

  ProblemFileException unknown(String name, List<String> known) {
    return json.error(
        "%s has no member \"%s\". It may have %s.".formatted(what, name, String.join(", ", known)));
  }

  void checkComplete() throws ProblemFileException {
    if (!missing.isEmpty()) {
      throw json.error("this %s lacks %s.".formatted(what, String.join(", ", missing)));
    }
  }
}
