package id.tenguyun.standalone.run;

import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.training.TrainingCompleted;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.Feed;
import id.tenguyun.testkit.SampleFiles;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody of the sample who got a seat, with what her centre told of her.
 *
 * @param nomination by which she got it
 * @param phone without the country's code, as it stands in every way of writing it
 */
record PlacedPerson(
    UUID workerId,
    Nomination nomination,
    String centre,
    String nik,
    String fullName,
    String phone,
    LocalDate birthDate) {

  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

  /** Looks for one on the log, as it grows. */
  static final class Watch implements AutoCloseable {
    private final Map<String, Map<String, String>> rows = new HashMap<>();
    private final Map<String, Long> days;
    private final Map<UUID, String> graduations = new HashMap<>();
    private final Feed feed;
    private Optional<PlacedPerson> found = Optional.empty();

    Watch(Connection connection) {
      List<Map<String, String>> graduates = SampleFiles.rows("samples/graduations.csv");
      graduates.forEach(row -> rows.put(row.get("graduationId"), row));
      days =
          Stream.of("graduations", "assessments", "vacancies")
              .flatMap(file -> SampleFiles.rows("samples/" + file + ".csv").stream())
              .flatMap(row -> row.values().stream())
              .filter(value -> DAY.matcher(value).matches())
              .collect(Collectors.groupingBy(day -> day, Collectors.counting()));
      feed = Feed.fromStart(connection, List.of("training.completions", "placement.outcomes"));
    }

    boolean goesOn() {
      feed.poll(entry -> take(entry.event()));
      return found.isEmpty();
    }

    PlacedPerson found() {
      return found.orElseThrow(() -> new AssertionError("Nobody got a seat"));
    }

    private void take(Object event) {
      switch (event) {
        case TrainingCompleted e -> graduations.put(e.getWorkerId(), e.getGraduationId());
        case PlacementConfirmed e -> meet(e.getNomination());
        default -> {}
      }
    }

    /** Only somebody whose birthday is nobody else's day of anything can be searched for. */
    private void meet(Nomination nomination) {
      Map<String, String> row = rows.get(graduations.get(nomination.getWorkerId()));
      if (found.isEmpty() && row != null && days.get(row.get("birthDate")) == 1) {
        found =
            Optional.of(
                new PlacedPerson(
                    nomination.getWorkerId(),
                    nomination,
                    row.get("centreId").toLowerCase(Locale.ROOT),
                    row.get("nik"),
                    row.get("fullName"),
                    row.get("phone").substring("+62".length()),
                    LocalDate.parse(row.get("birthDate"))));
      }
    }

    @Override
    public void close() {
      feed.close();
    }
  }
}
