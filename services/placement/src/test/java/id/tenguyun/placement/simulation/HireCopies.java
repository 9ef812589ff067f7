package id.tenguyun.placement.simulation;

import id.tenguyun.placement.message.EmployerInput.DirectHireReported;

/** Reports that differ from another in where the person lives. */
final class HireCopies {

  private HireCopies() {}

  static DirectHireReported with(DirectHireReported hire, String village) {
    return new DirectHireReported(
        hire.hireId(),
        hire.employerId(),
        hire.contractorOf(),
        hire.projectId(),
        hire.market(),
        hire.workerId(),
        hire.foreignWorker(),
        village == null ? hire.domicileVillage() : village,
        hire.domicileSince(),
        hire.skillClass(),
        hire.kbjiCode(),
        hire.workplaceVillage(),
        hire.contractType(),
        hire.contractMonths(),
        hire.probationMonths(),
        hire.monthlyWageIdr(),
        hire.hoursPerWeek(),
        hire.overtimeHoursPerWeek(),
        hire.socialSecurityEnrolled(),
        hire.hiredOn());
  }
}
