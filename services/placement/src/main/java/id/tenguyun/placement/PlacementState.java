package id.tenguyun.placement;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.placement.candidate.Workers;
import id.tenguyun.placement.compliance.DirectHires;
import id.tenguyun.placement.compliance.Figures;
import id.tenguyun.placement.ledger.Ledgers;
import id.tenguyun.placement.placement.Placements;
import id.tenguyun.placement.placement.Streaks;
import id.tenguyun.placement.policy.Policies;
import id.tenguyun.placement.protection.FrozenEmployers;
import id.tenguyun.placement.reference.Catalogue;
import id.tenguyun.placement.region.Wita;
import id.tenguyun.placement.release.Exemptions;
import id.tenguyun.placement.release.Releases;
import id.tenguyun.placement.round.Markets;
import id.tenguyun.placement.vacancy.Vacancies;
import java.time.Instant;
import java.util.Optional;

/**
 * All that the placement service knows: one table for each kind of thing, and the indexes that are
 * rebuilt from them. Changed by applying events alone.
 */
public final class PlacementState {

  /** The rules that this code decides by. */
  public static final int RULES_VERSION = 1;

  private final Deadlines deadlines = new Deadlines();
  private final Catalogue catalogue;
  private final Policies policies;
  private final Vacancies vacancies;
  private final Workers workers;
  private final Placements placements;
  private final Streaks streaks;
  private final DirectHires directHires;
  private final Figures figures;
  private final Ledgers ledgers;
  private final Markets markets;
  private final Releases releases;
  private final Exemptions exemptions;
  private final Findings findings;
  private final FrozenEmployers frozenEmployers;
  private final Submissions submissions;
  private final Table<Integer> rules;

  public PlacementState(Tables tables) {
    catalogue = new Catalogue(tables);
    policies = new Policies(tables, deadlines);
    vacancies = new Vacancies(tables, deadlines);
    workers = new Workers(tables, deadlines);
    placements = new Placements(tables, deadlines);
    streaks = new Streaks(tables);
    directHires = new DirectHires(tables);
    figures = new Figures(tables);
    ledgers = new Ledgers(tables, deadlines, vacancies, placements, directHires);
    markets = new Markets(tables, deadlines);
    releases = new Releases(tables, deadlines);
    exemptions = new Exemptions(tables, deadlines);
    findings = new Findings(tables);
    frozenEmployers = new FrozenEmployers(tables);
    submissions = new Submissions(tables);
    rules = tables.table("rules-version", Integer.class);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  public Policies policies() {
    return policies;
  }

  public Vacancies vacancies() {
    return vacancies;
  }

  public Workers workers() {
    return workers;
  }

  public Placements placements() {
    return placements;
  }

  public Streaks streaks() {
    return streaks;
  }

  public DirectHires directHires() {
    return directHires;
  }

  public Figures figures() {
    return figures;
  }

  public Ledgers ledgers() {
    return ledgers;
  }

  public Markets markets() {
    return markets;
  }

  public Releases releases() {
    return releases;
  }

  public Exemptions exemptions() {
    return exemptions;
  }

  public Findings findings() {
    return findings;
  }

  public FrozenEmployers frozenEmployers() {
    return frozenEmployers;
  }

  public Submissions submissions() {
    return submissions;
  }

  /** The version of the rules that decides. */
  public int rulesVersion() {
    return rules.find("adopted").orElse(RULES_VERSION);
  }

  void adoptRules(int version) {
    rules.put("adopted", version);
  }

  /** What falls due first. */
  public Optional<Deadlines.Deadline> nextDeadline() {
    return deadlines.next();
  }

  /** Something changed in the market that a round could answer, if it has an open vacancy. */
  public void touch(String market, Instant at) {
    if (!vacancies.open(market).isEmpty()) {
      markets.changed(market, at, policies.roundEvery(Wita.date(at)));
    }
  }
}
