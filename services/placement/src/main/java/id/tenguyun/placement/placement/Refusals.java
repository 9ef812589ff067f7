package id.tenguyun.placement.placement;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.message.PlacementEvent;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refusals about nominations, in one wording. */
final class Refusals {

  private Refusals() {}

  static Decision<PlacementEvent> refuse(String code, String field, String found, String allowed) {
    return Decision.rejected(List.of(new Refusal(code, field, found, allowed)));
  }

  static Decision<PlacementEvent> unknownNomination(String id) {
    return refuse(
        "UNKNOWN_NOMINATION",
        "nominationId",
        id,
        "a nomination that we sent, with its vacancy and worker as sent");
  }

  static Refusal unnamed(String field) {
    return new Refusal("NOBODY_NAMED", field, "nothing", "the person who answers, by role or id");
  }

  static Refusal answeredAlready(
      Placement placement, boolean accepted, Instant dueAt, Instant now) {
    if (placement.status() == PlacementStatus.LAPSED && !dueAt.isAfter(now)) {
      return new Refusal(
          "AFTER_THE_DEADLINE",
          "nominationId",
          "lapsed; it is " + now,
          "an answer before " + dueAt);
    }
    String found = accepted ? "an answer was given: ACCEPTED" : placement.status().toString();
    return new Refusal("NOT_WAITING", "nominationId", found, "a nomination that waits for this");
  }

  static Refusal frozen(Placement placement) {
    return new Refusal(
        "NOMINATION_FROZEN",
        "nominationId",
        "frozen since " + placement.frozenAt(),
        "an answer once the employer has cured the finding against it; she may decline meanwhile");
  }

  static Refusal wrongStatus(Placement placement, PlacementStatus needed) {
    return new Refusal(
        "WRONG_STATUS", "nominationId", placement.status().toString(), needed.toString());
  }

  static Refusal reason(boolean accepted, @Nullable Object found, List<?> reasons) {
    return accepted
        ? new Refusal("REASON_NOT_ALLOWED", "reason", String.valueOf(found), "none with ACCEPTED")
        : new Refusal("REASON_MISSING", "reason", "nothing", "one of " + reasons);
  }
}
