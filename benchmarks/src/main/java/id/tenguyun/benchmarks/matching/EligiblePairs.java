package id.tenguyun.benchmarks.matching;

import id.tenguyun.matching.Applicant;
import id.tenguyun.matching.Cutoff;
import id.tenguyun.matching.MatchingResult;
import id.tenguyun.matching.MeritClassProblem;
import id.tenguyun.matching.Opening;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Prebuilt lists of a nation's vacancies, in plain arrays made from the public API: per class and
 * province all of them, per class those open to outsiders. What rivals and baselines work from.
 */
final class EligiblePairs {
  final int workers;
  final int[] district;
  final int[] since;
  final byte[] traits;
  final int[] credentialEnd;
  final int[] credentialClass;
  final int[] credentialMerit;
  final List<Opening> openings;
  final int[] vacancyDistrict;
  final int[] residentBy;
  final int[][] near;
  final int[][] far;
  private final int classes;

  EligiblePairs(MeritClassProblem problem) {
    this.openings = problem.vacancies();
    this.workers = problem.workerCount();
    Map<String, Integer> numbers = new HashMap<>();
    openings.forEach(o -> numbers.putIfAbsent(o.meritClass(), numbers.size()));
    this.classes = numbers.size();
    this.vacancyDistrict = openings.stream().mapToInt(o -> district(o.workplace())).toArray();
    this.residentBy = openings.stream().mapToInt(o -> (int) o.residentBy().toEpochDay()).toArray();
    List<List<Integer>> nearLists = lists(classes * 100);
    List<List<Integer>> farLists = lists(classes);
    for (int v = 0; v < openings.size(); v++) {
      int meritClass = numbers.getOrDefault(openings.get(v).meritClass(), 0);
      nearLists.get(100 * meritClass + vacancyDistrict[v] / 10_000).add(v);
      if (openings.get(v).plan().openTiers().contains(5)
          && openings.get(v).plan().outsiderCap() > 0) {
        farLists.get(meritClass).add(v);
      }
    }
    this.near = arrays(nearLists);
    this.far = arrays(farLists);
    this.district = new int[workers];
    this.since = new int[workers];
    this.traits = new byte[workers];
    this.credentialEnd = new int[workers];
    int[] classOf = new int[4 * workers];
    int[] meritOf = new int[4 * workers];
    int end = 0;
    for (int w = 0; w < workers; w++) {
      Applicant worker = problem.worker(w);
      district[w] = district(worker.domicile());
      since[w] = (int) worker.residence().province().toEpochDay();
      traits[w] =
          (byte)
              ((worker.traits().contains("DISABILITY") ? 1 : 0)
                  | (worker.traits().contains("RETURNED_MIGRANT") ? 2 : 0));
      for (Map.Entry<String, Integer> merit : worker.merits().entrySet()) {
        classOf[end] = numbers.getOrDefault(merit.getKey(), 0);
        meritOf[end++] = merit.getValue();
      }
      credentialEnd[w] = end;
    }
    this.credentialClass = Arrays.copyOf(classOf, end);
    this.credentialMerit = Arrays.copyOf(meritOf, end);
  }

  int classes() {
    return classes;
  }

  int credentialStart(int worker) {
    return worker == 0 ? 0 : credentialEnd[worker - 1];
  }

  int[] near(int meritClass, int worker) {
    return near[100 * meritClass + district[worker] / 10_000];
  }

  /** Ring 1 apart: it needs the village, and few have one. */
  int tier(int worker, int vacancy) {
    int home = district[worker];
    int work = vacancyDistrict[vacancy];
    if (since[worker] > residentBy[vacancy] || home / 10_000 != work / 10_000) {
      return 5;
    }
    return home == work ? 2 : home / 100 == work / 100 ? 3 : 4;
  }

  /** Cut-offs by (vacancy, tier, subset of the two traits); what nobody reaches is the maximum. */
  int[] cutoffs(MatchingResult result) {
    int[] cutoffs = new int[openings.size() * 20];
    for (int v = 0; v < openings.size(); v++) {
      String id = openings.get(v).plan().vacancy();
      Map<String, BigDecimal> byKey = new HashMap<>();
      for (Cutoff cutoff : result.cutoffs(id)) {
        byKey.put(
            cutoff.tier() + "" + cutoff.traits(),
            cutoff.merit() == null ? BigDecimal.valueOf(Integer.MAX_VALUE) : cutoff.merit());
      }
      for (int tier = 1; tier <= 5; tier++) {
        for (int subset = 0; subset < 4; subset++) {
          List<String> names = new ArrayList<>();
          for (String code : openings.get(v).plan().traitSeats().keySet()) {
            if ((code.equals("DISABILITY") ? subset & 1 : subset & 2) != 0) {
              names.add(code);
            }
          }
          cutoffs[20 * v + 4 * (tier - 1) + subset] =
              byKey.getOrDefault(tier + "" + names, BigDecimal.ZERO).intValueExact();
        }
      }
    }
    return cutoffs;
  }

  /** The least a matching could do: read the cut-off of every eligible pair once. */
  long readEveryPair(int[] cutoffs) {
    long sum = 0;
    for (int w = 0; w < workers; w++) {
      for (int c = credentialStart(w); c < credentialEnd[w]; c++) {
        for (int v : near(credentialClass[c], w)) {
          sum += cutoffs[20 * v + 4 * (tier(w, v) - 1) + traits[w]];
        }
        int province = district[w] / 10_000;
        for (int v : far[credentialClass[c]]) {
          if (vacancyDistrict[v] / 10_000 != province) {
            sum += cutoffs[20 * v + 16];
          }
        }
      }
    }
    return sum;
  }

  long pairs() {
    long pairs = 0;
    for (int w = 0; w < workers; w++) {
      int province = district[w] / 10_000;
      for (int c = credentialStart(w); c < credentialEnd[w]; c++) {
        pairs += near(credentialClass[c], w).length;
        for (int v : far[credentialClass[c]]) {
          pairs += vacancyDistrict[v] / 10_000 != province ? 1 : 0;
        }
      }
    }
    return pairs;
  }

  private static int district(String village) {
    return 10_000 * Integer.parseInt(village, 0, 2, 10)
        + 100 * Integer.parseInt(village, 3, 5, 10)
        + Integer.parseInt(village, 6, 8, 10);
  }

  private static List<List<Integer>> lists(int count) {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static int[][] arrays(List<List<Integer>> lists) {
    return lists.stream()
        .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
        .toArray(int[][]::new);
  }
}
