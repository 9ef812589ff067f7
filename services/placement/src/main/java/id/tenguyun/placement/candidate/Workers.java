package id.tenguyun.placement.candidate;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.Deadlines;
import id.tenguyun.placement.Deadlines.Kind;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All workers, by market. */
public final class Workers {

  private final Table<Worker> table;
  private final Deadlines deadlines;

  public Workers(Tables tables, Deadlines deadlines) {
    this.table = tables.table("workers", Worker.class);
    this.deadlines = deadlines;
    table.rows().values().forEach(this::index);
  }

  public Optional<Worker> find(UUID workerId) {
    return table.find(workerId.toString());
  }

  /** The worker of this id, of whom another row speaks. */
  public Worker get(UUID workerId) {
    return find(workerId)
        .orElseThrow(() -> new IllegalStateException("No worker has the id " + workerId));
  }

  /** The workers of a market, in the order of their ids; few markets share a state. */
  public List<Worker> of(String market) {
    return table.rows().values().stream().filter(w -> w.market().equals(market)).toList();
  }

  public void put(Worker worker) {
    table.put(worker.workerId().toString(), worker);
    index(worker);
  }

  private void index(Worker worker) {
    String id = worker.workerId().toString();
    Optional<Instant> start =
        worker.certificates().stream()
            .filter(Certificate::awaited)
            .map(c -> Wita.startOf(c.validFrom()))
            .min(Comparator.naturalOrder());
    deadlines.set(Kind.CERTIFICATE_START, id, start.orElse(null));
  }
}
