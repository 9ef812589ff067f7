package id.tenguyun.placement.round;

import id.tenguyun.matching.Choices;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Eligibility;
import id.tenguyun.placement.candidate.Eligibility.Assessment;
import id.tenguyun.placement.candidate.Preferences;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds what each seeker would ask for, best first. Cheap tests that may let too much through come
 * first, then whether her merit is within reach; only then is she assessed by the rule itself, so
 * that the rule stands in one place and is asked for next to nobody.
 */
final class Search implements Choices {

  /** Every offer is within reach of somebody of whom only that is asked. */
  private static final Reach ANY = (worker, vacancy, tier, merit) -> true;

  private final PlacementState state;
  private final LocalDate today;
  private final Offers offers;
  private final List<Seeker> seekers;
  private final Walk[] walks;
  private int vacancy;
  private int tier;
  private int merit;

  Search(PlacementState state, LocalDate today, Offers offers, List<Seeker> seekers) {
    this.state = state;
    this.today = today;
    this.offers = offers;
    this.seekers = seekers;
    this.walks = new Walk[seekers.size()];
  }

  @Override
  public boolean next(int worker, Reach reach) {
    Walk walk = walk(worker, reach);
    boolean found = isAnyFor(worker, walk, reach);
    walk.found |= found;
    return found;
  }

  private boolean isAnyFor(int worker, Walk walk, Reach reach) {
    for (int offer = walk.next(); offer >= 0; offer = walk.next()) {
      if (isFor(worker, walk.seeker, offer, walk.index(), reach)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFor(int worker, Seeker seeker, int offer, int index, Reach reach) {
    int found = offers.tier(offer, seeker.around, seeker.since);
    if (!seeker.mayStart(index, offers.startsOn(offer)) || found > offers.openTier(offer)) {
      return false;
    }
    int points = seeker.merit(index);
    if (!reach.mayTake(worker, offer, found, points) || !isEligible(seeker, offer, found)) {
      return false;
    }
    vacancy = offer;
    tier = found;
    merit = points;
    return true;
  }

  private boolean isEligible(Seeker seeker, int offer, int expectedTier) {
    Vacancy asked = offers.vacancy(offer);
    Preferences wishes = seeker.worker.preferences();
    if (!wishes.equals(Preferences.NONE) && !Eligibility.accepts(wishes, asked.terms())) {
      return false;
    }
    Assessment assessment = Eligibility.assess(state, seeker.worker, asked, today);
    if (assessment.tier().number() != expectedTier) {
      throw new IllegalStateException(
          "%s is of tier %s at %s by the rule, and %d by the columns"
              .formatted(seeker.worker.workerId(), assessment.tier(), asked.key(), expectedTier));
    }
    return assessment.eligible();
  }

  /** How many seekers are eligible for anything, taken or not; asked after the round. */
  int candidates() {
    int count = 0;
    for (int worker = 0; worker < walks.length; worker++) {
      Walk walk = walk(worker, ANY);
      if (!walk.found) {
        walk.startAgain();
        walk.found = isAnyFor(worker, walk, ANY);
      }
      count += walk.found ? 1 : 0;
    }
    return count;
  }

  @Override
  public int vacancy() {
    return vacancy;
  }

  @Override
  public int tier() {
    return tier;
  }

  @Override
  public int merit() {
    return merit;
  }

  @Override
  public int tier(int worker, int atVacancy) {
    Seeker seeker = seekers.get(worker);
    return offers.tier(atVacancy, seeker.around, seeker.since);
  }

  @Override
  public int merit(int worker, int atVacancy) {
    Seeker seeker = seekers.get(worker);
    return seeker.merit(seeker.indexOf(offers.kindOf(atVacancy)));
  }

  private Walk walk(int worker, Reach reach) {
    Walk walk = walks[worker];
    if (walk == null) {
      Seeker seeker = seekers.get(worker);
      walk = seeker.ranks ? new RankedWalk(seeker, offers) : new HomeWalk(seeker, reach);
      walks[worker] = walk;
    }
    return walk;
  }
}
