package id.tenguyun.placement.ledger;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.Deadlines;
import id.tenguyun.placement.Deadlines.Kind;
import id.tenguyun.placement.compliance.DirectHire;
import id.tenguyun.placement.compliance.DirectHires;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.placement.Placements;
import id.tenguyun.placement.policy.FloorShares;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.vacancy.Vacancies;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every ledger, read from the vacancies, placements and direct hires that stand in it. */
public final class Ledgers {

  private final Table<LedgerHead> heads;
  private final Table<Instant> unbalanced;
  private final Deadlines deadlines;
  private final Vacancies vacancies;
  private final Placements placements;
  private final DirectHires directHires;
  private final Map<String, FloorShares> sharesByKey = new TreeMap<>();

  public Ledgers(
      Tables tables,
      Deadlines deadlines,
      Vacancies vacancies,
      Placements placements,
      DirectHires directHires) {
    this.heads = tables.table("ledger-heads", LedgerHead.class);
    this.unbalanced = tables.table("unbalanced-ledgers", Instant.class);
    this.deadlines = deadlines;
    this.vacancies = vacancies;
    this.placements = placements;
    this.directHires = directHires;
    heads.rows().values().forEach(h -> sharesByKey.put(h.key(), h.shares()));
    unbalanced.rows().forEach((key, at) -> deadlines.set(Kind.LEDGER_BALANCE, key, at));
  }

  /** The current head for a floor table; a changed table means a new ledger. */
  public LedgerHead head(
      String projectId, String employerId, SkillClass skillClass, FloorShares shares) {
    String name = projectId + "/" + employerId + "/" + skillClass;
    Optional<LedgerHead> latest =
        heads.startingWith(name + "#").values().stream().reduce((a, b) -> b);
    if (latest.isPresent() && latest.get().shares().sameAs(shares)) {
      return latest.get();
    }
    return new LedgerHead(name, latest.map(LedgerHead::number).orElse(0) + 1, shares);
  }

  /** Makes the head the current one. */
  public void open(LedgerHead head) {
    heads.put(head.name() + "#%06d".formatted(head.number()), head);
    sharesByKey.put(head.key(), head.shares());
  }

  /** The ledger of this head as it stands. */
  public Ledger ledger(LedgerHead head) {
    return new Ledger(head.shares(), entries(head.key()));
  }

  /** The ledger of this key as it stands. */
  public Ledger ledger(String key) {
    FloorShares shares = sharesByKey.get(key);
    if (shares == null) {
      throw new IllegalStateException("No ledger has the key " + key);
    }
    return new Ledger(shares, entries(key));
  }

  /** Something left the ledger: its deficits are to be planned again at once. */
  public void unbalance(String key, Instant at) {
    unbalanced.put(key, at);
    deadlines.set(Kind.LEDGER_BALANCE, key, at);
  }

  /** The deficits are planned again. */
  public void balanced(String key) {
    unbalanced.remove(key);
    deadlines.set(Kind.LEDGER_BALANCE, key, null);
  }

  /** Openings of an employer in a market so far, over all its projects. */
  public int openingsOf(String employerId, String market) {
    int openings =
        vacancies.ofEmployer(employerId, market).stream().mapToInt(this::countedOpenings).sum();
    return openings + directHires.counted(employerId, market);
  }

  /** The unfilled ones leave on withdrawal or expiry. */
  private int countedOpenings(Vacancy vacancy) {
    return vacancy.status().counts()
        ? vacancy.terms().openings()
        : placements.holding(vacancy.key()).size();
  }

  /** Seats for a trait that an employer gave in a market so far. */
  public int traitSeatsOf(String employerId, String market, String trait) {
    return vacancies.ofEmployer(employerId, market).stream()
        .mapToInt(v -> countedTraitSeats(v, trait))
        .sum();
  }

  /** As with floors: on withdrawal or expiry those that nobody holds leave. */
  private int countedTraitSeats(Vacancy vacancy, String trait) {
    int seats = vacancy.traitSeats().getOrDefault(trait, 0);
    if (vacancy.status().counts()) {
      return seats;
    }
    List<Placement> held = placements.holding(vacancy.key());
    long holders = held.stream().filter(p -> p.traits().contains(trait)).count();
    int remaining = Math.max(0, seats - Math.toIntExact(holders));
    return seats - Math.min(remaining, vacancy.terms().openings() - held.size());
  }

  private List<Entry> entries(String key) {
    List<Entry> entries = new ArrayList<>();
    for (Vacancy vacancy : vacancies.inLedger(key)) {
      entries.add(entry(vacancy));
    }
    for (DirectHire hire : directHires.inLedger(key)) {
      entries.add(entry(hire));
    }
    return entries;
  }

  private Entry entry(Vacancy vacancy) {
    Collection<Placement> held = placements.holding(vacancy.key());
    return new Entry(
        vacancy.key(),
        vacancy.order(),
        vacancy.terms().openings(),
        vacancy.floors(),
        vacancy.status().counts(),
        held.size(),
        heldUpTo(held));
  }

  /** Seats held by tiers 1 to k, for k from 1 to 4. */
  public static List<Integer> heldUpTo(Collection<Placement> held) {
    int[] counts = new int[4];
    for (Placement placement : held) {
      for (int k = placement.nomination().tier().number(); k <= 4; k++) {
        counts[k - 1]++;
      }
    }
    return Arrays.stream(counts).boxed().toList();
  }

  /** A direct hire is one opening and a floor seat for each tier that it satisfies. */
  private static Entry entry(DirectHire hire) {
    PriorityTier tier = hire.tier() == null ? PriorityTier.NATIONAL : hire.tier();
    List<Integer> floors = new ArrayList<>();
    for (int k = 1; k <= 4; k++) {
      floors.add(tier.number() <= k ? 1 : 0);
    }
    return new Entry(hire.key(), hire.order(), 1, floors, false, 1, floors);
  }
}
