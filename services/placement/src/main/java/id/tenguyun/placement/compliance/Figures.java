package id.tenguyun.placement.compliance;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import java.util.Collection;
import java.util.Optional;

/** Reported headcounts, and where every employer stood when it was last assessed. */
public final class Figures {

  private final Table<HeadcountReported> headcounts;
  private final Table<Standing> standings;

  public Figures(Tables tables) {
    this.headcounts = tables.table("headcounts", HeadcountReported.class);
    this.standings = tables.table("compliance-standings", Standing.class);
  }

  /** All headcounts; of one employer, project, class, tier and month the latest. */
  public Collection<HeadcountReported> headcounts() {
    return headcounts.rows().values();
  }

  void put(HeadcountReported count) {
    headcounts.put(
        String.join(
            "/",
            count.projectId(),
            count.employerId(),
            count.skillClass().toString(),
            count.foreignWorkers() ? "FOREIGN" : String.valueOf(count.tier()),
            count.month().toString()),
        count);
  }

  Optional<Standing> standing(String key) {
    return standings.find(key);
  }

  void put(String key, Standing standing) {
    standings.put(key, standing);
  }
}
