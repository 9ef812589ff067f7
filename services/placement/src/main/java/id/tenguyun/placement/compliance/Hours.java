package id.tenguyun.placement.compliance;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.compliance.Contracting.Engaged;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Hours worked in the month of a day, as employers reported them. */
record Hours(
    PlacementState state, String projectId, Engaged whose, SkillClass skillClass, LocalDate day) {

  /** Hours of a tier; null where nobody reported any. */
  @Nullable Long of(PriorityTier tier) {
    return sum(count -> count.tier() == tier && !count.foreignWorkers());
  }

  /** Hours of foreign workers; null where nobody reported any. */
  @Nullable Long foreign() {
    return sum(HeadcountReported::foreignWorkers);
  }

  private @Nullable Long sum(Predicate<HeadcountReported> which) {
    Long sum = null;
    for (HeadcountReported count : state.figures().headcounts()) {
      Long hours = count.hours();
      if (hours != null && inScope(count) && which.test(count)) {
        sum = (sum == null ? 0 : sum) + hours;
      }
    }
    return sum;
  }

  private boolean inScope(HeadcountReported count) {
    return count.projectId().equals(projectId)
        && count.skillClass() == skillClass
        && whose.counts(count.employerId(), count.contractorOf())
        && count.month().equals(day.withDayOfMonth(1));
  }
}
