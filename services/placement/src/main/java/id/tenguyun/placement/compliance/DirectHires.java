package id.tenguyun.placement.compliance;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Direct hires, by the ledger they stand in. */
public final class DirectHires {

  private final Table<DirectHire> table;
  private final Map<String, TreeMap<String, DirectHire>> byLedger = new TreeMap<>();
  private final Map<UUID, TreeMap<String, DirectHire>> byWorker = new TreeMap<>();

  /** Keys of those that stand in any ledger, by market and employer. */
  private final Map<String, TreeSet<String>> countedByEmployer = new TreeMap<>();

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
    TreeMap<String, DirectHire> hers = byWorker.get(workerId);
    return hers == null ? List.of() : hers.values().stream().filter(h -> !h.struck()).toList();
  }

  /** How many of an employer's stand in ledgers of a market. */
  public int counted(String employerId, String market) {
    return countedByEmployer.getOrDefault(employer(employerId, market), new TreeSet<>()).size();
  }

  /** All that count, by employer and hire id. */
  public Collection<DirectHire> all() {
    return table.rows().values().stream().filter(h -> !h.struck()).toList();
  }

  void put(DirectHire hire) {
    find(hire.key()).ifPresent(this::leave);
    table.put(hire.key(), hire);
    index(hire);
  }

  private void leave(DirectHire before) {
    String ledger = before.ledgerKey();
    if (ledger != null && !before.struck()) {
      byLedger.getOrDefault(ledger, new TreeMap<>()).remove(before.key());
      counted(before).remove(before.key());
    }
  }

  private TreeSet<String> counted(DirectHire hire) {
    return countedByEmployer.computeIfAbsent(
        employer(hire.report().employerId(), hire.report().market()), e -> new TreeSet<>());
  }

  private static String employer(String employerId, String market) {
    return market + "/" + employerId;
  }

  private void index(DirectHire hire) {
    String ledger = hire.ledgerKey();
    if (ledger != null && !hire.struck()) {
      byLedger.computeIfAbsent(ledger, k -> new TreeMap<>()).put(hire.key(), hire);
      counted(hire).add(hire.key());
    }
    UUID worker = hire.report().workerId();
    if (worker != null) {
      byWorker.computeIfAbsent(worker, w -> new TreeMap<>()).put(hire.key(), hire);
    }
  }
}
