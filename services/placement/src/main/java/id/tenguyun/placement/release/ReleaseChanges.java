package id.tenguyun.placement.release;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.NotedEvent.ReleaseFiled;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import id.tenguyun.placement.message.VacancyEvent.SeatsSealed;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import java.util.List;

/** Makes releases part of the state, and ends them. */
public final class ReleaseChanges {

  private ReleaseChanges() {}

  /** Applies a request. */
  public static void apply(PlacementState state, ReleaseFiled filed) {
    state
        .releases()
        .put(new Release(filed.vacancyKey(), filed.request(), filed.expiresAt(), null, false));
  }

  /** Applies the second signature. */
  public static void apply(PlacementState state, SeatsReleased released) {
    Release release = state.releases().find(released.releaseId()).orElseThrow();
    state.releases().put(release.signed(released.signedBy()));
  }

  /** Applies the expiry. */
  public static void apply(PlacementState state, SeatsSealed sealed) {
    Release release = state.releases().find(sealed.releaseId()).orElseThrow();
    state.releases().put(release.expired());
  }

  /**
   * Its time is over: the cap of outsiders falls by what it opened. Who holds a seat keeps it; what
   * nobody of tier 5 holds, or falls free later, is sealed.
   */
  public static List<SeatsSealed> expire(PlacementState state, String releaseId, Instant now) {
    Release release = state.releases().find(releaseId).orElseThrow();
    Vacancy vacancy = state.vacancies().get(release.vacancyKey());
    return List.of(
        new SeatsSealed(
            now,
            vacancy.vacancyId(),
            vacancy.employerId(),
            vacancy.projectId(),
            vacancy.market(),
            releaseId,
            Math.min(release.request().seats(), vacancy.releasedSeats())));
  }
}
