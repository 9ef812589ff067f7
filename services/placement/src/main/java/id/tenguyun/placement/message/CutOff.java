package id.tenguyun.placement.message;

import id.tenguyun.placement.region.PriorityTier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The merit that a worker of this tier and these traits had to beat.
 *
 * @param merit −1 where any merit is taken, null where none is
 */
public record CutOff(PriorityTier tier, List<String> traits, @Nullable Integer merit) {

  public CutOff {
    traits = List.copyOf(traits);
  }
}
