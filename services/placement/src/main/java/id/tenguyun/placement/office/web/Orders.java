package id.tenguyun.placement.office.web;

import org.jspecify.annotations.Nullable;

/**
 * What an officer sends. An act's id may be left out; a repeated id makes a repeated act harmless.
 */
final class Orders {

  private Orders() {}

  /** A round, now. */
  record RoundOrder(@Nullable String actId, String market, String reason) {}

  /** A release of sealed seats, to be signed by another officer. */
  record ReleaseOrder(
      @Nullable String actId,
      String releaseId,
      String vacancyId,
      String market,
      int seats,
      String proofRoundId,
      String reason) {}

  /** Why something is set aside. */
  record Reason(@Nullable String actId, String reason) {}

  /** The second signature. */
  record Signature(@Nullable String actId, String vacancyId, String market) {}
}
