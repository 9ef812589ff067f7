package id.tenguyun.dashboard.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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
  record TrainingCompleted(
      Instant at,
      UUID workerId,
      String centreId,
      String programmeCode,
      String schemeCode,
      LocalDate completedOn,
      String domicileVillage)
      implements Dated {}

  /** Someone is forgotten. */
  record WorkerErased(Instant at, UUID workerId) implements Dated {}

  /** Someone was certified. */
  record CertificateIssued(UUID workerId, LocalDate validFrom) implements Fact {}

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
      List<Integer> floors,
      List<WindowTime> windows,
      String policyId,
      int policyVersion)
      implements Dated {

    /** The same with other seats kept. */
    public VacancyAccepted withFloors(List<Integer> others) {
      return new VacancyAccepted(
          at, vacancyId, employerId, projectId, terms, others, windows, policyId, policyVersion);
    }
  }

  /**
   * The terms that the page counts by.
   *
   * @param requiredScheme the certification scheme that the job asks for; none where it asks for
   *     none, or for single units
   * @param requiredUnits competency units that it asks for by themselves
   */
  record VacancyTerms(
      String title,
      SkillClass skillClass,
      Optional<String> requiredScheme,
      List<String> requiredUnits,
      int openings,
      String workplaceVillage,
      LocalDate closesOn) {}

  /** From when a tier may be nominated. */
  record WindowTime(PriorityTier tier, Instant opensAt) {}

  /** One more tier may be nominated. */
  record WindowOpened(Instant at, String vacancyId, String employerId, PriorityTier tier)
      implements Dated {}

  /**
   * Two officers opened sealed seats to people from outside the province.
   *
   * @param reason why, in the officer's words
   * @param proofRoundId the round that showed that no eligible local was left
   * @param evidence what the employer did to find local workers
   * @param akadApprovalNumber number of the approval to recruit from other provinces (SPP AKAD)
   * @param expiresAt when it opens nothing more
   * @param exemptionId the exemption that stood for the officers' signatures; none where they
   *     signed for this vacancy alone
   */
  record SeatsReleased(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String releaseId,
      int seats,
      String requestedBy,
      String signedBy,
      String reason,
      String proofRoundId,
      List<EffortEvidence> evidence,
      Optional<String> akadApprovalNumber,
      Optional<Instant> expiresAt,
      Optional<String> exemptionId)
      implements Dated {}

  /** One piece of evidence, and where it can be checked. */
  record EffortEvidence(EffortKind kind, String reference) {}

  /** How an employer tried to find local workers. */
  enum EffortKind {
    UNKNOWN,
    ADVERTISED_LOCALLY,
    TRAINING_CENTRES_ASKED,
    MANPOWER_OFFICE_ASKED,
    JOB_FAIR,
    VILLAGES_ASKED,
    OTHER
  }

  /**
   * A release expired.
   *
   * @param seats by how many seats fewer people from outside may now be taken
   */
  record SeatsSealed(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      String releaseId,
      int seats)
      implements Dated {}

  /**
   * The seats that a vacancy keeps were planned again.
   *
   * @param floors seats kept for tiers 1 to 4 from now on, cumulative
   */
  record SeatsReplanned(Instant at, String vacancyId, String employerId, List<Integer> floors)
      implements Dated {}

  /**
   * An employer's own report that a vacancy is filled (Perpres 57/2023).
   *
   * @param filledOn as the employer says
   * @param late whether the report came after its time was over
   */
  record VacancyFillRecorded(
      Instant at,
      String vacancyId,
      String employerId,
      String projectId,
      LocalDate filledOn,
      boolean late)
      implements Dated {}

  /** A vacancy closed with seats unfilled. */
  record VacancyExpired(Instant at, String vacancyId, String employerId) implements Dated {}

  /** A vacancy was withdrawn. */
  record VacancyWithdrawnConfirmed(Instant at, String vacancyId, String employerId)
      implements Dated {}

  // ---- the life of a nomination

  /** What the feed tells, a line for each. */
  sealed interface Told extends Dated {}

  /** Something that happened to one nomination. */
  sealed interface Outcome extends Told {
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

  /** Its deadlines stand still while its employer is frozen. */
  record NominationFrozen(Instant at, Nomination nomination) implements Outcome {}

  /** Its deadlines go on. */
  record NominationThawed(Instant at, Nomination nomination) implements Outcome {}

  /** Both sides said yes. */
  record PlacementConfirmed(Instant at, Nomination nomination) implements Outcome {}

  /** She is at work. */
  record PlacementStarted(Instant at, Nomination nomination) implements Outcome {}

  /** The placement is over. */
  record PlacementClosed(Instant at, Nomination nomination) implements Outcome {}

  /** She has been at work for so many days, and no end was reported. */
  record RetentionMarkReached(Instant at, Nomination nomination, int days) implements Dated {}

  /** An end that was reported late shows that a mark was not true. */
  record RetentionMarkRetracted(Instant at, Nomination nomination, int days) implements Dated {}

  /** An upheld finding keeps nominations from an employer. */
  record EmployerFrozen(Instant at, String employerId, String market) implements Told {}

  /** The last finding against an employer is cured. */
  record EmployerThawed(Instant at, String employerId, String market) implements Told {}

  /** Who answered. */
  enum AnsweringParty {
    EMPLOYER,
    WORKER
  }

  // ---- decisions

  /**
   * Why a round chose as it did for one vacancy. Restricted: who was taken and every trait stay in
   * here, and no answer of this service repeats them.
   */
  record DecisionRecorded(
      Instant at,
      String roundId,
      String vacancyId,
      String employerId,
      String projectId,
      SkillClass skillClass,
      String policyId,
      int policyVersion,
      SeatPlan seatPlan,
      List<SeatTaken> taken,
      List<CutOff> cutOffs)
      implements Dated {}

  /** The seats of the round; see the contract for each number. */
  record SeatPlan(
      int openings,
      int remaining,
      List<Integer> floors,
      Map<String, Integer> traitSeats,
      int outsiderCap,
      PriorityTier openTier) {}

  /** A seat taken; its slot may name a trait. */
  record SeatTaken(PriorityTier tier, String slot) {}

  /** The merit to beat; none where nobody of the tier is taken; -1 where any merit is. */
  record CutOff(PriorityTier tier, List<String> traits, Optional<Integer> merit) {}

  /** A policy was published by an officer's act. */
  record PolicyPublished(
      String policyId,
      int version,
      List<String> legalBasis,
      LocalDate effectiveFrom,
      Optional<LocalDate> effectiveUntil)
      implements Fact {}

  // ---- what is missing

  /** Open seats of one scheme in one regency that no local could take. */
  record SkillGapFound(
      Instant at,
      LocalDate day,
      String regencyCode,
      String schemeCode,
      int openSeats,
      List<GapCount> gaps)
      implements Dated {}

  /** Seats that stay open for one reason, and the local workers whom it keeps out. */
  record GapCount(GapReason reason, Optional<String> unitCode, int seats, int workers) {}

  /** Why no local could take a seat. */
  enum GapReason {
    NO_CERTIFICATE,
    LEVEL_TOO_LOW,
    EXPIRED,
    MISSING_UNIT
  }

  // ---- names

  /** A partner's name, by the code that payloads give it. */
  record PartnerRegistered(String code, String name) implements Fact {}

  /** A training programme's title. */
  record ProgrammeRegistered(String programmeCode, String title) implements Fact {}

  /** A project's name, and the villages of its ring 1. */
  record ProjectRegistered(String projectId, String name, List<String> ring1Villages)
      implements Fact {}

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

  /**
   * The heads under one denominator.
   *
   * @param foreignHours hours that foreign workers worked in the month; none where the denominator
   *     does not count them, or no employer reported any
   */
  record ComplianceFigure(
      Denominator denominator,
      int total,
      int foreignWorkers,
      List<FloorShare> shares,
      Optional<Long> foreignHours) {}

  /** Whom a share counts. */
  enum Denominator {
    DIRECT,
    WITH_SUBCONTRACTORS,
    WITH_FOREIGN_WORKERS
  }

  /** A share against its floor; cumulative over the tiers up to this one. */
  record FloorShare(PriorityTier tier, BigDecimal floor, Optional<BigDecimal> actual) {}

  /**
   * The kind of fact of this name.
   *
   * @throws IllegalArgumentException when there is none
   */
  static Class<? extends Fact> named(String name) {
    return kinds(Fact.class)
        .filter(kind -> kind.getSimpleName().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("there is no fact " + name));
  }

  /** All kinds of facts. */
  static Stream<Class<? extends Fact>> kinds() {
    return kinds(Fact.class);
  }

  private static Stream<Class<? extends Fact>> kinds(Class<? extends Fact> type) {
    return type.isRecord()
        ? Stream.of(type)
        : Stream.of(type.getPermittedSubclasses())
            .flatMap(permitted -> kinds(permitted.asSubclass(Fact.class)));
  }
}
