package id.tenguyun.placement.round;

import id.tenguyun.matching.Choices;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.candidate.Eligibility;
import id.tenguyun.placement.candidate.Eligibility.Assessment;
import id.tenguyun.placement.candidate.Preferences;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    Walk walk = walks[worker];
    if (walk == null) {
      walk = start(worker);
      walks[worker] = walk;
    }
    for (int offer = walk.next(); offer >= 0; offer = walk.next()) {
      if (isFor(worker, walk.seeker, offer, walk.index, reach)) {
        walk.found = true;
        return true;
      }
    }
    return false;
  }

  private boolean isFor(int worker, Seeker seeker, int offer, int index, Reach reach) {
    int found = offers.tier(offer, seeker.areas, seeker.since);
    if (!seeker.mayStart(index, offers.startsOn(offer)) || found > offers.openTier(offer)) {
      return false;
    }
    int points = seeker.merit(index, offers, state, today);
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

  /** How many seekers are eligible for anything, taken or not. */
  int candidates() {
    int count = 0;
    for (int worker = 0; worker < walks.length; worker++) {
      Walk walk = walks[worker];
      count += (walk != null && walk.found) || isCandidate(worker) ? 1 : 0;
    }
    return count;
  }

  private boolean isCandidate(int worker) {
    Walk walk = start(worker);
    for (int offer = walk.next(); offer >= 0; offer = walk.next()) {
      if (isFor(worker, walk.seeker, offer, walk.index, ANY)) {
        return true;
      }
    }
    return false;
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
    return offers.tier(atVacancy, seeker.areas, seeker.since);
  }

  @Override
  public int merit(int worker, int atVacancy) {
    Seeker seeker = seekers.get(worker);
    return seeker.merit(seeker.indexOf(offers.kindOf(atVacancy)), offers, state, today);
  }

  private Walk start(int worker) {
    Seeker seeker = seekers.get(worker);
    return new Walk(
        seeker, seeker.worker.preferences().rankedVacancies().isEmpty() ? null : ranked(seeker));
  }

  /** Whoever ranked vacancies gets an order of her own. */
  private int[] ranked(Seeker seeker) {
    List<Vacancy> hers = new ArrayList<>();
    for (int index = 0; index < seeker.kinds(); index++) {
      for (int rank : seeker.ranks(index)) {
        hers.add(offers.vacancy(seeker.order.offer(rank)));
      }
    }
    return WorkerOrder.of(seeker.worker, hers).stream().mapToInt(offers::number).toArray();
  }

  /** Where a seeker is in her order. */
  private final class Walk {

    private final Seeker seeker;
    private final int @Nullable [] ranked;
    private final int[] cursors;

    /** Which of her kinds the offer found last is of. */
    private int index;

    private boolean found;

    Walk(Seeker seeker, int @Nullable [] ranked) {
      this.seeker = seeker;
      this.ranked = ranked;
      this.cursors = new int[ranked == null ? seeker.kinds() : 1];
    }

    /** The next offer of her kinds, best first; −1 after the last. */
    int next() {
      if (ranked != null) {
        return nextRanked(ranked);
      }
      int best = Integer.MAX_VALUE;
      for (int i = 0; i < cursors.length; i++) {
        int[] ranks = seeker.ranks(i);
        if (cursors[i] < ranks.length && ranks[cursors[i]] < best) {
          best = ranks[cursors[i]];
          index = i;
        }
      }
      if (best == Integer.MAX_VALUE) {
        return -1;
      }
      cursors[index]++;
      return seeker.order.offer(best);
    }

    private int nextRanked(int[] offersInOrder) {
      if (cursors[0] == offersInOrder.length) {
        return -1;
      }
      int offer = offersInOrder[cursors[0]++];
      index = seeker.indexOf(offers.kindOf(offer));
      return offer;
    }
  }
}
