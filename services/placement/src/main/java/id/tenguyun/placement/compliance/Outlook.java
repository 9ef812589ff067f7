package id.tenguyun.placement.compliance;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.ComplianceStatus;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.policy.FloorShares;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.vacancy.Vacancy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether an employer's floors can still be met, once its open seats are filled by those they are
 * kept for. Two early outsiders do not break a floor that ten open seats will still meet.
 *
 * <p>Whoever a round sent from farther away stands behind the nearest who could be found: that is
 * the cascade of section 6, and the round's record proves it. So the floors of tiers 1 to 3 are
 * broken by direct hires alone, the province's floor by every outsider.
 *
 * @param people who work or are confirmed
 * @param openSeats seats of vacancies that still count, not confirmed to anybody
 * @param releasedSeats sealed seats that a signed release opened
 * @param beyond who counts against the floors of tiers 1 to 4
 */
record Outlook(int people, int openSeats, int releasedSeats, List<Integer> beyond) {

  private static final int PROVINCE = 4;

  Outlook {
    beyond = List.copyOf(beyond);
  }

  /** How the employer's own people and vacancies of a class on a project stand. */
  static Outlook of(
      PlacementState state, String projectId, String employerId, SkillClass skillClass) {
    Heads heads = Heads.direct(state, projectId, employerId, skillClass);
    int open = 0;
    int released = 0;
    for (Vacancy vacancy : state.vacancies().all()) {
      boolean own =
          vacancy.projectId().equals(projectId)
              && vacancy.employerId().equals(employerId)
              && vacancy.terms().skillClass() == skillClass;
      if (own) {
        released += vacancy.releasedSeats();
        open += vacancy.status().counts() ? openSeats(state, vacancy) : 0;
      }
    }
    List<Integer> beyond = new ArrayList<>();
    for (int k = 1; k < PROVINCE; k++) {
      beyond.add(heads.hiredDirectlyBeyond(k));
    }
    beyond.add(heads.total() - heads.upTo(PROVINCE));
    return new Outlook(heads.total(), open, released, beyond);
  }

  private static int openSeats(PlacementState state, Vacancy vacancy) {
    long confirmed =
        state.placements().of(vacancy.key()).stream()
            .map(Placement::status)
            .filter(status -> status.isConfirmed())
            .count();
    return vacancy.terms().openings() - Math.toIntExact(confirmed);
  }

  /** In breach, at risk when one more outsider would be a breach, else compliant. */
  ComplianceStatus status(FloorShares shares) {
    if (breaks(shares)) {
      return ComplianceStatus.IN_BREACH;
    }
    return withOneMoreOutsider().breaks(shares)
        ? ComplianceStatus.AT_RISK
        : ComplianceStatus.COMPLIANT;
  }

  /** She takes an open seat, or one more where none is open. */
  private Outlook withOneMoreOutsider() {
    return new Outlook(
        people + 1,
        Math.max(0, openSeats - 1),
        releasedSeats,
        beyond.stream().map(b -> b + 1).toList());
  }

  private boolean breaks(FloorShares shares) {
    int seats = people + openSeats;
    for (int k = 1; k <= PROVINCE; k++) {
      int floor =
          shares
              .cumulative()
              .get(k - 1)
              .multiply(BigDecimal.valueOf(seats))
              .setScale(0, RoundingMode.CEILING)
              .intValueExact();
      if (beyond.get(k - 1) > seats - floor + releasedSeats) {
        return true;
      }
    }
    return false;
  }
}
