package id.tenguyun.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The outcome of a round. Lists and maps are unmodifiable and in the order of ids; they are made
 * when first asked for, so instances are not for sharing between threads.
 */
public final class MatchingResult {
  private final FinishedRound round;
  private final Map<String, Integer> places = new HashMap<>();
  private @Nullable SortedMap<String, String> assignments;

  MatchingResult(FinishedRound round) {
    this.round = round;
    for (int vacancy = 0; vacancy < round.vacancies(); vacancy++) {
      places.put(round.vacancy(vacancy), vacancy);
    }
  }

  /** Worker id to vacancy id, only those who were taken. */
  public SortedMap<String, String> assignments() {
    if (assignments == null) {
      TreeMap<String, String> byWorker = new TreeMap<>(CodePointOrder.INSTANCE);
      for (int worker = 0; worker < round.workers(); worker++) {
        int vacancy = round.vacancyOf(worker);
        if (vacancy >= 0) {
          byWorker.put(round.worker(worker), round.vacancy(vacancy));
        }
      }
      assignments = Collections.unmodifiableSortedMap(byWorker);
    }
    return assignments;
  }

  /** The vacancy that takes this worker. */
  public Optional<String> vacancyOf(String worker) {
    return Optional.ofNullable(assignments().get(worker));
  }

  /**
   * Every taken worker with her slot, by vacancy id, within a vacancy best merit first. Slots are
   * named canonically: in that order each worker gets the first slot, floors before traits, that
   * still leaves a maximum matching possible, else {@link Slot.Open}.
   */
  public List<Assignment> seats() {
    List<Assignment> seats = new ArrayList<>();
    for (int vacancy = 0; vacancy < round.vacancies(); vacancy++) {
      seats.addAll(round.seats(round.place(vacancy)));
    }
    return Collections.unmodifiableList(seats);
  }

  /**
   * The seats of one vacancy.
   *
   * @throws IllegalArgumentException when the problem has no such vacancy
   */
  public List<Assignment> seats(String vacancy) {
    return Collections.unmodifiableList(round.seats(place(vacancy)));
  }

  /** The cut-offs of all vacancies, by vacancy id; see {@link #cutoffs(String)}. */
  public List<Cutoff> cutoffs() {
    List<Cutoff> cutoffs = new ArrayList<>();
    for (int vacancy = 0; vacancy < round.vacancies(); vacancy++) {
      cutoffs.addAll(round.cutoffs(round.place(vacancy)));
    }
    return Collections.unmodifiableList(cutoffs);
  }

  /**
   * One vacancy's cut-offs for tiers 1 to 5 and, within a tier, every subset of the vacancy's trait
   * codes; 5 × 2^(trait codes) of them.
   *
   * @throws IllegalArgumentException when the problem has no such vacancy
   */
  public List<Cutoff> cutoffs(String vacancy) {
    return Collections.unmodifiableList(round.cutoffs(place(vacancy)));
  }

  /**
   * The cut-off that a worker of this tier faces; traits the vacancy does not know are ignored.
   *
   * @throws IllegalArgumentException when the problem has no such vacancy
   */
  public Cutoff cutoff(String vacancy, int tier, Collection<String> traits) {
    Checks.tier(tier, "cut-off of vacancy " + Checks.quoted(vacancy));
    return round.cutoff(place(vacancy), tier, traits);
  }

  private int place(String vacancy) {
    Integer place = places.get(vacancy);
    if (place == null) {
      throw new IllegalArgumentException("the problem has no vacancy " + Checks.quoted(vacancy));
    }
    return place;
  }

  /** SHA-256, in hexadecimal, of the lines {@code worker TAB vacancy LF} sorted by worker id. */
  public String digest() {
    MessageDigest sha256 = Lottery.sha256();
    assignments()
        .forEach((worker, vacancy) ->
            sha256.update((worker + "\t" + vacancy + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(sha256.digest());
  }
}
