package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.OutcomeEvent.PlacementClosed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementStarted;
import id.tenguyun.placement.message.OutcomeEvent.RetentionMarkReached;
import id.tenguyun.placement.message.OutcomeEvent.RetentionMarkRetracted;
import id.tenguyun.placement.message.PlacementEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** Watches what follows a placement, by books of its own: retention marks, on time and once. */
final class LifeReferee {

  /** Days of the marks in every policy of the simulation. */
  static final List<Integer> MARKS = List.of(1, 3, 10, 30);

  private final Map<String, LocalDate> atWorkSince = new TreeMap<>();
  private final Map<String, TreeSet<Integer>> reached = new TreeMap<>();
  private final Map<String, TreeSet<Integer>> retracted = new TreeMap<>();
  int marks;

  void see(PlacementEvent event, Instant now) {
    switch (event) {
      case PlacementStarted it -> atWorkSince.put(it.nomination().nominationId(), it.startedOn());
      case RetentionMarkReached it -> reach(it.nomination().nominationId(), it.days(), now);
      case RetentionMarkRetracted it ->
          retracted
              .computeIfAbsent(it.nomination().nominationId(), id -> new TreeSet<>())
              .add(it.days());
      case PlacementClosed it -> close(it);
      default -> {
        // Nothing of this referee's.
      }
    }
  }

  private void reach(String id, int days, Instant now) {
    LocalDate since = atWorkSince.get(id);
    assertThat(since).as("%s is at work", id).isNotNull();
    assertThat(MARKS).contains(days);
    assertThat(now).isAfterOrEqualTo(start(since.plusDays(days)));
    TreeSet<Integer> before = reached.computeIfAbsent(id, i -> new TreeSet<>());
    assertThat(before.headSet(days)).as("marks come in order").hasSize(MARKS.indexOf(days));
    assertThat(before.add(days)).as("a mark comes once").isTrue();
    marks++;
  }

  /** No mark is late: asked whenever time has passed and every deadline has fired. */
  void settled(Instant now) {
    atWorkSince.forEach((id, since) -> {
      for (int days : MARKS) {
        boolean due = !start(since.plusDays(days)).isAfter(now);
        assertThat(reached.getOrDefault(id, new TreeSet<>()).contains(days))
            .as("mark of %d days of %s at %s", days, id, now)
            .isEqualTo(due);
      }
    });
  }

  private void close(PlacementClosed it) {
    String id = it.nomination().nominationId();
    LocalDate since = atWorkSince.remove(id);
    if (since != null) {
      TreeSet<Integer> belied = new TreeSet<>(reached.getOrDefault(id, new TreeSet<>()));
      belied.removeIf(days -> !since.plusDays(days - 1).isAfter(it.endedOn()));
      assertThat(retracted.getOrDefault(id, new TreeSet<>())).isEqualTo(belied);
    }
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay().toInstant(ZoneOffset.ofHours(8));
  }
}
