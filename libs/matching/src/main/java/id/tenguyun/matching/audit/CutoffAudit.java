package id.tenguyun.matching.audit;

import id.tenguyun.matching.Cutoff;
import id.tenguyun.matching.SeatPlan;
import id.tenguyun.matching.audit.Violation.Kind;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What is wrong with the cut-offs one vacancy published, given who holds its seats. */
final class CutoffAudit {
  private static final BigDecimal ANY = BigDecimal.valueOf(-1);

  private final SeatPlan plan;
  private final VacancyAudit vacancy;
  private final List<Violation> violations;

  CutoffAudit(SeatPlan plan, VacancyAudit vacancy, List<Violation> violations) {
    this.plan = plan;
    this.vacancy = vacancy;
    this.violations = violations;
  }

  /** There is one for every tier and subset of the trait codes, each as the slow choice has it. */
  void check(List<Cutoff> published) {
    Set<String> types = new HashSet<>();
    for (Cutoff cutoff : published) {
      types.add(cutoff.tier() + ":" + new TreeSet<>(cutoff.traits()));
      checkMerit(cutoff);
    }
    int needed = 5 << plan.traitSeats().size();
    if (types.size() != needed) {
      report("%d cut-offs are published; it has %d".formatted(types.size(), needed));
    }
  }

  private void checkMerit(Cutoff cutoff) {
    int place = vacancy.lowestWinningPlace(cutoff.tier(), Set.copyOf(cutoff.traits()));
    boolean beatsSomebody = place >= 0 && place < vacancy.held().size();
    Contender beaten = beatsSomebody ? vacancy.held().get(place) : null;
    BigDecimal merit = beaten != null ? beaten.merit() : place < 0 ? null : ANY;
    String draw = beaten == null ? null : beaten.draws().hex(beaten.worker());
    if (!sameMerit(merit, cutoff.merit()) || !Objects.equals(draw, cutoff.draw())) {
      report(
          "the cut-off of tier %d with traits %s is published as %s; it is %s"
              .formatted(
                  cutoff.tier(),
                  cutoff.traits(),
                  inWords(cutoff.merit(), cutoff.draw()),
                  inWords(merit, draw)));
    }
  }

  private static boolean sameMerit(@Nullable BigDecimal one, @Nullable BigDecimal other) {
    return one == null || other == null ? one == other : one.compareTo(other) == 0;
  }

  private static String inWords(@Nullable BigDecimal merit, @Nullable String draw) {
    return merit == null ? "none" : draw == null ? "" + merit : merit + " with draw " + draw;
  }

  private void report(String what) {
    violations.add(
        new Violation(
            Kind.CUTOFF, "", plan.vacancy(), "vacancy \"%s\": %s".formatted(plan.vacancy(), what)));
  }
}
