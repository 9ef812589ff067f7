package id.tenguyun.placement.compliance;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.StatedTime;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.message.NotedEvent.HeadcountNoted;
import id.tenguyun.placement.message.OfficeInput.HeadcountCorrected;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Decides about employers' own counts of their people in a month. */
public final class HeadcountDesk {

  private HeadcountDesk() {}

  /** A month's own count. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, HeadcountReported count, Instant now) {
    String key = "headcount/" + count.employerId() + "/" + count.headcountId();
    if (state.submissions().sameAs(key, count)) {
      return Decision.duplicate(count.headcountId());
    }
    List<Refusal> reasons = new ArrayList<>();
    reasons.addAll(HireCorrections.notTheEmployers(state, count));
    reasons.addAll(HireDesk.place(state, count.employerId(), count.projectId()));
    if (count.heads() < 0 || (count.hours() != null && count.hours() < 0)) {
      reasons.add(
          new Refusal(
              "NEGATIVE",
              "heads",
              count.heads() + " heads, " + count.hours() + " hours",
              "0 or more"));
    }
    if (count.foreignWorkers() == (count.tier() != null)) {
      reasons.add(
          new Refusal(
              "TIER_OR_FOREIGN",
              "tier",
              String.valueOf(count.tier()),
              "a tier, or none for foreign workers"));
    }
    if (count.month().getDayOfMonth() != 1) {
      reasons.add(
          new Refusal(
              "NOT_A_MONTH", "month", count.month().toString(), "the first day of a month"));
    }
    LocalDate today = Wita.date(now);
    StatedTime.check("month", count.month(), today.minusDays(StatedTime.DAYS_BACK), today)
        .ifPresent(reasons::add);
    return reasons.isEmpty()
        ? Decision.accepted(
            state.submissions().noted(key, count), new HeadcountNoted(now, count, null))
        : Decision.rejected(reasons);
  }

  /** An officer corrects a headcount. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, HeadcountCorrected act, Instant now) {
    return HireCorrections.decide(state, act, now);
  }

  /** Applies a headcount. */
  public static void apply(PlacementState state, HeadcountNoted noted) {
    state.figures().put(noted.headcount(), noted.officer());
    state.markets().figuresChanged(noted.headcount().market(), noted.at());
  }
}
