package id.tenguyun.matching;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Explains one vacancy's decision from its published cut-offs alone; neither the pool nor the seat
 * plan is needed. Make one from {@link MatchingResult#cutoffs(String)} or from a decision record.
 *
 * @param cutoffs all cut-offs of one vacancy
 */
public record Explanation(List<Cutoff> cutoffs) {

  /** Refuses no cut-offs at all and those of several vacancies. */
  public Explanation {
    cutoffs = List.copyOf(cutoffs);
    if (cutoffs.stream().map(Cutoff::vacancy).distinct().count() != 1) {
      throw new IllegalArgumentException(
          "an explanation needs the cut-offs of one vacancy, not of "
              + cutoffs.stream().map(Cutoff::vacancy).distinct().toList());
    }
  }

  /**
   * The verdict for a worker.
   *
   * @param tier her tier there
   * @param traits her traits; those the vacancy does not know are ignored
   * @param merit her merit there
   * @param draw her lottery draw in hexadecimal; null without a lottery
   */
  public Verdict verdict(
      int tier, Collection<String> traits, BigDecimal merit, @Nullable String draw) {
    Checks.tier(tier, "explanation of vacancy " + Checks.quoted(cutoffs.getFirst().vacancy()));
    Cutoff hers = cutoff(tier, traits);
    BigDecimal toBeat = hers.merit();
    if (toBeat == null) {
      return new Verdict.NobodyTaken(hers, nearestTaken(traits));
    }
    if (hers.takesAnyMerit()) {
      return new Verdict.TakenAtAnyMerit(hers);
    }
    int compared = merit.compareTo(toBeat);
    if (compared < 0) {
      return new Verdict.MeritTooLow(
          merit,
          hers,
          toBeat.subtract(merit),
          enoughInTier(traits, merit),
          enoughWithTraits(tier, traits, merit));
    }
    boolean lost = compared == 0 && !beatsDraw(draw, hers.draw());
    return lost
        ? new Verdict.LostTheDraw(merit, draw == null ? "" : draw, hers)
        : new Verdict.Taken(merit, hers);
  }

  /** Whoever sits there already has the cut-off's own draw and keeps her seat. */
  private static boolean beatsDraw(@Nullable String hers, @Nullable String theirs) {
    return hers == null || theirs == null || hers.compareTo(theirs) <= 0;
  }

  private Cutoff cutoff(int tier, Collection<String> traits) {
    return cutoffs.stream()
        .filter(cutoff -> cutoff.tier() == tier)
        .filter(
            cutoff -> known().stream().filter(traits::contains).toList().equals(cutoff.traits()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "vacancy %s: there is no cut-off for tier %d with traits %s"
                    .formatted(cutoffs.getFirst().vacancy(), tier, traits)));
  }

  /** The vacancy's trait codes: those of the largest subset. */
  private List<String> known() {
    List<String> largest = List.of();
    for (Cutoff cutoff : cutoffs) {
      largest = cutoff.traits().size() > largest.size() ? cutoff.traits() : largest;
    }
    return largest;
  }

  private int enoughInTier(Collection<String> traits, BigDecimal merit) {
    for (int tier = 5; tier >= 1; tier--) {
      if (isEnough(cutoff(tier, traits), merit)) {
        return tier;
      }
    }
    return 0;
  }

  /** The vacancy's trait codes of which any one more would have made her merit enough. */
  private List<String> enoughWithTraits(int tier, Collection<String> traits, BigDecimal merit) {
    return known().stream()
        .filter(code -> !traits.contains(code))
        .filter(code -> isEnough(cutoff(tier, with(traits, code)), merit))
        .toList();
  }

  private static List<String> with(Collection<String> traits, String code) {
    List<String> more = new ArrayList<>(traits);
    more.add(code);
    return more;
  }

  private static boolean isEnough(Cutoff cutoff, BigDecimal merit) {
    return cutoff.merit() != null && merit.compareTo(cutoff.merit()) > 0;
  }

  private int nearestTaken(Collection<String> traits) {
    for (int tier = 1; tier <= 5; tier++) {
      if (!cutoff(tier, traits).takesNobody()) {
        return tier;
      }
    }
    return 0;
  }
}
