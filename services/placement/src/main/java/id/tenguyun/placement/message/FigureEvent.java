package id.tenguyun.placement.message;

import id.tenguyun.placement.policy.SkillClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Derived figures of a day. */
public sealed interface FigureEvent extends PlacementEvent {

  /** Where an employer stands on a project, in one skill class, on one day. */
  record ComplianceAssessed(
      Instant at,
      LocalDate day,
      String projectId,
      String employerId,
      SkillClass skillClass,
      String market,
      String policyId,
      int policyVersion,
      ComplianceStatus status,
      Trend trend,
      List<ComplianceFigure> figures)
      implements FigureEvent {}

  /** Open seats of one scheme in one regency that no local could take. */
  record SkillGapFound(
      Instant at,
      LocalDate day,
      String market,
      String regencyCode,
      String schemeCode,
      int openSeats,
      List<GapCount> gaps)
      implements FigureEvent {}
}
