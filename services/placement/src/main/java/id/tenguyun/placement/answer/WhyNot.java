package id.tenguyun.placement.answer;

import id.tenguyun.placement.message.CutOff;
import id.tenguyun.placement.placement.PlacementStatus;
import id.tenguyun.placement.region.PriorityTier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The answer to "why was I not taken": section 10's promise that a decision record alone can tell
 * it, in one paragraph a villager understands. It names no trait and no other worker.
 *
 * @param outcome which case hers is
 * @param vacancy the vacancy, by employer and id
 * @param roundId the round that decided; null where none has yet
 * @param tier her tier at this vacancy
 * @param merit her merit at it
 * @param toBeat the merit she had to beat; null where no merit would have been enough, or none was
 *     asked
 * @param obstacles what stood between her and the vacancy, by code
 * @param language of the text
 * @param text the paragraph
 */
public record WhyNot(
    Case outcome,
    String vacancy,
    @Nullable String roundId,
    PriorityTier tier,
    int merit,
    @Nullable Integer toBeat,
    List<String> obstacles,
    String language,
    String text) {

  /** What may have happened to her. */
  public enum Case {
    /** She holds a seat of this vacancy, or held one to the end of the work. */
    TAKEN,
    /** This vacancy nominated her before, and it came to nothing; it may do so once only. */
    TURNED_DOWN_BEFORE,
    /** No round has decided yet. */
    NOT_DECIDED_YET,
    /** She was sent to another vacancy, which she ranked higher or which asked first. */
    PLACED_ELSEWHERE,
    /** The vacancy's conditions are not met. */
    NOT_ELIGIBLE,
    /** People who live nearer are asked first. */
    WINDOW_NOT_OPEN,
    /** No seat was left for people of her tier, whatever the merit. */
    NO_SEAT_FOR_HER_TIER,
    /** Everyone who was taken on a seat open to her had more merit. */
    BELOW_CUT_OFF,
    /** As much merit as the last one taken: the lottery decided between them. */
    DRAW,
    /** Today she would be taken: something changed since the round. */
    CHANGED_SINCE
  }

  /** Indonesian, which everybody is answered in who does not ask for another. */
  public static final Locale INDONESIAN = Locale.of("id");

  /**
   * Explains.
   *
   * @param decided the vacancy's latest decision; null where there is none
   * @param locale Indonesian or English; any other is answered in Indonesian
   */
  public static WhyNot of(
      String vacancy, Standing standing, @Nullable Decided decided, Locale locale) {
    Wording wording = Wording.in(locale);
    Case outcome = outcome(standing, decided);
    return new WhyNot(
        outcome,
        vacancy,
        decided == null ? null : decided.roundId(),
        standing.tier(),
        standing.merit(),
        toBeat(standing, decided),
        standing.obstacles(),
        wording.language(),
        wording.paragraph(outcome, standing, decided, toBeat(standing, decided)));
  }

  private static Case outcome(Standing standing, @Nullable Decided decided) {
    PlacementStatus nomination = standing.nomination();
    if (nomination != null) {
      return nomination.holdsSeat() ? Case.TAKEN : Case.TURNED_DOWN_BEFORE;
    }
    if (decided == null) {
      return standing.obstacles().isEmpty() ? Case.NOT_DECIDED_YET : ineligible(standing);
    }
    if (!standing.obstacles().isEmpty()) {
      return ineligible(standing);
    }
    return decided.isOpenTo(standing.tier()) ? byCutOff(standing, decided) : Case.WINDOW_NOT_OPEN;
  }

  private static Case ineligible(Standing standing) {
    boolean onlyBusy = standing.obstacles().equals(List.of("NOT_AVAILABLE"));
    return onlyBusy && standing.elsewhere() != null ? Case.PLACED_ELSEWHERE : Case.NOT_ELIGIBLE;
  }

  private static Case byCutOff(Standing standing, Decided decided) {
    Integer toBeat = toBeat(standing, decided);
    if (toBeat == null) {
      return Case.NO_SEAT_FOR_HER_TIER;
    }
    if (standing.merit() > toBeat) {
      return Case.CHANGED_SINCE;
    }
    return standing.merit() == toBeat ? Case.DRAW : Case.BELOW_CUT_OFF;
  }

  private static @Nullable Integer toBeat(Standing standing, @Nullable Decided decided) {
    Optional<CutOff> cutOff =
        Optional.ofNullable(decided).flatMap(d -> d.cutOffFor(standing.tier(), standing.traits()));
    return cutOff.map(CutOff::merit).orElse(null);
  }
}
