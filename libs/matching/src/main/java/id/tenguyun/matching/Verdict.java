package id.tenguyun.matching;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a worker of some tier, traits and merit is or is not taken by a vacancy, told from its
 * cut-offs alone, with what would have changed it.
 */
public sealed interface Verdict {

  /** One sentence for people. */
  String inWords();

  /**
   * She is taken whatever her merit.
   *
   * @param cutoff the cut-off she faces
   */
  record TakenAtAnyMerit(Cutoff cutoff) implements Verdict {
    @Override
    public String inWords() {
      return "tier %d: whoever applies with these traits is taken.".formatted(cutoff.tier());
    }
  }

  /**
   * She beats the cut-off.
   *
   * @param merit her merit
   * @param cutoff the cut-off she faces
   */
  record Taken(BigDecimal merit, Cutoff cutoff) implements Verdict {
    @Override
    public String inWords() {
      return "tier %d, merit %s: taken; the seat was hers down to %s."
          .formatted(cutoff.tier(), merit, cutoff.merit());
    }
  }

  /**
   * Her merit is too low: it would have to exceed the cut-off's, or equal it with a lower draw.
   *
   * @param merit her merit
   * @param cutoff the cut-off she faces
   * @param shortBy how much is missing to equal it
   * @param enoughInTier the farthest tier in which her merit would have been enough, 0 when none
   * @param enoughWithTraits the vacancy's trait codes of which any one more would have been enough;
   *     outside restricted topics they show as {@code RESERVED}
   */
  record MeritTooLow(
      BigDecimal merit,
      Cutoff cutoff,
      BigDecimal shortBy,
      int enoughInTier,
      List<String> enoughWithTraits)
      implements Verdict {
    /** Copies the list. */
    public MeritTooLow {
      enoughWithTraits = List.copyOf(enoughWithTraits);
    }

    @Override
    public String inWords() {
      String nearer =
          enoughInTier == 0 ? "" : " In tier " + enoughInTier + " it would have been enough.";
      String trait =
          enoughWithTraits.isEmpty()
              ? ""
              : " With a seat kept for "
                  + String.join(" or ", enoughWithTraits)
                  + " it would have been enough.";
      return "tier %d, merit %s; the last seat open to you went at %s. You were short by %s.%s%s"
          .formatted(cutoff.tier(), merit, cutoff.merit(), shortBy, nearer, trait);
    }
  }

  /**
   * Her merit equals the cut-off's and the lottery went against her.
   *
   * @param merit her merit
   * @param draw her draw
   * @param cutoff the cut-off she faces
   */
  record LostTheDraw(BigDecimal merit, String draw, Cutoff cutoff) implements Verdict {
    @Override
    public String inWords() {
      return "tier %d, merit %s, which equals that of the last seat open to you; the draw decided: %s… against your %s…, the lower wins."
          .formatted(cutoff.tier(), merit, start(cutoff.draw()), start(draw));
    }

    private static String start(@Nullable String draw) {
      return draw == null ? "none" : draw.substring(0, Math.min(8, draw.length()));
    }
  }

  /**
   * No merit would have been enough for her tier and traits.
   *
   * @param cutoff the cut-off she faces
   * @param nearestTaken the nearest tier outwards from 1 that some merit gets in, 0 when none does
   */
  record NobodyTaken(Cutoff cutoff, int nearestTaken) implements Verdict {
    @Override
    public String inWords() {
      return "tier %d: nobody of this tier can be taken now, whatever her merit%s."
          .formatted(
              cutoff.tier(),
              nearestTaken == 0
                  ? "; the vacancy takes nobody more of any tier"
                  : "; tier " + nearestTaken + " can");
    }
  }
}
