package id.tenguyun.placement.vacancy;

import id.tenguyun.placement.message.VacancyTerms;
import id.tenguyun.placement.message.WindowTime;
import id.tenguyun.placement.region.PriorityTier;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
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
 * @param filledAt when its last seat was confirmed; null while one is open
 * @param fillReportDueAt by when its employer must have reported that; null when nothing is due
 * @param fillReportedOn the day of filling that its employer reported
 * @param frozenAt since when a finding against the employer keeps nominations from it; null if none
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
    @Nullable Instant filledAt,
    @Nullable Instant fillReportDueAt,
    @Nullable LocalDate fillReportedOn,
    @Nullable Instant frozenAt,
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

  /** Whether it gets no nominations while a finding against its employer is not cured. */
  public boolean frozen() {
    return frozenAt != null;
  }

  /** Whether rounds nominate for it. */
  public boolean takesNominations() {
    return status == VacancyStatus.OPEN && !frozen();
  }

  Vacancy withStatus(VacancyStatus changed) {
    return with(draft -> draft.status = changed);
  }

  Vacancy filled(Instant at, Instant reportDueAt) {
    return with(draft -> {
      draft.status = VacancyStatus.FILLED;
      draft.filledAt = at;
      draft.fillReportDueAt = reportDueAt;
      draft.fillReportedOn = null;
    });
  }

  Vacancy reopened() {
    return with(draft -> {
      draft.status = VacancyStatus.OPEN;
      draft.filledAt = null;
      draft.fillReportDueAt = null;
      draft.fillReportedOn = null;
    });
  }

  Vacancy fillReported(LocalDate day) {
    return with(draft -> {
      draft.fillReportDueAt = null;
      draft.fillReportedOn = day;
    });
  }

  /** Nothing more is awaited: a finding has taken the report's place. */
  public Vacancy fillReportMissed() {
    return with(draft -> draft.fillReportDueAt = null);
  }

  Vacancy withOpenTier(PriorityTier tier) {
    return with(draft -> draft.openTier = tier);
  }

  Vacancy withSeats(List<Integer> planned, Map<String, Integer> traits) {
    return with(draft -> {
      draft.floors = planned;
      draft.traitSeats = traits;
    });
  }

  /** With more sealed seats opened. */
  public Vacancy withReleased(int more) {
    return with(draft -> draft.releasedSeats += more);
  }

  /** With what a round found. */
  public Vacancy withDecision(LastDecision decision) {
    return with(draft -> draft.lastDecision = decision);
  }

  /** From now on no amendment. */
  public Vacancy withNomination() {
    return with(draft -> draft.nominated = true);
  }

  /** Frozen from now on. */
  public Vacancy frozen(Instant since) {
    return with(draft -> draft.frozenAt = since);
  }

  /** Going on: windows that are still to open come later by the time for which they stood still. */
  public Vacancy thawed(Instant now) {
    Instant since = Objects.requireNonNull(frozenAt);
    Instant stoodFrom = since.isAfter(cutOffAt) ? since : cutOffAt;
    Duration stood = now.isAfter(stoodFrom) ? Duration.between(stoodFrom, now) : Duration.ZERO;
    return with(draft -> {
      draft.frozenAt = null;
      draft.windows = windows.stream().map(w -> isOpen(w) ? w : later(w, stood)).toList();
    });
  }

  private boolean isOpen(WindowTime window) {
    return openTier != null && window.tier().number() <= openTier.number();
  }

  private static WindowTime later(WindowTime window, Duration by) {
    return new WindowTime(window.tier(), window.opensAt().plus(by));
  }

  private Vacancy with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.vacancy();
  }

  /** What of a vacancy can change. */
  private static final class Draft {
    private final Vacancy before;
    private List<Integer> floors;
    private Map<String, Integer> traitSeats;
    private List<WindowTime> windows;
    private VacancyStatus status;
    private @Nullable PriorityTier openTier;
    private int releasedSeats;
    private boolean nominated;
    private @Nullable Instant filledAt;
    private @Nullable Instant fillReportDueAt;
    private @Nullable LocalDate fillReportedOn;
    private @Nullable Instant frozenAt;
    private @Nullable LastDecision lastDecision;

    private Draft(Vacancy before) {
      this.before = before;
      floors = before.floors;
      traitSeats = before.traitSeats;
      windows = before.windows;
      status = before.status;
      openTier = before.openTier;
      releasedSeats = before.releasedSeats;
      nominated = before.nominated;
      filledAt = before.filledAt;
      fillReportDueAt = before.fillReportDueAt;
      fillReportedOn = before.fillReportedOn;
      frozenAt = before.frozenAt;
      lastDecision = before.lastDecision;
    }

    private Vacancy vacancy() {
      return new Vacancy(
          before.key,
          before.vacancyId,
          before.employerId,
          before.projectId,
          before.market,
          before.contractorOf,
          before.publishedAt,
          before.cutOffAt,
          before.terms,
          before.policyId,
          before.policyVersion,
          before.ledgerKey,
          before.order,
          floors,
          traitSeats,
          windows,
          status,
          openTier,
          releasedSeats,
          nominated,
          filledAt,
          fillReportDueAt,
          fillReportedOn,
          frozenAt,
          lastDecision);
    }
  }
}
