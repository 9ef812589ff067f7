package id.tenguyun.placement.message;

import id.tenguyun.placement.policy.Ownership;
import id.tenguyun.placement.policy.SkillClass;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reference data, one row an event; a later row of the same key replaces the earlier. */
public sealed interface ReferenceInput extends PlacementInput {

  /** A partner that may send events. */
  record PartnerRegistered(
      String partnerId,
      String code,
      PartnerKind kind,
      String name,
      @Nullable String districtCode,
      @Nullable Ownership ownership)
      implements ReferenceInput {}

  /** On which projects an employer works by an officer's word; empty for none. */
  record EmployerProjectsRegistered(String employerId, List<String> projects)
      implements ReferenceInput {
    public EmployerProjectsRegistered {
      projects = List.copyOf(projects);
    }
  }

  /** A certification scheme. */
  record SchemeRegistered(
      String schemeCode,
      String title,
      String kbjiCode,
      SkillClass skillClass,
      int kkniLevel,
      List<String> units,
      int validityMonths)
      implements ReferenceInput {}

  /** A training programme. */
  record ProgrammeRegistered(
      String programmeCode,
      String title,
      String kbjiCode,
      SkillClass skillClass,
      int kkniLevel,
      List<String> units,
      int hours,
      String schemeCode)
      implements ReferenceInput {}

  /** A project whose jobs are placed. */
  record ProjectRegistered(
      String projectId,
      String name,
      ProjectKind kind,
      String workplaceVillage,
      List<String> ring1Villages,
      List<String> employers)
      implements ReferenceInput {}

  /** A minimum wage of a province, regency or city. */
  record MinimumWageSet(String regionCode, int year, BigDecimal monthlyIdr, String decree)
      implements ReferenceInput {}

  /** The end of one load. */
  record ReferenceDataLoaded(String loadId, String source, int rows, String digest)
      implements ReferenceInput {}
}
