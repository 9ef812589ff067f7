package id.tenguyun.placement.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.NotedEvent.LedgerBalanced;
import id.tenguyun.placement.message.OfficeInput.DirectHireCorrected;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.VacancyEvent.SeatsReplanned;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import id.tenguyun.placement.message.VacancyEvent.VacancyExpired;
import id.tenguyun.placement.message.VacancyEvent.VacancyWithdrawnConfirmed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Works the ledgers of section 5 out again: floors, replanned seats, trait seats. */
final class LedgerReferee {

  private final ShadowMarket market;
  private final Map<String, List<ShadowVacancy>> ledgers = new HashMap<>();
  private final Map<String, Map<String, int[]>> hires = new HashMap<>();
  private final Map<String, DirectHireReported> hireReports = new HashMap<>();
  private final Map<String, String> hireLedgers = new HashMap<>();
  private final Set<String> struck = new TreeSet<>();
  private final Map<String, List<Integer>> announced = new TreeMap<>();
  private final Map<String, Integer> ledgerNumber = new HashMap<>();
  private final Map<String, int[]> ledgerShares = new HashMap<>();
  private final Set<String> unbalanced = new TreeSet<>();
  private final Map<String, int[]> sharesOf = new HashMap<>();

  LedgerReferee(ShadowMarket market) {
    this.market = market;
  }

  void see(PlacementEvent event) {
    switch (event) {
      case VacancyAccepted it -> accept(it);
      case SeatsReplanned it -> {
        assertThat(it.floorsBefore()).isNotEqualTo(it.floors());
        announced.put(ShadowMarket.key(it.employerId(), it.vacancyId()), it.floors());
      }
      case LedgerBalanced it -> {
        assertThat(unbalanced.remove(it.ledgerKey())).as("%s was out of balance", it).isTrue();
        replan(it.ledgerKey());
      }
      case VacancyExpired it -> exit(market.vacancy(it));
      case VacancyWithdrawnConfirmed it -> exit(market.vacancy(it));
      default -> {
        // Not the ledger's.
      }
    }
  }

  /** No round runs on a ledger that lacks floor seats which it could plan. */
  void allAreBalanced() {
    assertThat(unbalanced).as("ledgers out of balance").isEmpty();
  }

  /** A seat of the vacancy came free. */
  void seatLeft(ShadowVacancy vacancy) {
    if (!vacancy.counts) {
      unbalanced.add(vacancy.ledger);
    }
  }

  /** An officer corrected a hire; gives the report as it should have been. */
  DirectHireReported corrected(DirectHireCorrected act) {
    if (act.struck()) {
      struck.add(act.hireId());
    }
    DirectHireReported right =
        HireCopies.with(hireReports.get(act.hireId()), act.domicileVillage());
    count(right, act.struck());
    return right;
  }

  void hired(DirectHireReported hire) {
    count(hire, false);
  }

  private void count(DirectHireReported hire, boolean out) {
    if (!out) {
      struck.remove(hire.hireId());
    }
    DirectHireReported before = hireReports.put(hire.hireId(), hire);
    String stood = hireLedgers.remove(hire.hireId());
    if (stood != null) {
      hires.get(stood).remove(hire.hireId());
      unbalanced.add(stood);
    }
    if (hire.foreignWorker()) {
      return;
    }
    ShadowWorker someone = new ShadowWorker("hire");
    someone.village = hire.domicileVillage();
    someone.since = hire.domicileSince();
    int tier =
        someone.tierFor(
            hire.workplaceVillage(), ShadowMarket.RING.get(hire.projectId()), hire.hiredOn());
    Rulebook book = market.rules.get(market.ruling);
    boolean stays = stood != null && before.skillClass() == hire.skillClass();
    String ledger =
        stays ? stood : ledger(hire.projectId(), hire.employerId(), hire.skillClass().name(), book);
    int[] floors = new int[4];
    for (int k = 1; k <= 4; k++) {
      floors[k - 1] = tier <= k ? 1 : 0;
    }
    if (before != null) {
      unbalanced.add(ledger);
    }
    hireLedgers.put(hire.hireId(), ledger);
    Map<String, int[]> there = hires.computeIfAbsent(ledger, l -> new TreeMap<>());
    if (!out) {
      there.put(hire.hireId(), floors);
    }
  }

  private String ledger(String project, String employer, String skillClass, Rulebook book) {
    String name = project + "/" + employer + "/" + skillClass;
    int[] shares = book.shares().get(skillClass);
    if (!java.util.Arrays.equals(shares, ledgerShares.get(name))) {
      ledgerShares.put(name, shares);
      ledgerNumber.merge(name, 1, Integer::sum);
    }
    String key = name + "#" + ledgerNumber.get(name);
    ledgers.computeIfAbsent(key, k -> new ArrayList<>());
    sharesOf.put(key, shares);
    return key;
  }

  private void accept(VacancyAccepted it) {
    String key = ShadowMarket.key(it.employerId(), it.vacancyId());
    Rulebook book = market.rules.get(it.policyVersion());
    ShadowVacancy before = market.vacancies.get(key);
    if (before != null) {
      assertThat(it.amendment()).isTrue();
      assertThat(before.holders).as("amended after a nomination: %s", key).isEmpty();
      ledgers.get(before.ledger).remove(before);
      replan(before.ledger);
    }
    String ledger = ledger(it.projectId(), it.employerId(), it.terms().skillClass().name(), book);
    ShadowVacancy vacancy = new ShadowVacancy(key, it, book, ledger);
    vacancy.floors = floorsFor(ledger, it.terms().openings());
    assertThat(it.floors())
        .as("floors of %s", key)
        .containsExactly(
            vacancy.floors[0], vacancy.floors[1], vacancy.floors[2], vacancy.floors[3]);
    market.vacancies.remove(key);
    vacancy.traitSeats = traitsFor(it, book, vacancy.floors[3]);
    market.vacancies.put(key, vacancy);
    ledgers.get(ledger).add(vacancy);
  }

  private int[] floorsFor(String ledger, int openings) {
    int[] floors = new int[4];
    for (int k = 1; k <= 4; k++) {
      int owed = ceil(sharesOf.get(ledger)[k - 1], openingsIn(ledger) + openings);
      int floor = Math.min(openings, Math.max(0, owed - floorSeatsIn(ledger, k)));
      floors[k - 1] = k == 1 ? floor : Math.max(floor, floors[k - 2]);
    }
    return floors;
  }

  private static int ceil(int percent, int of) {
    return (percent * of + 99) / 100;
  }

  private int openingsIn(String ledger) {
    return ledgers.get(ledger).stream().mapToInt(ShadowVacancy::countedOpenings).sum()
        + hires.getOrDefault(ledger, Map.of()).size();
  }

  private int floorSeatsIn(String ledger, int k) {
    return ledgers.get(ledger).stream().mapToInt(v -> v.countedFloor(k)).sum()
        + hires.getOrDefault(ledger, Map.of()).values().stream().mapToInt(f -> f[k - 1]).sum();
  }

  /**
   * What the engine announced of a ledger's seats must be what is worked out here, and all of it.
   */
  private void replan(String ledger) {
    Map<String, List<Integer>> expected = new TreeMap<>();
    ledgers.get(ledger).forEach(v -> expected.put(v.key, floorsOf(v)));
    planAgain(ledger);
    ledgers.get(ledger).forEach(v -> expected.remove(v.key, floorsOf(v)));
    expected.replaceAll((key, before) -> floorsOf(market.vacancies.get(key)));
    assertThat(announced).as("seats replanned in %s", ledger).isEqualTo(expected);
    announced.clear();
  }

  private static List<Integer> floorsOf(ShadowVacancy vacancy) {
    return java.util.Arrays.stream(vacancy.floors).boxed().toList();
  }

  private void planAgain(String ledger) {
    for (int k = 1; k <= 4; k++) {
      int lacking = ceil(sharesOf.get(ledger)[k - 1], openingsIn(ledger)) - floorSeatsIn(ledger, k);
      for (ShadowVacancy vacancy : ledgers.get(ledger)) {
        if (lacking <= 0) {
          break;
        }
        if (vacancy.counts) {
          int room = vacancy.openings() - vacancy.holders.size() + vacancy.heldUpTo(k);
          int more = Math.max(0, Math.min(lacking, room - vacancy.floors[k - 1]));
          vacancy.floors[k - 1] += more;
          lacking -= more;
          for (int wider = k; wider < 4; wider++) {
            vacancy.floors[wider] = Math.max(vacancy.floors[wider], vacancy.floors[wider - 1]);
          }
        }
      }
    }
  }

  private Map<String, Integer> traitsFor(VacancyAccepted it, Rulebook book, int localFloor) {
    boolean state = it.employerId().equals("PRI-MILL");
    int percent = state ? book.traitPercentState() : book.traitPercentPrivate();
    int openings = hiresOf(it.employerId()) + it.terms().openings();
    int given = 0;
    for (ShadowVacancy vacancy : market.vacancies.values()) {
      if (vacancy.accepted.employerId().equals(it.employerId())) {
        openings += vacancy.countedOpenings();
        given += vacancy.countedTrait("DISABILITY");
      }
    }
    int room = it.terms().openings() - localFloor;
    int seats = Math.min(room, Math.max(0, percent * openings / 100 - given));
    return seats > 0 ? new TreeMap<>(Map.of("DISABILITY", seats)) : new TreeMap<>();
  }

  private int hiresOf(String employer) {
    return (int)
        hireLedgers.keySet().stream()
            .filter(id -> !struck.contains(id))
            .filter(id -> hireReports.get(id).employerId().equals(employer))
            .count();
  }

  private void exit(ShadowVacancy vacancy) {
    unbalanced.add(vacancy.ledger);
  }
}
