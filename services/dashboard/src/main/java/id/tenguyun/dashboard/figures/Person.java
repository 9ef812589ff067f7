package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.TrainingCompleted;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ObjIntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * How far one person came, known by a random id alone.
 *
 * @param reached the first day (WITA) on which she came to each stage but the last
 * @param training her latest training; none where nothing is known of it, or she is forgotten
 * @param schemes what she has trained for
 * @param held the seats that she holds by the word of both sides: nomination id to the regency in
 *     which she lived then
 * @param retained the day on which a placement, by its nomination, had lasted for {@value
 *     #RETENTION_DAYS} days
 */
public record Person(
    Map<Stage, LocalDate> reached,
    Optional<Training> training,
    SortedSet<String> schemes,
    SortedMap<String, String> held,
    SortedMap<String, LocalDate> retained)
    implements Subject {

  /** Longer than this is counted as this, in days. */
  public static final int LONGEST_WAIT = 999;

  /** Days at work after which someone counts as retained. */
  public static final int RETENTION_DAYS = 90;

  static final Person UNKNOWN =
      new Person(
          Map.of(),
          Optional.empty(),
          Collections.emptySortedSet(),
          Collections.emptySortedMap(),
          Collections.emptySortedMap());

  /** Where she trained, for what, and where she lives. */
  public record Training(
      Instant at, String centreId, String programmeCode, String domicileVillage) {}

  public Person {
    reached = Map.copyOf(reached);
    schemes = Collections.unmodifiableSortedSet(new TreeSet<>(schemes));
    held = Collections.unmodifiableSortedMap(new TreeMap<>(held));
    retained = Collections.unmodifiableSortedMap(new TreeMap<>(retained));
  }

  Person graduated(TrainingCompleted completed) {
    SortedSet<String> more = new TreeSet<>(schemes);
    more.add(completed.schemeCode());
    Training told =
        new Training(
            completed.at(),
            completed.centreId(),
            completed.programmeCode(),
            completed.domicileVillage());
    Training latest = training.filter(known -> known.at().isAfter(told.at())).orElse(told);
    Person there = reached(Stage.GRADUATED, completed.completedOn());
    return new Person(there.reached, Optional.of(latest), more, held, retained);
  }

  /** With a seat of hers as it is now. */
  Person with(Seat seat) {
    SortedMap<String, String> now = new TreeMap<>(held);
    seat.nomination()
        .ifPresent(nomination -> {
          if (seat.filled()) {
            now.put(nomination.nominationId(), nomination.domicileRegency());
          } else {
            now.remove(nomination.nominationId());
          }
        });
    return new Person(reached, training, schemes, now, retained);
  }

  Person reached(Stage stage, LocalDate on) {
    LocalDate known = reached.get(stage);
    if (known != null && !on.isBefore(known)) {
      return this;
    }
    Map<Stage, LocalDate> more = new EnumMap<>(Stage.class);
    more.putAll(reached);
    more.put(stage, on);
    return new Person(more, training, schemes, held, retained);
  }

  /** With the mark of one placement, which a late report may take back. */
  Person retained(String nominationId, Optional<LocalDate> on) {
    SortedMap<String, LocalDate> marks = new TreeMap<>(retained);
    on.ifPresentOrElse(day -> marks.put(nominationId, day), () -> marks.remove(nominationId));
    return new Person(reached, training, schemes, held, marks);
  }

  /** Her stages stay counted, without anything that says where she lives or what she learned. */
  Person forgotten() {
    return new Person(reached, Optional.empty(), Collections.emptySortedSet(), held, retained);
  }

  @Override
  public void countInto(ObjIntConsumer<Cell> cells) {
    for (Stage stage : Stage.values()) {
      LocalDate on = on(stage);
      if (on != null) {
        countInto(cells, stage, on);
      }
    }
    training.ifPresent(latest -> countCrowd(cells, latest.domicileVillage()));
    held.values().forEach(regency -> cells.accept(Cell.of(Measure.HOME, home(regency)), 1));
  }

  private String home(String regency) {
    return value(Dimension.DISTRICT).orElse(regency);
  }

  private void countInto(ObjIntConsumer<Cell> cells, Stage stage, LocalDate on) {
    Stage before = stage == Stage.GRADUATED ? null : Stage.values()[stage.ordinal() - 1];
    LocalDate from = before == null ? null : on(before);
    for (Dimension dimension : Dimension.values()) {
      value(dimension)
          .ifPresent(value -> {
            cells.accept(Cell.of(Measure.REACHED, stage, dimension, value), 1);
            if (from != null) {
              long days = Math.clamp(ChronoUnit.DAYS.between(from, on), 0, LONGEST_WAIT);
              cells.accept(Cell.of(Measure.WAITED, stage, dimension, value, days), 1);
            }
          });
    }
  }

  private void countCrowd(ObjIntConsumer<Cell> cells, String village) {
    String[] places = {
      Cells.COUNTRY,
      Regions.provinceOf(village),
      Regions.regencyOf(village),
      Regions.districtOf(village),
      village
    };
    for (String place : places) {
      cells.accept(Cell.of(Measure.CROWD, place, ""), 1);
      schemes.forEach(scheme -> cells.accept(Cell.of(Measure.CROWD, place, scheme), 1));
    }
  }

  private @Nullable LocalDate on(Stage stage) {
    return stage == Stage.RETAINED
        ? retained.values().stream().min(Comparator.naturalOrder()).orElse(null)
        : reached.get(stage);
  }

  private Optional<String> value(Dimension dimension) {
    return switch (dimension) {
      case ALL -> Optional.of("");
      case CENTRE -> training.map(Training::centreId);
      case PROGRAMME -> training.map(Training::programmeCode);
      case REGENCY -> training.map(latest -> Regions.regencyOf(latest.domicileVillage()));
      case DISTRICT -> training.map(latest -> Regions.districtOf(latest.domicileVillage()));
    };
  }
}
