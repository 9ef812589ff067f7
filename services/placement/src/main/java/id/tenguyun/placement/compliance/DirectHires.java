package id.tenguyun.placement.compliance;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Direct hires, by the ledger they stand in. */
public final class DirectHires {

  private final Table<DirectHire> table;
  private final Map<String, TreeMap<String, DirectHire>> byLedger = new TreeMap<>();
  private final Map<UUID, TreeMap<String, DirectHire>> byWorker = new TreeMap<>();

  public DirectHires(Tables tables) {
    this.table = tables.table("direct-hires", DirectHire.class);
    table.rows().values().forEach(this::index);
  }

  /** Those that stand in a ledger. */
  public Collection<DirectHire> inLedger(String ledgerKey) {
    return byLedger.getOrDefault(ledgerKey, new TreeMap<>()).values();
  }

  /** Those of a worker of ours. */
  public Collection<DirectHire> ofWorker(UUID workerId) {
    return byWorker.getOrDefault(workerId, new TreeMap<>()).values();
  }

  /** All, by employer and hire id. */
  public Collection<DirectHire> all() {
    return table.rows().values();
  }

  void put(DirectHire hire) {
    table.put(hire.key(), hire);
    index(hire);
  }

  private void index(DirectHire hire) {
    String ledger = hire.ledgerKey();
    if (ledger != null) {
      byLedger.computeIfAbsent(ledger, k -> new TreeMap<>()).put(hire.key(), hire);
    }
    UUID worker = hire.report().workerId();
    if (worker != null) {
      byWorker.computeIfAbsent(worker, w -> new TreeMap<>()).put(hire.key(), hire);
    }
  }
}
