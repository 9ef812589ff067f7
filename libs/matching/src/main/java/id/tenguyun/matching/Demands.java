package id.tenguyun.matching;

import static id.tenguyun.matching.Checks.quoted;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What sets one worker apart from the many who take any vacancy of their classes in the derived
 * order: her own ranking, her terms, and what is excluded for her, in numbers.
 */
final class Demands {
  private final Applicant applicant;
  private final int[] ranked;
  private final int[] excluded;
  private final List<RegionCode.Range> regions;
  private final @Nullable BitSet kinds;
  private final int firstDay;
  private final int lastDay;

  /**
   * Whose demands they are, with numbers for her vacancies.
   *
   * @param ranked vacancies in the order of ids she ranked, best first
   * @param excluded vacancies in the order of ids, in any order
   * @param allKinds the problem's contract kinds
   */
  Demands(Applicant applicant, int[] ranked, int[] excluded, List<String> allKinds) {
    Terms terms = applicant.terms();
    this.applicant = applicant;
    this.ranked = ranked;
    this.excluded = excluded;
    Arrays.sort(this.excluded);
    String whose = "terms of worker " + quoted(applicant.id());
    this.regions = terms.regions().stream().map(region -> RegionCode.range(region, whose)).toList();
    this.kinds = terms.contractKinds().isEmpty() ? null : kinds(terms.contractKinds(), allKinds);
    this.firstDay = day(terms.startsFrom(), Integer.MIN_VALUE);
    this.lastDay = day(terms.startsUntil(), Integer.MAX_VALUE);
  }

  private static BitSet kinds(Set<String> hers, List<String> all) {
    BitSet kinds = new BitSet();
    for (int kind = 0; kind < all.size(); kind++) {
      kinds.set(kind, hers.contains(all.get(kind)));
    }
    return kinds;
  }

  private static int day(@Nullable LocalDate date, int any) {
    return date == null ? any : (int) date.toEpochDay();
  }

  /** As she was added. */
  Applicant applicant() {
    return applicant;
  }

  /** Numbers of the vacancies she ranked, best first. */
  int[] ranked() {
    return ranked;
  }

  /** Whether she wants others than those she ranked. */
  boolean wantsOthers() {
    return applicant.preferences().thenOthers();
  }

  /** Whether she wants this vacancy at all, whatever came before it, and may have it. */
  boolean include(int place, int number, Offers offers) {
    return (wantsOthers() || isRanked(number)) && accept(place, number, offers);
  }

  private boolean isRanked(int number) {
    for (int hers : ranked) {
      if (hers == number) {
        return true;
      }
    }
    return false;
  }

  /** Whether a vacancy of her order meets her terms and is not excluded. */
  boolean accept(int place, int number, Offers offers) {
    return offers.wage(place) >= applicant.terms().leastMonthlyWage()
        && Arrays.binarySearch(excluded, number) < 0
        && (regions.isEmpty() || inRegions(offers.village(place)))
        && (kinds == null || offers.kind(place) == Offers.ANY_KIND || kinds.get(offers.kind(place)))
        && startsInTime(offers.firstDay(place));
  }

  private boolean inRegions(long village) {
    for (RegionCode.Range region : regions) {
      if (region.holds(village)) {
        return true;
      }
    }
    return false;
  }

  private boolean startsInTime(int day) {
    return day == Offers.ANY_DAY || (firstDay <= day && day <= lastDay);
  }
}
