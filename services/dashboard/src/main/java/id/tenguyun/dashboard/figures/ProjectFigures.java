package id.tenguyun.dashboard.figures;

import java.util.Comparator;
import java.util.List;

/**
 * Seats of one project.
 *
 * @param name its full name where the reference data gave one, else its id
 */
public record ProjectFigures(String projectId, String name, List<ClassFigures> classes) {

  public ProjectFigures {
    classes = List.copyOf(classes);
  }

  public SeatCount seats() {
    return classes.stream().map(ClassFigures::seats).reduce(SeatCount.NONE, SeatCount::plus);
  }

  /** The worst of its classes. */
  public FloorState state() {
    return classes.stream()
        .map(ClassFigures::state)
        .max(Comparator.naturalOrder())
        .orElse(FloorState.MET);
  }
}
