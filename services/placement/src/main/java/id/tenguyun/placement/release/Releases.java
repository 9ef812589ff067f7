package id.tenguyun.placement.release;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.Deadlines;
import id.tenguyun.placement.Deadlines.Kind;
import java.util.Optional;

/** Every release that was asked for, and when those that were signed expire. */
public final class Releases {

  private final Table<Release> table;
  private final Deadlines deadlines;

  public Releases(Tables tables, Deadlines deadlines) {
    this.table = tables.table("releases", Release.class);
    this.deadlines = deadlines;
    table.rows().values().forEach(this::index);
  }

  public Optional<Release> find(String releaseId) {
    return table.find(releaseId);
  }

  void put(Release release) {
    table.put(release.releaseId(), release);
    index(release);
  }

  private void index(Release release) {
    deadlines.set(Kind.RELEASE_EXPIRY, release.releaseId(), release.sealsAt());
  }
}
