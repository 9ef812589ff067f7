package id.tenguyun.dashboard.views.board;

import id.tenguyun.dashboard.figures.Dimension;
import id.tenguyun.dashboard.figures.Measure;
import id.tenguyun.dashboard.figures.Stage;
import id.tenguyun.dashboard.figures.Tally;
import id.tenguyun.dashboard.views.GroupPathway;
import id.tenguyun.dashboard.views.Grouping;
import id.tenguyun.dashboard.views.Pathway;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Works pathways out of the counts of people by stage and by days waited. */
final class Pathways {

  private final Tally tally;

  Pathways(Tally tally) {
    this.tally = tally;
  }

  Pathway everyone() {
    return pathway(Dimension.ALL, "");
  }

  List<GroupPathway> by(Grouping grouping) {
    Dimension dimension =
        switch (grouping) {
          case CENTRE -> Dimension.CENTRE;
          case PROGRAMME -> Dimension.PROGRAMME;
          case REGENCY -> Dimension.REGENCY;
        };
    SortedSet<String> codes = new TreeSet<>();
    for (Stage stage : Stage.values()) {
      tally
          .row(Measure.REACHED, stage, dimension)
          .forEach((code, people) -> {
            if (people > 0) {
              codes.add(code);
            }
          });
    }
    return codes.stream().map(code -> new GroupPathway(code, pathway(dimension, code))).toList();
  }

  private Pathway pathway(Dimension dimension, String code) {
    List<Integer> people = new ArrayList<>();
    List<Optional<Integer>> days = new ArrayList<>();
    List<Integer> steps = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      Map<String, Long> waited = tally.row(Measure.WAITED, stage, dimension, code);
      people.add(tally.value(Measure.REACHED, stage, dimension, code));
      days.add(lowerMedian(waited));
      steps.add(Math.toIntExact(waited.values().stream().mapToLong(Long::longValue).sum()));
    }
    return new Pathway(people, days, steps);
  }

  private static Optional<Integer> lowerMedian(Map<String, Long> peopleByDays) {
    TreeMap<Integer, Long> byDays = new TreeMap<>();
    peopleByDays.forEach((days, people) -> byDays.put(Integer.valueOf(days), people));
    long left = (byDays.values().stream().mapToLong(Long::longValue).sum() + 1) / 2;
    for (Map.Entry<Integer, Long> entry : byDays.entrySet()) {
      left -= entry.getValue();
      if (left <= 0 && entry.getValue() > 0) {
        return Optional.of(entry.getKey());
      }
    }
    return Optional.empty();
  }
}
