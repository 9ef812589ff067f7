package id.tenguyun.placement.policy;

import java.math.BigDecimal;

/**
 * The share of an employer's openings that is kept for holders of a trait.
 *
 * @param privateEmployer share owed by a private employer, 0 to 1, exact
 * @param stateOwned share owed by a state-owned employer
 */
public record TraitShare(BigDecimal privateEmployer, BigDecimal stateOwned) {

  /** The share that an employer of this kind owes. */
  public BigDecimal of(Ownership ownership) {
    return switch (ownership) {
      case PRIVATE -> privateEmployer;
      case STATE_OWNED -> stateOwned;
    };
  }
}
