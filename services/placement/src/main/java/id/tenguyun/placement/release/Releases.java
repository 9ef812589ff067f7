package id.tenguyun.placement.release;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.util.Optional;

/** Every release that was asked for. */
public final class Releases {

  private final Table<Release> table;

  public Releases(Tables tables) {
    this.table = tables.table("releases", Release.class);
  }

  public Optional<Release> find(String releaseId) {
    return table.find(releaseId);
  }

  void put(Release release) {
    table.put(release.releaseId(), release);
  }
}
