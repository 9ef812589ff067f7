package id.tenguyun.matching;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker of one tier and one set of traits must beat to be taken by a vacancy, given who
 * holds its seats. Azevedo and Leshno (2016) describe a stable matching by such cut-offs.
 *
 * @param vacancy the vacancy's id
 * @param tier from 1 to 5
 * @param traits the subset of the vacancy's trait codes that she carries, by code
 * @param merit the merit she must beat; −1 where any merit is taken, null where none is
 * @param draw the lottery draw (hex) of the worker who has just that merit: she beats an equal
 *     merit by a lower draw; null without a lottery and wherever {@code merit} is −1 or null
 */
public record Cutoff(
    String vacancy,
    int tier,
    List<String> traits,
    @Nullable BigDecimal merit,
    @Nullable String draw) {

  static final BigDecimal ANY = BigDecimal.valueOf(-1);

  /** Copies the traits. */
  public Cutoff {
    traits = List.copyOf(traits);
  }

  /** Whether a worker of any merit would be taken. */
  public boolean takesAnyMerit() {
    return merit != null && merit.signum() < 0;
  }

  /** Whether no merit is enough. */
  public boolean takesNobody() {
    return merit == null;
  }
}
