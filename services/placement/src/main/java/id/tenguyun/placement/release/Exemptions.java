package id.tenguyun.placement.release;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.Deadlines;
import id.tenguyun.placement.Deadlines.Kind;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Every exemption that was asked for, and the vacancies whose latest round is to be weighed. */
public final class Exemptions {

  private final Table<Exemption> table;
  private final Table<Instant> toWeigh;
  private final Deadlines deadlines;
  private final Map<String, TreeSet<String>> idsByScope = new TreeMap<>();

  public Exemptions(Tables tables, Deadlines deadlines) {
    this.table = tables.table("exemptions", Exemption.class);
    this.toWeigh = tables.table("exemptions-to-weigh", Instant.class);
    this.deadlines = deadlines;
    table.rows().values().forEach(this::index);
    toWeigh.rows().forEach((key, at) -> deadlines.set(Kind.EXEMPTION, key, at));
  }

  public Optional<Exemption> find(String exemptionId) {
    return table.find(exemptionId);
  }

  /** The exemption in force whose scope has this vacancy; two of one scope are never granted. */
  public Optional<Exemption> covering(Vacancy vacancy, Instant now) {
    return inForce(Exemption.scopeOf(vacancy), now);
  }

  Optional<Exemption> inForce(String scope, Instant now) {
    return idsByScope.getOrDefault(scope, new TreeSet<>()).stream()
        .flatMap(id -> table.find(id).stream())
        .filter(exemption -> exemption.inForce(now))
        .findFirst();
  }

  /** A round left seats of this vacancy that any local could have had. */
  public void roundHeld(Vacancy vacancy, Instant at) {
    if (covering(vacancy, at).isPresent()) {
      weigh(vacancy.key(), at);
    }
  }

  void weigh(String vacancyKey, Instant at) {
    toWeigh.put(vacancyKey, at);
    deadlines.set(Kind.EXEMPTION, vacancyKey, at);
  }

  void weighed(String vacancyKey) {
    toWeigh.remove(vacancyKey);
    deadlines.set(Kind.EXEMPTION, vacancyKey, null);
  }

  void put(Exemption exemption) {
    table.put(exemption.exemptionId(), exemption);
    index(exemption);
  }

  private void index(Exemption exemption) {
    idsByScope
        .computeIfAbsent(exemption.scope(), s -> new TreeSet<>())
        .add(exemption.exemptionId());
  }
}
