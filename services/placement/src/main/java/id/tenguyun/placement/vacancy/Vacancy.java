package id.tenguyun.placement.vacancy;

import id.tenguyun.placement.message.VacancyTerms;
import id.tenguyun.placement.message.WindowTime;
import id.tenguyun.placement.region.PriorityTier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An accepted vacancy.
 *
 * @param key employer and vacancy id, see {@link #keyOf}
 * @param cutOffAt the moment at which domicile is tested, and from which windows count
 * @param policyId the policy under which it was accepted, which rules it to its end
 * @param ledgerKey the ledger that it stands in
 * @param order its place in the order of acceptance, within the market
 * @param floors seats kept for tiers 1 to 4, cumulative, as planned last
 * @param traitSeats seats kept by trait code; restricted
 * @param openTier the outermost tier whose window is open; null before the first opens
 * @param releasedSeats sealed seats that releases opened
 * @param nominated whether anybody was ever nominated
 * @param lastDecision what the latest round found; null before its first
 */
public record Vacancy(
    String key,
    String vacancyId,
    String employerId,
    String projectId,
    String market,
    @Nullable String contractorOf,
    Instant publishedAt,
    Instant cutOffAt,
    VacancyTerms terms,
    String policyId,
    int policyVersion,
    String ledgerKey,
    long order,
    List<Integer> floors,
    Map<String, Integer> traitSeats,
    List<WindowTime> windows,
    VacancyStatus status,
    @Nullable PriorityTier openTier,
    int releasedSeats,
    boolean nominated,
    @Nullable LastDecision lastDecision) {

  public Vacancy {
    floors = List.copyOf(floors);
    traitSeats = Map.copyOf(traitSeats);
    windows = List.copyOf(windows);
  }

  /** Vacancy ids are unique for their employer alone. */
  public static String keyOf(String employerId, String vacancyId) {
    return employerId.toLowerCase(java.util.Locale.ROOT) + "/" + vacancyId;
  }

  /** The next window to open, if there is one. */
  public Optional<WindowTime> nextWindow() {
    return windows.stream()
        .filter(w -> openTier == null || w.tier().number() > openTier.number())
        .findFirst();
  }

  /** The province's floor. */
  public int localFloor() {
    return floors.get(3);
  }

  Vacancy withStatus(VacancyStatus changed) {
    return copy(floors, traitSeats, changed, openTier, releasedSeats, nominated, lastDecision);
  }

  Vacancy withOpenTier(PriorityTier tier) {
    return copy(floors, traitSeats, status, tier, releasedSeats, nominated, lastDecision);
  }

  Vacancy withSeats(List<Integer> planned, Map<String, Integer> traits) {
    return copy(planned, traits, status, openTier, releasedSeats, nominated, lastDecision);
  }

  /** With more sealed seats opened. */
  public Vacancy withReleased(int more) {
    return copy(
        floors, traitSeats, status, openTier, releasedSeats + more, nominated, lastDecision);
  }

  /** With what a round found. */
  public Vacancy withDecision(LastDecision decision) {
    return copy(floors, traitSeats, status, openTier, releasedSeats, nominated, decision);
  }

  /** From now on no amendment. */
  public Vacancy withNomination() {
    return copy(floors, traitSeats, status, openTier, releasedSeats, true, lastDecision);
  }

  private Vacancy copy(
      List<Integer> newFloors,
      Map<String, Integer> newTraitSeats,
      VacancyStatus newStatus,
      @Nullable PriorityTier newOpenTier,
      int newReleased,
      boolean newNominated,
      @Nullable LastDecision newDecision) {
    return new Vacancy(
        key,
        vacancyId,
        employerId,
        projectId,
        market,
        contractorOf,
        publishedAt,
        cutOffAt,
        terms,
        policyId,
        policyVersion,
        ledgerKey,
        order,
        newFloors,
        newTraitSeats,
        windows,
        newStatus,
        newOpenTier,
        newReleased,
        newNominated,
        newDecision);
  }
}
