package id.tenguyun.placement.placement;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.Deadlines;
import id.tenguyun.placement.Deadlines.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Every nomination ever made, by vacancy and by worker. */
public final class Placements {

  private final Table<Placement> table;
  private final Deadlines deadlines;
  private final Map<String, TreeMap<String, Placement>> byVacancy = new TreeMap<>();

  /** Asked for every worker of a round, and never walked, so no order is kept. */
  private final Map<UUID, TreeMap<String, Placement>> byWorker = new HashMap<>();

  /** Keys of those confirmed or at work, by project. */
  private final Map<String, TreeSet<String>> atWork = new HashMap<>();

  public Placements(Tables tables, Deadlines deadlines) {
    this.table = tables.table("placements", Placement.class);
    this.deadlines = deadlines;
    table.rows().values().forEach(this::index);
  }

  public Optional<Placement> find(String nominationId) {
    return table.find(nominationId);
  }

  /** The placement of this nomination, which must be known. */
  public Placement get(String nominationId) {
    return find(nominationId)
        .orElseThrow(() -> new IllegalStateException("No nomination has the id " + nominationId));
  }

  /** Every nomination, by id. */
  public Collection<Placement> all() {
    return table.rows().values();
  }

  /** All nominations for a vacancy, whatever became of them. */
  public Collection<Placement> of(String vacancyKey) {
    return byVacancy.getOrDefault(vacancyKey, new TreeMap<>()).values();
  }

  /** Those that hold a seat of the vacancy. */
  public List<Placement> holding(String vacancyKey) {
    return of(vacancyKey).stream().filter(p -> p.status().holdsSeat()).toList();
  }

  /** The one nomination or placement that binds a worker. */
  public Optional<Placement> binding(UUID workerId) {
    TreeMap<String, Placement> hers = byWorker.get(workerId);
    return hers == null
        ? Optional.empty()
        : hers.values().stream().filter(p -> p.status().bindsWorker()).findFirst();
  }

  /** Whether the vacancy ever nominated the worker; once is all it may. */
  public boolean nominatedBefore(UUID workerId, String vacancyKey) {
    TreeMap<String, Placement> hers = byWorker.get(workerId);
    return hers != null && hers.values().stream().anyMatch(p -> p.vacancyKey().equals(vacancyKey));
  }

  /** All nominations of a worker. */
  public Collection<Placement> ofWorker(UUID workerId) {
    TreeMap<String, Placement> hers = byWorker.get(workerId);
    return hers == null ? List.of() : hers.values();
  }

  /** Those that wait for an answer, by nomination id. */
  public List<Placement> waiting() {
    return table.rows().values().stream()
        .filter(p -> p.status() == PlacementStatus.NOMINATED)
        .toList();
  }

  /** Those of a project that are confirmed or at work. */
  public List<Placement> atWork(String projectId) {
    return atWork.getOrDefault(projectId, new TreeSet<>()).stream().map(this::get).toList();
  }

  public void put(Placement placement) {
    table.put(placement.id(), placement);
    index(placement);
  }

  private void index(Placement placement) {
    byVacancy
        .computeIfAbsent(placement.vacancyKey(), k -> new TreeMap<>())
        .put(placement.id(), placement);
    byWorker
        .computeIfAbsent(placement.nomination().workerId(), k -> new TreeMap<>())
        .put(placement.id(), placement);
    TreeSet<String> ofProject =
        atWork.computeIfAbsent(placement.nomination().projectId(), p -> new TreeSet<>());
    switch (placement.status()) {
      case CONFIRMED, STARTED -> ofProject.add(placement.id());
      default -> ofProject.remove(placement.id());
    }
    deadlines.set(Kind.NOMINATION_LAPSE, placement.id(), placement.lapsesAt());
    deadlines.set(Kind.RETENTION_MARK, placement.id(), placement.nextMarkAt());
    deadlines.set(Kind.CONTRACT_END, placement.id(), placement.termEndsAt());
  }
}
