package id.tenguyun.dashboard.views.folded;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.views.GroupPathway;
import id.tenguyun.dashboard.views.Grouping;
import id.tenguyun.dashboard.views.PathStage;
import id.tenguyun.dashboard.views.Pathway;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who came how far, and when she first came there. */
final class PathwayBook {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private static final class Person {
    final @Nullable LocalDate[] days = new LocalDate[PathStage.values().length];
    final Map<String, LocalDate> retained = new HashMap<>();
    Fact.@Nullable TrainingCompleted latest;

    void reach(PathStage stage, LocalDate day) {
      LocalDate known = days[stage.ordinal()];
      days[stage.ordinal()] = known == null || day.isBefore(known) ? day : known;
    }

    /** One placement's mark, which a late report may take back. */
    void retained(String nominationId, Optional<LocalDate> day) {
      day.ifPresentOrElse(
          reached -> retained.put(nominationId, reached), () -> retained.remove(nominationId));
      days[PathStage.RETAINED.ordinal()] =
          retained.values().stream().min(Comparator.naturalOrder()).orElse(null);
    }
  }

  private final Map<UUID, Person> people = new HashMap<>();
  private final Map<String, Nomination> held = new HashMap<>();

  void on(Fact fact) {
    switch (fact) {
      case Fact.TrainingCompleted completed -> graduated(completed);
      case Fact.CertificateIssued issued ->
          person(issued.workerId()).reach(PathStage.CERTIFIED, issued.validFrom());
      case Fact.WorkerErased erased -> person(erased.workerId()).latest = null;
      case Fact.WorkerNominated at -> reached(at, PathStage.NOMINATED);
      case Fact.PlacementConfirmed at -> {
        reached(at, PathStage.PLACED);
        held.put(at.nomination().nominationId(), at.nomination());
      }
      case Fact.PlacementStarted at -> {
        reached(at, PathStage.STARTED);
        held.put(at.nomination().nominationId(), at.nomination());
      }
      case Fact.PlacementClosed ended -> held.remove(ended.nomination().nominationId());
      case Fact.RetentionMarkReached mark when mark.days() == PathStage.RETENTION_DAYS ->
          person(mark.nomination().workerId())
              .retained(mark.nomination().nominationId(), Optional.of(day(mark.at())));
      case Fact.RetentionMarkRetracted mark when mark.days() == PathStage.RETENTION_DAYS ->
          person(mark.nomination().workerId())
              .retained(mark.nomination().nominationId(), Optional.empty());
      default -> {}
    }
  }

  Pathway everyone() {
    return pathway(people.values());
  }

  List<GroupPathway> by(Grouping grouping) {
    TreeMap<String, List<Person>> groups = new TreeMap<>();
    for (Person person : people.values()) {
      if (person.latest != null) {
        groups.computeIfAbsent(code(person.latest, grouping), _ -> new ArrayList<>()).add(person);
      }
    }
    return groups.entrySet().stream()
        .map(group -> new GroupPathway(group.getKey(), pathway(group.getValue())))
        .toList();
  }

  /** One code for each person who holds a seat now: her district, else her regency. */
  List<String> homesOfThePlaced() {
    List<String> homes = new ArrayList<>();
    held.values().forEach(nomination -> homes.add(home(nomination)));
    return homes;
  }

  private String home(Nomination nomination) {
    Person person = people.get(nomination.workerId());
    return person == null || person.latest == null
        ? nomination.domicileRegency()
        : Codes.district(person.latest.domicileVillage());
  }

  private void graduated(Fact.TrainingCompleted completed) {
    Person person = person(completed.workerId());
    person.reach(PathStage.GRADUATED, completed.completedOn());
    if (person.latest == null || !completed.at().isBefore(person.latest.at())) {
      person.latest = completed;
    }
  }

  private void reached(Fact.Outcome outcome, PathStage stage) {
    person(outcome.nomination().workerId()).reach(stage, day(outcome.at()));
  }

  private Person person(UUID worker) {
    return people.computeIfAbsent(worker, _ -> new Person());
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, WITA);
  }

  private static String code(Fact.TrainingCompleted completed, Grouping grouping) {
    return switch (grouping) {
      case CENTRE -> completed.centreId();
      case PROGRAMME -> completed.programmeCode();
      case REGENCY -> Codes.regency(completed.domicileVillage());
    };
  }

  private static Pathway pathway(Collection<Person> people) {
    List<Integer> counts = new ArrayList<>();
    List<Optional<Integer>> medians = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    for (PathStage stage : PathStage.values()) {
      int at = stage.ordinal();
      counts.add((int) people.stream().filter(person -> person.days[at] != null).count());
      List<Integer> days = at == 0 ? List.of() : days(people, at);
      medians.add(median(days));
      steps.add(days.size());
    }
    return new Pathway(counts, medians, steps);
  }

  private static Optional<Integer> median(List<Integer> days) {
    return days.isEmpty() ? Optional.empty() : Optional.of(days.get((days.size() - 1) / 2));
  }

  private static List<Integer> days(Collection<Person> people, int stage) {
    List<Integer> days = new ArrayList<>();
    for (Person person : people) {
      LocalDate from = person.days[stage - 1];
      LocalDate until = person.days[stage];
      if (from != null && until != null) {
        days.add(Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, until))));
      }
    }
    days.sort(null);
    return days;
  }
}
