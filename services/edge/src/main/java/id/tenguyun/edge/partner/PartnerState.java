package id.tenguyun.edge.partner;

import id.tenguyun.edge.partner.PartnerEvent.ActNoted;
import id.tenguyun.edge.partner.PartnerEvent.EmployerProjectsRegistered;
import id.tenguyun.edge.partner.PartnerEvent.PartnerRegistered;
import id.tenguyun.edge.partner.PartnerEvent.PartnerStandingChanged;
import id.tenguyun.edge.partner.PartnerEvent.ProjectNoted;
import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.util.Optional;
import java.util.Set;

/** The registry: every partner, and every act that was carried out on one. */
public final class PartnerState {

  private final Table<PartnerStanding> partners;
  private final Table<ActDone> acts;
  private final Table<Project> projects;

  public PartnerState(Tables tables) {
    partners = tables.table("partners", PartnerStanding.class);
    acts = tables.table("acts", ActDone.class);
    projects = tables.table("projects", Project.class);
  }

  Optional<PartnerStanding> partner(String partnerId) {
    return partners.find(partnerId);
  }

  /** Ids of all projects. */
  Set<String> projects() {
    return projects.rows().keySet();
  }

  Optional<ActDone> act(String actId) {
    return acts.find(actId);
  }

  void apply(PartnerEvent event) {
    switch (event) {
      case PartnerStandingChanged changed -> partners.put(changed.partnerId(), changed.standing());
      case ActNoted noted -> acts.put(noted.act().actId(), noted.act());
      case ProjectNoted noted -> projects.put(noted.project().projectId(), noted.project());
      // told to the other services; what we need of it is in the standing
      case PartnerRegistered told -> {}
      case EmployerProjectsRegistered told -> {}
    }
  }
}
