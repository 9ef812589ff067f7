package id.tenguyun.matching.file;

import id.tenguyun.matching.MatchingEngine;
import id.tenguyun.matching.MatchingOptions;
import id.tenguyun.matching.MatchingResult;
import id.tenguyun.matching.audit.Auditor;
import id.tenguyun.matching.audit.Violation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * {@code match FILE…}: reads problem files, matches each, prints one result a line, and compares
 * with the expected answer where a file states one.
 */
public final class MatchCommand {
  /** Every file was matched, and as expected where it says. */
  public static final int OK = 0;

  /** A result differs from the file's expected answer, or the auditor found a violation. */
  public static final int DIFFERENT = 1;

  /** A file cannot be read or states a problem that makes no sense. */
  public static final int BAD_INPUT = 2;

  private final boolean audit;
  private final Appendable out;
  private final Appendable errors;

  private MatchCommand(boolean audit, Appendable out, Appendable errors) {
    this.audit = audit;
    this.out = out;
    this.errors = errors;
  }

  /**
   * Runs it.
   *
   * @param files problem files
   * @param audit whether the auditor checks every result
   * @param out takes the results, one JSON object a line in the order of the files
   * @param errors takes one line for everything that is wrong
   * @return the worst of {@link #OK}, {@link #DIFFERENT} and {@link #BAD_INPUT}
   * @throws IOException when {@code out} or {@code errors} cannot be written
   */
  public static int run(List<Path> files, boolean audit, Appendable out, Appendable errors)
      throws IOException {
    MatchCommand command = new MatchCommand(audit, out, errors);
    int status = OK;
    for (Path file : files) {
      status = Math.max(status, command.match(file));
    }
    return status;
  }

  private int match(Path path) throws IOException {
    ProblemFile file;
    try {
      file = ProblemFile.read(path);
    } catch (ProblemFileException e) {
      say(String.valueOf(e.getMessage()));
      return BAD_INPUT;
    }
    MatchingResult result = MatchingEngine.match(file.problem(), MatchingOptions.DEFAULT);
    ResultWriter.write(result, file.problem().vacancies(), out);
    int status = file.expected() == null ? OK : compare(path, file.expected(), result);
    return audit ? Math.max(status, audit(path, file, result)) : status;
  }

  private int compare(Path path, Map<String, String> expected, MatchingResult result)
      throws IOException {
    TreeSet<String> workers = new TreeSet<>(expected.keySet());
    workers.addAll(result.assignments().keySet());
    int status = OK;
    for (String worker : workers) {
      String wanted = expected.get(worker);
      String found = result.assignments().get(worker);
      if (!Objects.equals(wanted, found)) {
        say(
            "%s: worker \"%s\" is at %s, expected %s."
                .formatted(path, worker, place(found), place(wanted)));
        status = DIFFERENT;
      }
    }
    return status;
  }

  private static String place(@Nullable String vacancy) {
    return vacancy == null ? "no vacancy" : "\"" + vacancy + "\"";
  }

  private int audit(Path path, ProblemFile file, MatchingResult result) throws IOException {
    List<Violation> violations = Auditor.audit(file.problem(), result);
    for (Violation violation : violations) {
      say(path + ": audit: " + violation.inWords());
    }
    if (violations.isEmpty()) {
      say(
          "%s: audit: no violation among %d workers and %d vacancies."
              .formatted(path, file.problem().workers().size(), file.problem().vacancies().size()));
    }
    return violations.isEmpty() ? OK : DIFFERENT;
  }

  private void say(String line) throws IOException {
    errors.append(line).append('\n');
  }
}
