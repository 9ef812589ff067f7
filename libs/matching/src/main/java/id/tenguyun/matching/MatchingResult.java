package id.tenguyun.matching;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The outcome of a round. Lists and maps are unmodifiable and in the order of ids. */
public final class MatchingResult {
  private final TreeMap<String, String> assignments = new TreeMap<>(CodePointOrder.INSTANCE);
  private final TreeMap<String, List<Assignment>> seats = new TreeMap<>(CodePointOrder.INSTANCE);
  private final Map<String, CutoffProbe> probes = new TreeMap<>(CodePointOrder.INSTANCE);

  MatchingResult(CandidacyProblem problem, HeldSeats[] held) {
    for (int vacancy = 0; vacancy < held.length; vacancy++) {
      SeatPlan plan = problem.plan(vacancy);
      int[] rows = held[vacancy].rows();
      List<Slot> slots =
          new CanonicalSlots(plan).of(held[vacancy].tiers(rows), held[vacancy].traits(rows));
      List<Assignment> taken = new ArrayList<>();
      for (int i = 0; i < rows.length; i++) {
        String worker = problem.worker(problem.table().worker(rows[i]));
        taken.add(new Assignment(worker, plan.vacancy(), slots.get(i)));
        assignments.put(worker, plan.vacancy());
      }
      seats.put(plan.vacancy(), Collections.unmodifiableList(taken));
      probes.put(plan.vacancy(), new CutoffProbe(problem, vacancy, held[vacancy]));
    }
  }

  /** Worker id to vacancy id, only those who were taken. */
  public SortedMap<String, String> assignments() {
    return Collections.unmodifiableSortedMap(assignments);
  }

  /** The vacancy that takes this worker. */
  public Optional<String> vacancyOf(String worker) {
    return Optional.ofNullable(assignments.get(worker));
  }

  /**
   * Every taken worker with her slot, by vacancy id, within a vacancy best merit first. Slots are
   * named canonically: in that order each worker gets the first slot, floors before traits, that
   * still leaves a maximum matching possible, else {@link Slot.Open}.
   */
  public List<Assignment> seats() {
    return seats.values().stream().flatMap(List::stream).toList();
  }

  /** The seats of one vacancy; empty when it took nobody or is not part of the problem. */
  public List<Assignment> seats(String vacancy) {
    return seats.getOrDefault(vacancy, List.of());
  }

  /** The cut-offs of all vacancies, by vacancy id; see {@link #cutoffs(String)}. */
  public List<Cutoff> cutoffs() {
    return probes.values().stream().flatMap(probe -> probe.all().stream()).toList();
  }

  /**
   * One vacancy's cut-offs for tiers 1 to 5 and, within a tier, every subset of the vacancy's trait
   * codes; 5 × 2^(trait codes) of them.
   *
   * @throws IllegalArgumentException when the problem has no such vacancy
   */
  public List<Cutoff> cutoffs(String vacancy) {
    CutoffProbe probe = probes.get(vacancy);
    if (probe == null) {
      throw new IllegalArgumentException("the problem has no vacancy " + Checks.quoted(vacancy));
    }
    return probe.all();
  }

  /** The cut-off that a worker of this tier faces; traits the vacancy does not know are ignored. */
  public Cutoff cutoff(String vacancy, int tier, Collection<String> traits) {
    Checks.tier(tier, "cut-off of vacancy " + Checks.quoted(vacancy));
    List<Cutoff> all = cutoffs(vacancy);
    List<String> codes = all.getLast().traits();
    List<String> hers = codes.stream().filter(traits::contains).toList();
    return all.stream()
        .filter(cutoff -> cutoff.tier() == tier && cutoff.traits().equals(hers))
        .findFirst()
        .orElseThrow();
  }

  /** SHA-256, in hexadecimal, of the lines {@code worker TAB vacancy LF} sorted by worker id. */
  public String digest() {
    MessageDigest sha256 = Lottery.sha256();
    assignments.forEach((worker, vacancy) ->
        sha256.update((worker + "\t" + vacancy + "\n").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(sha256.digest());
  }
}
