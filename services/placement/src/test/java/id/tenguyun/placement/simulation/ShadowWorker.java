package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.WorkerInput.PreferencesStated;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the referee remembers of a worker. */
final class ShadowWorker {

  static final class Paper {
    String scheme;
    int level;
    List<String> units;
    int score;
    LocalDate from;
    LocalDate until;
    boolean stands = true;

    boolean validOn(LocalDate day) {
      return stands && !day.isBefore(from) && !day.isAfter(until);
    }
  }

  final String id;
  boolean trained;
  String village;
  LocalDate since;
  LocalDate ofAgeFrom;
  Set<String> traits = new TreeSet<>();
  Set<String> trainedUnits = new TreeSet<>();
  final Map<String, Paper> papers = new TreeMap<>();
  PreferencesStated wants;
  boolean free = true;
  boolean gone;
  boolean hiredElsewhere;
  int monthsPlaced;

  /** Nomination that binds her, or null. */
  String bound;

  final Set<String> askedBy = new TreeSet<>();

  ShadowWorker(String id) {
    this.id = id;
  }

  int tierFor(String workVillage, List<String> ring, LocalDate cutOff) {
    boolean longEnough = !since.plusMonths(12).isAfter(cutOff);
    if (!longEnough) {
      return 5;
    }
    if (ring.contains(village)) {
      return 1;
    }
    String[] home = village.split("\\.");
    String[] work = workVillage.split("\\.");
    if (!home[0].equals(work[0])) {
      return 5;
    }
    if (!home[1].equals(work[1])) {
      return 4;
    }
    return home[2].equals(work[2]) ? 2 : 3;
  }

  int distance(String workVillage) {
    String[] home = village.split("\\.");
    String[] work = workVillage.split("\\.");
    if (!home[0].equals(work[0])) {
      return 3;
    }
    if (!home[1].equals(work[1])) {
      return 2;
    }
    return home[2].equals(work[2]) ? 0 : 1;
  }

  int merit(String scheme, int level, Set<String> programme, LocalDate today) {
    int best = -1;
    Set<String> has = new TreeSet<>(trainedUnits);
    for (Paper paper : papers.values()) {
      if (paper.validOn(today)) {
        has.addAll(paper.units);
        if (paper.scheme.equals(scheme) && paper.level >= level) {
          int fit = 1_500 - 300 * (paper.level - level);
          best = Math.max(best, 4_000 * paper.score / 100 + Math.max(0, fit));
        }
      }
    }
    if (best < 0) {
      throw new AssertionError("The referee ranks " + id + ", who has no certificate of " + scheme);
    }
    has.retainAll(programme);
    return best + 2_000 * has.size() / programme.size() + 1_500 * Math.min(36, monthsPlaced) / 36;
  }
}
