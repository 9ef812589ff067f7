package id.tenguyun.eventing.books;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BooksMetersTest {

  private static final Path RULES = Path.of("../../deployment/prometheus/alerts.yaml");
  private static final Pattern METRIC = Pattern.compile("tenguyun_books_[a-z]+");
  private static final String TOPIC = "partner.kipi-epc1.vacancies";

  private final PrometheusMeterRegistry meters =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
  private final BooksMeters books = new BooksMeters(meters);

  @Test
  void what_came_and_what_was_answered_is_shown_by_topic_and_so_is_the_difference() {
    books.show(List.of(account(7, 4)));

    assertThat(meters.scrape())
        .contains(
            "tenguyun_books_received{sender=\"kipi-epc1\",topic=\"" + TOPIC + "\"} 7.0",
            "tenguyun_books_open{sender=\"kipi-epc1\",topic=\"" + TOPIC + "\"} 0.0",
            "topic=\"" + TOPIC + "\",verdict=\"accepted\"} 4.0",
            "topic=\"" + TOPIC + "\",verdict=\"quarantined\"} 1.0");

    books.show(List.of(account(9, 4)));
    assertThat(meters.scrape()).contains("topic=\"" + TOPIC + "\"} 2.0");
  }

  @Test
  void the_alert_names_what_is_there() throws Exception {
    books.show(List.of(account(1, 0)));
    String figures = meters.scrape();

    List<String> named =
        Files.readAllLines(RULES).stream()
            .filter(line -> line.strip().startsWith("expr:"))
            .flatMap(line -> METRIC.matcher(line).results().map(found -> found.group()))
            .toList();
    assertThat(named).isNotEmpty().allSatisfy(name -> assertThat(figures).contains(name + "{"));
  }

  private static Account account(long seen, long accepted) {
    return new Account(TOPIC, "kipi-epc1", Map.of(), seen, 0, accepted, 1, 1, 1, null);
  }
}
