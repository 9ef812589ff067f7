package id.tenguyun.placement.ledger;

import id.tenguyun.placement.policy.FloorShares;

/**
 * Which ledger of a project, employer and skill class is the current one. A changed floor table
 * starts a new one.
 *
 * @param name project, employer and skill class
 * @param number of the current ledger, from 1
 * @param shares its floor table
 */
public record LedgerHead(String name, int number, FloorShares shares) {

  /** Key of the current ledger. */
  public String key() {
    return name + "#" + number;
  }
}
