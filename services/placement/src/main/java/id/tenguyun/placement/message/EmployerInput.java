package id.tenguyun.placement.message;

import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an employer says about people. */
public sealed interface EmployerInput extends PlacementInput {

  /** The employer. */
  String employerId();

  /** The market named. */
  String market();

  /** About one nomination, as we sent it. */
  sealed interface OnNomination extends EmployerInput {
    String nominationId();

    String vacancyId();
  }

  /** The employer's answer, by a named person. */
  record NominationAnswered(
      String nominationId,
      String vacancyId,
      String employerId,
      String market,
      EmployerAnswer answer,
      @Nullable RejectionReason reason,
      String answeredBy,
      @Nullable String akadApprovalNumber)
      implements OnNomination {}

  /** A placed worker started work. */
  record WorkStarted(
      String nominationId,
      String vacancyId,
      String employerId,
      String market,
      LocalDate startedOn,
      @Nullable String contractNumber)
      implements OnNomination {}

  /** A placed worker's work ended, or never began. */
  record PlacementEnded(
      String nominationId,
      String vacancyId,
      String employerId,
      String market,
      LocalDate endedOn,
      EndReason reason)
      implements OnNomination {}

  /** A hire that did not come from a nomination. */
  record DirectHireReported(
      String hireId,
      String employerId,
      @Nullable String contractorOf,
      String projectId,
      String market,
      @Nullable UUID workerId,
      boolean foreignWorker,
      @Nullable String domicileVillage,
      @Nullable LocalDate domicileSince,
      SkillClass skillClass,
      String kbjiCode,
      String workplaceVillage,
      ContractType contractType,
      @Nullable Integer contractMonths,
      int probationMonths,
      BigDecimal monthlyWageIdr,
      int hoursPerWeek,
      @Nullable Integer overtimeHoursPerWeek,
      boolean socialSecurityEnrolled,
      LocalDate hiredOn)
      implements EmployerInput {}

  /** The employer's own count of its people in a month. */
  record HeadcountReported(
      String headcountId,
      String employerId,
      @Nullable String contractorOf,
      String projectId,
      String market,
      SkillClass skillClass,
      @Nullable PriorityTier tier,
      boolean foreignWorkers,
      int heads,
      @Nullable Long hours,
      LocalDate month)
      implements EmployerInput {}
}
