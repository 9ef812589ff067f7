package id.tenguyun.eventing.toy.domain;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.time.Instant;
import java.util.TreeSet;

/** The crates of the yard, with an index of when they spoil. */
public final class YardState {

  public record Crate(String crateId, String market, int weightGrams, Instant spoilsAt) {}

  public record Packer(String partnerId) {}

  record Spoiling(Instant at, String crateId) implements Comparable<Spoiling> {
    @Override
    public int compareTo(Spoiling other) {
      int byTime = at.compareTo(other.at);
      return byTime == 0 ? crateId.compareTo(other.crateId) : byTime;
    }
  }

  public final Table<Crate> crates;
  public final Table<Packer> packers;
  final TreeSet<Spoiling> spoiling = new TreeSet<>();

  public YardState(Tables tables) {
    crates = tables.table("crates", Crate.class);
    packers = tables.table("packers", Packer.class);
    crates.rows().values().forEach(c -> spoiling.add(new Spoiling(c.spoilsAt(), c.crateId())));
  }
}
