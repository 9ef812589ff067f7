package id.tenguyun.placement.round;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.Deadlines;
import id.tenguyun.placement.Deadlines.Kind;
import id.tenguyun.placement.region.Wita;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The markets that this state holds, their lotteries and when their rounds are due. */
public final class Markets {

  private static final String LATEST = "latest";

  private final Table<Market> table;
  private final Table<Tick> ticks;
  private final Deadlines deadlines;

  public Markets(Tables tables, Deadlines deadlines) {
    this.table = tables.table("markets", Market.class);
    this.ticks = tables.table("ticks", Tick.class);
    this.deadlines = deadlines;
    table.rows().values().forEach(this::index);
  }

  public Market get(String code) {
    return table.find(code).orElseGet(() -> Market.unknown(code));
  }

  /** All markets that anything happened in, by code. */
  public Collection<Market> all() {
    return table.rows().values();
  }

  /** The latest tick, once there was one. */
  public Optional<Tick> tick() {
    return ticks.find(LATEST);
  }

  void noteTick(Tick tick) {
    ticks.put(LATEST, tick);
    table.rows().values().forEach(this::index);
  }

  /** The latest tick's bytes give the next round's seed. */
  void commit(String code) {
    Tick tick = tick().orElseThrow(() -> new IllegalStateException("No tick to commit to"));
    put(get(code).withSeed(Seeds.of(tick, code), tick.at()));
  }

  void finishRound(String code, Instant at) {
    put(get(code).afterRound(at));
  }

  void order(String code, Instant at, String by) {
    put(get(code).withRoundDue(at, by));
  }

  /** The next place in the order of acceptance. */
  public long nextPlace(String code) {
    Market market = get(code);
    put(market.withAccepted(market.accepted() + 1));
    return market.accepted() + 1;
  }

  /** Something changed that a round could answer: one is due at the next full interval. */
  public void changed(String code, Instant at, Duration roundEvery) {
    Market market = get(code);
    Instant next = nextRound(at, roundEvery, market.lastRoundAt());
    Instant due = market.roundDueAt();
    if (due == null || next.isBefore(due)) {
      put(market.withRoundDue(next, market.orderedBy()));
    }
  }

  /** The figures of this day changed. */
  public void figuresChanged(String code, Instant at) {
    Market market = get(code);
    if (market.changedDay() == null) {
      put(market.withChangedDay(Wita.date(at)));
    }
  }

  /** The figures are published. */
  public void figuresPublished(String code) {
    put(get(code).withChangedDay(null));
  }

  /** Intervals count from midnight WITA; a market has one round at one moment. */
  private static Instant nextRound(Instant at, Duration every, @Nullable Instant last) {
    Instant midnight = Wita.startOf(Wita.date(at));
    long seconds = every.toSeconds();
    long sinceMidnight = Duration.between(midnight, at).toNanos();
    long whole = Math.ceilDiv(sinceMidnight, seconds * 1_000_000_000L);
    Instant next = midnight.plusSeconds(whole * seconds);
    return last != null && !next.isAfter(last) ? next.plus(every) : next;
  }

  private void put(Market market) {
    table.put(market.code(), market);
    index(market);
  }

  /**
   * A round waits for a tick whose bytes nobody has seen, because it must commit to the next seed
   * when it reveals its own.
   */
  private void index(Market market) {
    Instant due = market.roundDueAt();
    Instant committed = market.seedTickAt();
    Instant at = null;
    if (due != null && committed != null) {
      at =
          tick()
              .map(Tick::at)
              .filter(t -> t.isAfter(committed))
              .map(t -> t.isAfter(due) ? t : due)
              .orElse(null);
    }
    deadlines.set(Kind.ROUND, market.code(), at);
    LocalDate day = market.changedDay();
    deadlines.set(Kind.DAY_END, market.code(), day == null ? null : Wita.endOf(day));
  }
}
