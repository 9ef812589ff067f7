package id.tenguyun.placement.release;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.NotedEvent.ExemptionFiled;
import id.tenguyun.placement.message.NotedEvent.ExemptionWeighed;
import id.tenguyun.placement.message.RuleEvent.ExemptionGranted;
import id.tenguyun.placement.vacancy.LastDecision;
import id.tenguyun.placement.vacancy.Vacancy;

/** Makes exemptions part of the state. */
public final class ExemptionChanges {

  private ExemptionChanges() {}

  /** Applies a request. */
  public static void apply(PlacementState state, ExemptionFiled filed) {
    state.exemptions().put(new Exemption(filed.request(), filed.expiresAt(), null));
  }

  /** Applies the second signature: what rounds found before it counts as well. */
  public static void apply(PlacementState state, ExemptionGranted granted) {
    Exemption exemption =
        state.exemptions().find(granted.exemptionId()).orElseThrow().signed(granted.signedBy());
    state.exemptions().put(exemption);
    for (Vacancy vacancy : Scope.openVacancies(state, exemption.request())) {
      LastDecision last = vacancy.lastDecision();
      if (last != null && last.localsExhausted()) {
        state.exemptions().weigh(vacancy.key(), granted.at());
      }
    }
  }

  /** Applies that a vacancy's latest round was weighed. */
  public static void apply(PlacementState state, ExemptionWeighed weighed) {
    state.exemptions().weighed(weighed.vacancyKey());
  }
}
