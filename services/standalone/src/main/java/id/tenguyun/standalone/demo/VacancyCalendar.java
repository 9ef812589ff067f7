package id.tenguyun.standalone.demo;

import id.tenguyun.edge.exports.Export;
import id.tenguyun.edge.exports.Exports;
import id.tenguyun.edge.table.TableProblem;
import id.tenguyun.events.vacancy.VacancyPublished;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.EventSender;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;

/** Sends each vacancy of a file when domain time reaches its publication. Used by one thread. */
final class VacancyCalendar implements AutoCloseable {

  private final PriorityQueue<VacancyPublished> toCome =
      new PriorityQueue<>(
          Comparator.comparing(VacancyPublished::getPublishedAt)
              .thenComparing(VacancyPublished::getVacancyId));
  private final List<TableProblem> problems = new ArrayList<>();
  private final EventSender sender;

  VacancyCalendar(Connection connection, Path file) {
    sender = EventSender.from("/simulation", connection);
    for (String employer : Export.partnersIn(file, Exports.VACANCIES)) {
      Export export = Export.read(file, Exports.VACANCIES, employer);
      problems.addAll(export.problems());
      export.lines().forEach(line -> toCome.add((VacancyPublished) line.event()));
    }
  }

  /** Lines that cannot be sent. */
  List<TableProblem> problems() {
    return problems;
  }

  /** How many are still to come. */
  int toCome() {
    return toCome.size();
  }

  /** Sends what is due by now; how many that were. */
  int publish(Instant now) {
    int published = 0;
    while (!toCome.isEmpty() && !toCome.peek().getPublishedAt().isAfter(now)) {
      VacancyPublished vacancy = toCome.remove();
      String partnerId = vacancy.getEmployerId().toLowerCase(Locale.ROOT);
      var _ =
          sender
              .as("/partners/" + partnerId)
              .send("partner." + partnerId + ".vacancies", vacancy.getVacancyId(), vacancy);
      published++;
    }
    return published;
  }

  @Override
  public void close() {
    sender.close();
  }
}
