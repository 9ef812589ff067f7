package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.message.OutcomeEvent.PlacementClosed;
import id.tenguyun.placement.message.OutcomeEvent.PlacementStarted;
import id.tenguyun.placement.message.OutcomeEvent.RetentionMarkReached;
import id.tenguyun.placement.message.OutcomeEvent.RetentionMarkRetracted;
import id.tenguyun.placement.message.PlacementEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
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
  private final Map<String, Term> terms = new TreeMap<>();
  private final Map<String, Integer> hiredMonths = new TreeMap<>();
  int marks;

  private record Term(String parties, LocalDate from, LocalDate last) {}

  void see(PlacementEvent event, Instant now) {
    switch (event) {
      case PlacementStarted it -> start(it);
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

  private void start(PlacementStarted it) {
    String id = it.nomination().nominationId();
    atWorkSince.put(id, it.startedOn());
    if (it.endsOn() != null) {
      terms.put(id, new Term(parties(it.nomination()), it.startedOn(), it.endsOn()));
      String worker = it.nomination().workerId().toString();
      assertThat(monthsWith(worker, it.nomination().employerId()))
          .as("fixed terms of %s with %s", worker, it.nomination().employerId())
          .isLessThanOrEqualTo(60);
    }
  }

  void hired(DirectHireReported it) {
    if (it.workerId() != null && it.contractType() == ContractType.PKWT) {
      hiredMonths.put(
          it.workerId() + " " + it.employerId() + " " + it.hireId(), it.contractMonths());
    }
  }

  void struck(DirectHireReported it) {
    hiredMonths.remove(it.workerId() + " " + it.employerId() + " " + it.hireId());
  }

  private static String parties(Nomination nomination) {
    return nomination.workerId() + " " + nomination.employerId();
  }

  /** Months of fixed terms of a worker with an employer; odd days of all make months of thirty. */
  int monthsWith(String worker, String employer) {
    String parties = worker + " " + employer;
    int months =
        hiredMonths.entrySet().stream()
            .filter(hire -> hire.getKey().startsWith(parties + " "))
            .mapToInt(Map.Entry::getValue)
            .sum();
    int days = 0;
    for (Term term : terms.values()) {
      if (term.parties().equals(parties)) {
        Period period = Period.between(term.from(), term.last().plusDays(1));
        months += (int) period.toTotalMonths();
        days += period.getDays();
      }
    }
    return months + (days + 29) / 30;
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
    terms.computeIfPresent(id, (same, term) -> new Term(term.parties(), term.from(), it.endedOn()));
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
