package id.tenguyun.standalone.balance;

import java.util.List;

/**
 * What became of everything on one sender's topic. It balances when nothing is open.
 *
 * @param sender partner id, or {@code office}
 * @param topic the topic
 * @param received records that ever came
 * @param accepted of these, accepted
 * @param duplicates of these, known already
 * @param rejected of these, turned down
 * @param quarantined of these, unreadable
 */
public record Balance(
    String sender,
    String topic,
    long received,
    long accepted,
    long duplicates,
    long rejected,
    long quarantined) {

  /** Received and not answered yet; 0 once everything has been. */
  public long open() {
    return received - accepted - duplicates - rejected - quarantined;
  }

  /** All of them together. */
  public static Balance sum(List<Balance> balances) {
    long[] sums = new long[5];
    for (Balance balance : balances) {
      sums[0] += balance.received;
      sums[1] += balance.accepted;
      sums[2] += balance.duplicates;
      sums[3] += balance.rejected;
      sums[4] += balance.quarantined;
    }
    return new Balance("", "", sums[0], sums[1], sums[2], sums[3], sums[4]);
  }
}
