package id.tenguyun.edge.partner;

import id.tenguyun.edge.partner.PartnerInput.PartnerClosed;
import id.tenguyun.edge.partner.PartnerInput.PartnerReinstated;
import id.tenguyun.edge.partner.PartnerInput.PartnerSuspended;
import id.tenguyun.edge.partner.PartnerInput.StatusAct;
import id.tenguyun.eventing.decision.Refusal;
import java.util.List;

/** From which status a partner comes to which. */
final class StatusRules {

  private StatusRules() {}

  static List<Refusal> of(StatusAct act, PartnerStanding standing) {
    boolean allowed =
        switch (act) {
          case PartnerSuspended suspended -> standing.status() == PartnerStatus.ACTIVE;
          case PartnerReinstated reinstated -> standing.status() == PartnerStatus.SUSPENDED;
          case PartnerClosed closed -> standing.status() != PartnerStatus.CLOSED;
        };
    return allowed ? List.of() : List.of(refusal(act, standing));
  }

  private static Refusal refusal(StatusAct act, PartnerStanding standing) {
    return switch (standing.status()) {
      case CLOSED -> closed(standing);
      case SUSPENDED ->
          new Refusal("PARTNER_SUSPENDED", "partnerId", act.partnerId(), "a partner in force");
      case ACTIVE ->
          new Refusal("PARTNER_NOT_SUSPENDED", "partnerId", act.partnerId(), "a suspended partner");
    };
  }

  static Refusal closed(PartnerStanding standing) {
    return new Refusal(
        "PARTNER_CLOSED",
        "partnerId",
        standing.partnerId(),
        "a partner that was not closed; register it anew under another id");
  }

  static PartnerStatus after(StatusAct act) {
    return switch (act) {
      case PartnerSuspended suspended -> PartnerStatus.SUSPENDED;
      case PartnerReinstated reinstated -> PartnerStatus.ACTIVE;
      case PartnerClosed closed -> PartnerStatus.CLOSED;
    };
  }

  static PartnerChange change(StatusAct act) {
    return switch (act) {
      case PartnerSuspended suspended -> PartnerChange.SUSPENDED;
      case PartnerReinstated reinstated -> PartnerChange.REINSTATED;
      case PartnerClosed closed -> PartnerChange.CLOSED;
    };
  }
}
