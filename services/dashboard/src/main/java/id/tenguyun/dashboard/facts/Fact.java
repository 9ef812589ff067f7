package id.tenguyun.dashboard.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An event that the page is made of. Each record bears the name of its Avro record, its components
 * those of the fields.
 */
public sealed interface Fact {

  /** An event that says when it happened, in domain time. */
  sealed interface Dated extends Fact {
    Instant at();
  }

  // ---- training and certification, for the funnel and for how many share a cell

  /** Someone finished a training programme. */
  record TrainingCompleted(Instant at, UUID workerId, String schemeCode, String domicileVillage)
      implements Dated {}

  /** Someone is forgotten. */
  record WorkerErased(Instant at, UUID workerId) implements Dated {}

  /** Someone was certified. */
  record CertificateIssued(UUID workerId) implements Fact {}

  // ---- vacancies

  /**
   * A vacancy passed the checks.
   *
   * @param floors seats kept for tiers 1 to 4, cumulative
   */
  record VacancyAccepted(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      VacancyTerms terms,
      List<Integer> floors)
      implements Dated {}

  /** The terms that the page counts by. */
  record VacancyTerms(SkillClass skillClass, int openings) {}

  /** A vacancy closed with seats unfilled. */
  record VacancyExpired(Instant at, String vacancyId, String employerId) implements Dated {}

  /** A vacancy was withdrawn. */
  record VacancyWithdrawnConfirmed(Instant at, String vacancyId, String employerId)
      implements Dated {}

  // ---- the life of a nomination

  /** Something that happened to one nomination: each is a line of the feed. */
  sealed interface Outcome extends Dated {
    Nomination nomination();
  }

  /** A round proposed her for a seat. */
  record WorkerNominated(Instant at, Nomination nomination) implements Outcome {}

  /** One side said yes. */
  record NominationAccepted(Instant at, Nomination nomination, AnsweringParty party)
      implements Outcome {}

  /** The employer said no. */
  record NominationRejected(Instant at, Nomination nomination) implements Outcome {}

  /** She said no. */
  record NominationDeclined(Instant at, Nomination nomination) implements Outcome {}

  /** An answer did not come in time, or the vacancy went away. */
  record NominationLapsed(Instant at, Nomination nomination) implements Outcome {}

  /** Both sides said yes. */
  record PlacementConfirmed(Instant at, Nomination nomination) implements Outcome {}

  /** She is at work. */
  record PlacementStarted(Instant at, Nomination nomination) implements Outcome {}

  /** The placement is over. */
  record PlacementClosed(Instant at, Nomination nomination) implements Outcome {}

  /** Who answered. */
  enum AnsweringParty {
    EMPLOYER,
    WORKER
  }

  // ---- names

  /** A project's name. */
  record ProjectRegistered(String projectId, String name) implements Fact {}

  /** A certification scheme's title. */
  record SchemeRegistered(String schemeCode, String title) implements Fact {}

  // ---- compliance

  /** Where an employer stands on a project, in one skill class, on one day. */
  record ComplianceAssessed(
      Instant at,
      LocalDate day,
      String projectId,
      String employerId,
      SkillClass skillClass,
      ComplianceStatus status,
      List<ComplianceFigure> figures)
      implements Dated {}

  /** As the placement service weighed it. */
  enum ComplianceStatus {
    COMPLIANT,
    AT_RISK,
    IN_BREACH
  }

  /** The heads under one denominator. */
  record ComplianceFigure(
      Denominator denominator, int total, int foreignWorkers, List<FloorShare> shares) {}

  /** Whom a share counts. */
  enum Denominator {
    DIRECT,
    WITH_SUBCONTRACTORS,
    WITH_FOREIGN_WORKERS
  }

  /** A share against its floor; cumulative over the tiers up to this one. */
  record FloorShare(PriorityTier tier, BigDecimal floor, Optional<BigDecimal> actual) {}
}
