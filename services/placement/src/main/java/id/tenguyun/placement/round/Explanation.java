package id.tenguyun.placement.round;

import id.tenguyun.placement.message.CutOff;
import id.tenguyun.placement.region.PriorityTier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Why a worker was not taken, told from a decision record alone: her tier, her merit, and the merit
 * at which the last seat open to her went.
 *
 * @param outcome which of the four it was
 * @param text in words
 */
public record Explanation(Outcome outcome, String text) {

  /** What the cut-off says of her. */
  public enum Outcome {
    /** The vacancy takes nobody of her tier and traits, whatever the merit. */
    NOT_OPEN,
    /** Somebody with more merit took the last seat open to her. */
    BELOW_CUT_OFF,
    /** As much merit as the last one taken: the lottery decided between them. */
    DRAW,
    /** Her merit was enough, so she was taken, took a better offer, or was not eligible. */
    ENOUGH
  }

  /**
   * Explains.
   *
   * @param cutOffs of the decision record
   * @param traits her trait codes; those the vacancy keeps no seats for are passed over
   */
  public static Optional<Explanation> of(
      List<CutOff> cutOffs, PriorityTier tier, List<String> traits, int merit) {
    TreeSet<String> reserved = new TreeSet<>();
    cutOffs.forEach(c -> reserved.addAll(c.traits()));
    TreeSet<String> hers = new TreeSet<>(traits);
    hers.retainAll(reserved);
    return cutOffs.stream()
        .filter(c -> c.tier() == tier && new TreeSet<>(c.traits()).equals(hers))
        .findFirst()
        .map(c -> of(c, merit));
  }

  private static Explanation of(CutOff cutOff, int merit) {
    Integer toBeat = cutOff.merit();
    String her = String.format(Locale.ROOT, "tier %s, merit %,d; ", cutOff.tier(), merit);
    if (toBeat == null) {
      return new Explanation(Outcome.NOT_OPEN, her + "no seat was open to you");
    }
    if (toBeat < 0 || merit > toBeat) {
      return new Explanation(Outcome.ENOUGH, her + "a seat was open to this merit");
    }
    String last = String.format(Locale.ROOT, "the last seat open to you went at %,d", toBeat);
    return merit == toBeat
        ? new Explanation(Outcome.DRAW, her + last + ", and the lottery decided")
        : new Explanation(Outcome.BELOW_CUT_OFF, her + last);
  }
}
