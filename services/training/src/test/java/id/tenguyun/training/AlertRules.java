package id.tenguyun.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The metrics that the alert rules name, but those of the books, which the dashboard keeps. */
final class AlertRules {

  private static final Path FILE = Path.of("../../deployment/prometheus/alerts.yaml");
  private static final Pattern METRIC = Pattern.compile("\\btenguyun_(?!books_)[a-z_]+");

  private AlertRules() {}

  static Set<String> metrics() throws IOException {
    Set<String> names = new TreeSet<>();
    for (String line : Files.readAllLines(FILE)) {
      if (line.strip().startsWith("expr:")) {
        Matcher metric = METRIC.matcher(line);
        while (metric.find()) {
          names.add(metric.group());
        }
      }
    }
    return names;
  }
}
