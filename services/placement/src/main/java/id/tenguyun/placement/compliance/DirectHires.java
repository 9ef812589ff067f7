package id.tenguyun.placement.compliance;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
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

  /** The hire of this key, whether it counts or not. */
  public Optional<DirectHire> find(String key) {
    return table.find(key);
  }

  /** Those that stand in a ledger. */
  public Collection<DirectHire> inLedger(String ledgerKey) {
    return byLedger.getOrDefault(ledgerKey, new TreeMap<>()).values();
  }

  /** Those of a worker of ours that count. */
  public Collection<DirectHire> ofWorker(UUID workerId) {
    return byWorker.getOrDefault(workerId, new TreeMap<>()).values().stream()
        .filter(h -> !h.struck())
        .toList();
  }

  /** All that count, by employer and hire id. */
  public Collection<DirectHire> all() {
    return table.rows().values().stream().filter(h -> !h.struck()).toList();
  }

  void put(DirectHire hire) {
    find(hire.key())
        .map(before -> byLedger.get(before.ledgerKey() == null ? "" : before.ledgerKey()))
        .ifPresent(ledger -> ledger.remove(hire.key()));
    table.put(hire.key(), hire);
    index(hire);
  }

  private void index(DirectHire hire) {
    String ledger = hire.ledgerKey();
    if (ledger != null && !hire.struck()) {
      byLedger.computeIfAbsent(ledger, k -> new TreeMap<>()).put(hire.key(), hire);
    }
    UUID worker = hire.report().workerId();
    if (worker != null) {
      byWorker.computeIfAbsent(worker, w -> new TreeMap<>()).put(hire.key(), hire);
    }
  }
}
