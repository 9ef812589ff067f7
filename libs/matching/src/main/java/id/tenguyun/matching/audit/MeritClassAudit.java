package id.tenguyun.matching.audit;

import id.tenguyun.matching.Applicant;
import id.tenguyun.matching.Assignment;
import id.tenguyun.matching.Cutoff;
import id.tenguyun.matching.MeritClassProblem;
import id.tenguyun.matching.Opening;
import id.tenguyun.matching.Slot;
import id.tenguyun.matching.audit.Violation.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The audit of a problem that gives merit by class: works out tiers, eligibility and preferences
 * pair by pair from what was added. A vacancy's slow choice is asked once for each tier and set of
 * traits, and for every pair that could break it; a nation takes minutes.
 */
final class MeritClassAudit {
  private final MeritClassProblem problem;
  private final Map<String, Post> posts = new HashMap<>();
  private final Map<String, List<Post>> byClass = new HashMap<>();
  private final Draws draws;
  private final List<Violation> violations = new ArrayList<>();

  MeritClassAudit(MeritClassProblem problem) {
    this.problem = problem;
    this.draws = new Draws(problem.lotterySeed());
    for (Opening opening : problem.vacancies()) {
      Post post = new Post(opening);
      posts.put(opening.plan().vacancy(), post);
      byClass.computeIfAbsent(opening.meritClass(), any -> new ArrayList<>()).add(post);
    }
  }

  /** With the cut-offs by vacancy; null where none are published. */
  List<Violation> check(
      List<Assignment> seats, @Nullable Function<String, List<Cutoff>> published) {
    Map<String, Post> postOf = new HashMap<>();
    Map<String, List<Assignment>> byWorker = new HashMap<>();
    seats.forEach(
        seat -> byWorker.computeIfAbsent(seat.worker(), any -> new ArrayList<>(1)).add(seat));
    for (int i = 0; i < problem.workerCount(); i++) {
      Applicant worker = problem.worker(i);
      List<Assignment> hers = byWorker.remove(worker.id());
      if (hers != null) {
        hers.forEach(seat -> seat(worker, seat, postOf));
      }
    }
    byWorker.forEach(
        (worker, hers) -> hers.forEach(seat -> ineligible(seat, "the problem has no such worker")));
    posts.values().forEach(post -> post.close(violations));
    for (int i = 0; i < problem.workerCount(); i++) {
      Applicant worker = problem.worker(i);
      checkPassedOver(worker, postOf.get(worker.id()));
    }
    if (published != null) {
      posts.forEach((vacancy, post) ->
          new CutoffAudit(post.opening.plan(), post.audit(), violations)
              .check(published.apply(vacancy)));
    }
    return List.copyOf(violations);
  }

  private void seat(Applicant worker, Assignment seat, Map<String, Post> postOf) {
    Post post = posts.get(seat.vacancy());
    if (post == null) {
      ineligible(seat, "the problem has no such vacancy");
      return;
    }
    Home home = new Home(worker);
    Integer merit = worker.merits().get(post.opening.meritClass());
    if (merit == null) {
      ineligible(seat, "she has no merit in class " + post.opening.meritClass());
    } else if (!Asked.asksFor(worker, post.opening)) {
      ineligible(seat, "she did not ask for it, or cannot have it");
    } else if (!post.opening.plan().openTiers().contains(post.tier(home))) {
      ineligible(seat, "her tier, " + post.tier(home) + ", is not open there");
    } else {
      Post other = postOf.putIfAbsent(worker.id(), post);
      if (other != null) {
        violations.add(
            new Violation(
                Kind.DOUBLE_SEAT,
                worker.id(),
                seat.vacancy(),
                "worker \"%s\" has a seat at \"%s\" and another at \"%s\""
                    .formatted(worker.id(), other.opening.plan().vacancy(), seat.vacancy())));
      }
      post.seat(seat, contender(worker, post.tier(home), merit));
    }
  }

  private void ineligible(Assignment seat, String why) {
    violations.add(
        new Violation(
            Kind.INELIGIBLE,
            seat.worker(),
            seat.vacancy(),
            "worker \"%s\" has a seat at \"%s\", but %s"
                .formatted(seat.worker(), seat.vacancy(), why)));
  }

  private Contender contender(Applicant worker, int tier, int merit) {
    return new Contender(worker.id(), tier, worker.traits(), BigDecimal.valueOf(merit), draws);
  }

  private void checkPassedOver(Applicant worker, @Nullable Post hers) {
    Home home = new Home(worker);
    for (String vacancy : worker.preferences().ranked()) {
      Post post = posts.get(vacancy);
      if (post == hers || post == null) {
        return;
      }
      check(worker, home, post, worker.merits().getOrDefault(post.opening.meritClass(), -1));
    }
    if (worker.preferences().thenOthers()) {
      checkOthers(worker, home, hers);
    }
  }

  private void checkOthers(Applicant worker, Home home, @Nullable Post hers) {
    List<String> ranked = worker.preferences().ranked();
    worker
        .merits()
        .forEach((meritClass, merit) -> {
          for (Post post : byClass.getOrDefault(meritClass, List.of())) {
            if (post != hers
                && (hers == null || prefers(home, post, hers))
                && (ranked.isEmpty() || !ranked.contains(post.opening.plan().vacancy()))) {
              check(worker, home, post, merit);
            }
          }
        });
  }

  private void check(Applicant worker, Home home, Post post, int merit) {
    int tier = post.tier(home);
    if (merit >= post.leastMerit(tier, worker.traits()) && Asked.asksFor(worker, post.opening)) {
      post.audit().checkPassedOver(contender(worker, tier, merit));
    }
  }

  /** The derived order: wage, higher first, then distance class, then id. */
  private static boolean prefers(Home home, Post one, Post other) {
    long wage = one.opening.monthlyWage();
    long otherWage = other.opening.monthlyWage();
    if (wage != otherWage) {
      return wage > otherWage;
    }
    int distance = home.distance(one.district);
    int otherDistance = home.distance(other.district);
    return distance != otherDistance ? distance < otherDistance : one.number < other.number;
  }

  /** A vacancy under audit; numbers follow the order of ids. */
  private final class Post {
    private static final int NOBODY = Integer.MAX_VALUE;
    private static final int UNKNOWN = Integer.MIN_VALUE;

    final Opening opening;
    final int district;
    final int number = posts.size();
    private final long residentBy;
    private final Map<Assignment, Contender> seated = new HashMap<>();
    private final List<String> codes;
    private final int[] leastMerit;
    private @Nullable VacancyAudit audit;

    Post(Opening opening) {
      this.opening = opening;
      this.district = Home.district(opening.workplace());
      this.residentBy = opening.residentBy().toEpochDay();
      this.codes = List.copyOf(opening.plan().traitSeats().keySet());
      this.leastMerit = new int[6 << codes.size()];
      Arrays.fill(leastMerit, UNKNOWN);
    }

    /** Section 1 of the rules, from the nearest tier outwards. */
    int tier(Home home) {
      if (!opening.ringOneVillages().isEmpty()
          && home.since[0] <= residentBy
          && opening.ringOneVillages().contains(home.worker.domicile())) {
        return 1;
      }
      if (home.district == district && home.since[1] <= residentBy) {
        return 2;
      }
      if (home.district / 100 == district / 100 && home.since[2] <= residentBy) {
        return 3;
      }
      return home.district / 10_000 == district / 10_000 && home.since[3] <= residentBy ? 4 : 5;
    }

    void seat(Assignment seat, Contender worker) {
      seated.put(seat, worker);
    }

    /** All seats are known now. */
    void close(List<Violation> found) {
      audit = new VacancyAudit(opening.plan(), List.copyOf(seated.values()), found);
      audit.checkLimits();
      Map<String, Slot> slots = new HashMap<>();
      seated.keySet().forEach(seat -> slots.put(seat.worker(), seat.slot()));
      audit.checkSlots(slots);
    }

    VacancyAudit audit() {
      if (audit == null) {
        throw new IllegalStateException(opening.plan().vacancy() + " is not closed yet");
      }
      return audit;
    }

    /** The merit from which on a worker of this tier and these traits may be taken. */
    int leastMerit(int tier, Set<String> traits) {
      int subset = 0;
      for (int bit = 0; bit < codes.size() && !traits.isEmpty(); bit++) {
        subset |= traits.contains(codes.get(bit)) ? 1 << bit : 0;
      }
      int at = (tier << codes.size()) + subset;
      if (leastMerit[at] == UNKNOWN) {
        int place = audit().lowestWinningPlace(tier, traits);
        int held = audit().held().size();
        leastMerit[at] =
            place < 0
                ? NOBODY
                : place == held ? 0 : audit().held().get(place).merit().intValueExact();
      }
      return leastMerit[at];
    }
  }
}
