package id.tenguyun.placement.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The choice rule of section 6, written down from its text and nothing else: plain, slow, and
 * without a line of the engine's.
 */
final class BruteChoice {

  /** One worker in a pool; better ones compare lower. */
  record Contender(String id, int tier, int merit, String draw, Set<String> traits) {
    static final Comparator<Contender> BEST_FIRST =
        Comparator.comparingInt((Contender c) -> -c.merit()).thenComparing(Contender::draw);
  }

  private BruteChoice() {}

  static Set<String> choose(
      List<Contender> pool, int seats, List<Integer> floors, Map<String, Integer> traits, int cap) {
    List<Contender> ranked = new ArrayList<>(pool.stream().filter(c -> c.tier() < 5).toList());
    pool.stream()
        .filter(c -> c.tier() == 5)
        .sorted(Contender.BEST_FIRST)
        .limit(cap)
        .forEach(ranked::add);
    ranked.sort(Contender.BEST_FIRST);
    List<String> slots = slots(ranked, seats, floors, traits);
    List<Contender> taken = new ArrayList<>();
    for (Contender next : ranked) {
      List<Contender> with = new ArrayList<>(taken);
      with.add(next);
      if (matching(with, slots) > matching(taken, slots)) {
        taken.add(next);
      }
    }
    for (Contender next : ranked) {
      if (taken.size() < seats && !taken.contains(next)) {
        taken.add(next);
      }
    }
    Set<String> ids = new java.util.TreeSet<>();
    taken.forEach(c -> ids.add(c.id()));
    return ids;
  }

  private static List<String> slots(
      List<Contender> pool, int seats, List<Integer> floors, Map<String, Integer> traits) {
    List<String> slots = new ArrayList<>();
    int reserved = 0;
    for (int k = 1; k <= 4; k++) {
      int tier = k;
      int there = (int) pool.stream().filter(c -> c.tier() <= tier).count();
      int upTo = Math.max(reserved, Math.min(floors.get(k - 1), there));
      for (; reserved < upTo; reserved++) {
        slots.add("TIER " + k);
      }
    }
    for (var trait : new TreeMap<>(traits).entrySet()) {
      for (int i = 0; i < trait.getValue() && slots.size() < seats; i++) {
        slots.add(trait.getKey());
      }
    }
    return slots;
  }

  /** Size of a maximum matching, by augmenting paths tried one after the other. */
  private static int matching(List<Contender> workers, List<String> slots) {
    int[] slotOf = new int[slots.size()];
    java.util.Arrays.fill(slotOf, -1);
    int size = 0;
    for (int w = 0; w < workers.size(); w++) {
      if (augment(w, workers, slots, slotOf, new boolean[slots.size()])) {
        size++;
      }
    }
    return size;
  }

  private static boolean augment(
      int w, List<Contender> workers, List<String> slots, int[] slotOf, boolean[] seen) {
    for (int s = 0; s < slots.size(); s++) {
      if (!seen[s] && fits(workers.get(w), slots.get(s))) {
        seen[s] = true;
        if (slotOf[s] < 0 || augment(slotOf[s], workers, slots, slotOf, seen)) {
          slotOf[s] = w;
          return true;
        }
      }
    }
    return false;
  }

  private static boolean fits(Contender worker, String slot) {
    if (worker.tier() == 5) {
      return false;
    }
    return slot.startsWith("TIER ")
        ? worker.tier() <= Integer.parseInt(slot.substring(5))
        : worker.traits().contains(slot);
  }
}
