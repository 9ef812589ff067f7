package id.tenguyun.placement.vacancy;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.Deadlines;
import id.tenguyun.placement.Deadlines.Kind;
import id.tenguyun.placement.message.WindowTime;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** All vacancies, with what is open in each market and what falls due. */
public final class Vacancies {

  private final Table<Vacancy> table;
  private final Deadlines deadlines;
  private final Map<String, TreeMap<String, Vacancy>> open = new TreeMap<>();
  private final Map<String, TreeSet<String>> keysById = new TreeMap<>();
  private final Map<String, TreeSet<String>> keysByLedger = new TreeMap<>();
  private final Map<String, TreeSet<String>> keysByEmployer = new TreeMap<>();

  public Vacancies(Tables tables, Deadlines deadlines) {
    this.table = tables.table("vacancies", Vacancy.class);
    this.deadlines = deadlines;
    table.rows().values().forEach(this::index);
  }

  public Optional<Vacancy> find(String key) {
    return table.find(key);
  }

  /** The vacancy of this key, of which another row speaks. */
  public Vacancy get(String key) {
    return table
        .find(key)
        .orElseThrow(() -> new IllegalStateException("No vacancy has the key " + key));
  }

  /** Vacancies of this id, or the one that {@code employer/id} names. */
  public List<Vacancy> called(String name) {
    Optional<Vacancy> byKey = table.find(name);
    if (byKey.isPresent()) {
      return List.of(byKey.get());
    }
    return keysById.getOrDefault(name, new TreeSet<>()).stream().map(this::get).toList();
  }

  /** What takes nominations in a market, in key order. */
  public Collection<Vacancy> open(String market) {
    return open.getOrDefault(market, new TreeMap<>()).values();
  }

  /** Every vacancy, in key order. */
  public Collection<Vacancy> all() {
    return table.rows().values();
  }

  /** The vacancies that stand in a ledger, in key order. */
  public List<Vacancy> inLedger(String ledgerKey) {
    return keysByLedger.getOrDefault(ledgerKey, new TreeSet<>()).stream().map(this::get).toList();
  }

  /** Every vacancy of an employer in a market, whatever became of it, in key order. */
  public List<Vacancy> ofEmployer(String employerId, String market) {
    return keysByEmployer.getOrDefault(employerName(employerId, market), new TreeSet<>()).stream()
        .map(this::get)
        .toList();
  }

  private static String employerName(String employerId, String market) {
    return market + "/" + employerId;
  }

  public void put(Vacancy vacancy) {
    // an amendment under a changed floor table moves to another ledger
    find(vacancy.key())
        .map(before -> keysByLedger.get(before.ledgerKey()))
        .ifPresent(keys -> keys.remove(vacancy.key()));
    table.put(vacancy.key(), vacancy);
    index(vacancy);
  }

  private void index(Vacancy vacancy) {
    TreeMap<String, Vacancy> ofMarket =
        open.computeIfAbsent(vacancy.market(), m -> new TreeMap<>());
    boolean isOpen = vacancy.status() == VacancyStatus.OPEN;
    if (vacancy.takesNominations()) {
      ofMarket.put(vacancy.key(), vacancy);
    } else {
      ofMarket.remove(vacancy.key());
    }
    keysById.computeIfAbsent(vacancy.vacancyId(), id -> new TreeSet<>()).add(vacancy.key());
    keysByLedger.computeIfAbsent(vacancy.ledgerKey(), k -> new TreeSet<>()).add(vacancy.key());
    keysByEmployer
        .computeIfAbsent(employerName(vacancy.employerId(), vacancy.market()), k -> new TreeSet<>())
        .add(vacancy.key());
    deadlines.set(
        Kind.VACANCY_EXPIRY, vacancy.key(), isOpen ? Wita.endOf(vacancy.terms().closesOn()) : null);
    deadlines.set(Kind.FILL_REPORT, vacancy.key(), vacancy.fillReportDueAt());
    deadlines.set(
        Kind.WINDOW, vacancy.key(), vacancy.takesNominations() ? nextWindow(vacancy) : null);
  }

  private static @Nullable Instant nextWindow(Vacancy vacancy) {
    return vacancy.nextWindow().map(WindowTime::opensAt).orElse(null);
  }
}
