package id.tenguyun.placement.compliance;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reported headcounts, and where every employer stood when it was last assessed. */
public final class Figures {

  private final Table<HeadcountReported> headcounts;
  private final Table<Standing> standings;
  private final Table<String> correctedBy;

  public Figures(Tables tables) {
    this.headcounts = tables.table("headcounts", HeadcountReported.class);
    this.correctedBy = tables.table("headcounts-corrected", String.class);
    this.standings = tables.table("compliance-standings", Standing.class);
  }

  /** All headcounts; of one employer, principal, project, class, tier and month the latest. */
  public Collection<HeadcountReported> headcounts() {
    return headcounts.rows().values();
  }

  /** The count of this id, if it still stands. */
  Optional<HeadcountReported> find(String employerId, String headcountId) {
    return headcounts.rows().values().stream()
        .filter(c -> c.employerId().equals(employerId) && c.headcountId().equals(headcountId))
        .findFirst();
  }

  /** The officer who corrected the count of this id, if one did. */
  Optional<String> officerOf(String employerId, String headcountId) {
    return correctedBy.find(employerId + "/" + headcountId);
  }

  /** A count, first or corrected; whoever corrected it is remembered. */
  void put(HeadcountReported count, @Nullable String officer) {
    find(count.employerId(), count.headcountId()).ifPresent(c -> headcounts.remove(key(c)));
    headcounts.put(key(count), count);
    if (officer != null) {
      correctedBy.put(count.employerId() + "/" + count.headcountId(), officer);
    }
  }

  private static String key(HeadcountReported count) {
    return String.join(
        "/",
        count.projectId(),
        count.employerId(),
        Objects.requireNonNullElse(count.contractorOf(), ""),
        count.skillClass().toString(),
        count.foreignWorkers() ? "FOREIGN" : String.valueOf(count.tier()),
        count.month().toString());
  }

  Optional<Standing> standing(String key) {
    return standings.find(key);
  }

  void put(String key, Standing standing) {
    standings.put(key, standing);
  }
}
