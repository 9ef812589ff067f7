package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.SkillClass;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** The ids of subjects, and which of them a fact touches. */
public final class SubjectIds {

  private SubjectIds() {}

  /** A vacancy's own id is unique for its employer only. */
  public static String vacancy(String employerId, String vacancyId) {
    return SubjectKind.VACANCY.id(employerId, vacancyId);
  }

  /** The latest decisions of a project. */
  public static String recent(String projectId) {
    return SubjectKind.RECENT.id(projectId);
  }

  /** The latest decisions of all projects. */
  public static String recent() {
    return SubjectKind.RECENT.id("");
  }

  /** A round's decision on a vacancy. */
  public static String decision(String employerId, String vacancyId, String roundId) {
    return SubjectKind.DECISION.id(employerId, vacancyId, roundId);
  }

  /** A month of an employer's compliance. */
  public static String compliance(
      String projectId, String employerId, SkillClass skillClass, YearMonth month) {
    return SubjectKind.COMPLIANCE.id(projectId, employerId, skillClass, month);
  }

  /** A month of a skill gap. */
  public static String skillGap(String regencyCode, String schemeCode, YearMonth month) {
    return SubjectKind.SKILL_GAP.id(regencyCode, schemeCode, month);
  }

  static String seat(Nomination nomination) {
    return SubjectKind.SEAT.id(nomination.nominationId());
  }

  static String person(UUID worker) {
    return SubjectKind.PERSON.id(worker);
  }

  /** All that a fact touches, so that they can be fetched together. */
  public static List<String> touchedBy(Fact fact) {
    return switch (fact) {
      case Fact.TrainingCompleted done -> List.of(person(done.workerId()));
      case Fact.CertificateIssued issued -> List.of(person(issued.workerId()));
      case Fact.WorkerErased erased -> List.of(person(erased.workerId()));
      case Fact.VacancyAccepted v -> List.of(vacancy(v.employerId(), v.vacancyId()));
      case Fact.WindowOpened v -> List.of(vacancy(v.employerId(), v.vacancyId()));
      case Fact.SeatsReplanned v -> List.of(vacancy(v.employerId(), v.vacancyId()));
      case Fact.VacancyFillRecorded v -> List.of(vacancy(v.employerId(), v.vacancyId()));
      case Fact.VacancyExpired v -> List.of(vacancy(v.employerId(), v.vacancyId()));
      case Fact.VacancyWithdrawnConfirmed v -> List.of(vacancy(v.employerId(), v.vacancyId()));
      case Fact.Outcome outcome -> touchedBy(outcome.nomination());
      case Fact.RetentionMarkReached mark -> List.of(person(mark.nomination().workerId()));
      case Fact.RetentionMarkRetracted mark -> List.of(person(mark.nomination().workerId()));
      case Fact.DecisionRecorded d ->
          List.of(
              decision(d.employerId(), d.vacancyId(), d.roundId()),
              recent(d.projectId()),
              recent());
      case Fact.ComplianceAssessed c ->
          List.of(
              compliance(c.projectId(), c.employerId(), c.skillClass(), YearMonth.from(c.day())));
      case Fact.SkillGapFound g ->
          List.of(skillGap(g.regencyCode(), g.schemeCode(), YearMonth.from(g.day())));
      case Fact.ProjectRegistered _,
          Fact.SchemeRegistered _,
          Fact.ProgrammeRegistered _,
          Fact.PartnerRegistered _,
          Fact.PolicyPublished _,
          Fact.EmployerFrozen _,
          Fact.EmployerThawed _,
          Fact.SeatsSealed _,
          Fact.SeatsReleased _ ->
          List.of();
    };
  }

  private static List<String> touchedBy(Nomination held) {
    return List.of(
        seat(held), vacancy(held.employerId(), held.vacancyId()), person(held.workerId()));
  }
}
