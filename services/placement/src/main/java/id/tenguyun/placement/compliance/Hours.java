package id.tenguyun.placement.compliance;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Hours worked in the month of a day, as employers reported them. */
record Hours(
    PlacementState state,
    String projectId,
    Predicate<String> employers,
    SkillClass skillClass,
    LocalDate day) {

  /** Hours of a tier; null where nobody reported any. */
  @Nullable Long of(PriorityTier tier) {
    Long sum = null;
    for (HeadcountReported count : state.figures().headcounts()) {
      Long hours = count.hours();
      if (hours != null && matches(count, tier)) {
        sum = (sum == null ? 0 : sum) + hours;
      }
    }
    return sum;
  }

  private boolean matches(HeadcountReported count, PriorityTier tier) {
    return count.tier() == tier
        && count.projectId().equals(projectId)
        && count.skillClass() == skillClass
        && employers.test(count.employerId())
        && count.month().equals(day.withDayOfMonth(1));
  }
}
