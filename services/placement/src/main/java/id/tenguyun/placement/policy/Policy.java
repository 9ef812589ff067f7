package id.tenguyun.placement.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rules of local hiring, valid as a whole: one exists only after every check of its file has
 * passed. Every decision names the policy and version that it followed.
 *
 * @param policyId which policy
 * @param version which version of it, from 1
 * @param title what it is called
 * @param status where it stands in law
 * @param legalBasis what it rests on
 * @param effectiveFrom first day on which it applies
 * @param effectiveTo last day, or null while open
 * @param projects the projects it covers
 * @param minimumMonths how long one must have lived in an area to be local to it
 * @param floors the shares kept, for every skill class
 * @param windows how long the nearer are asked first
 * @param windowSeats how many seats the nearest may take meanwhile
 * @param roundEvery time between two rounds, from midnight WITA on
 * @param outsiderRule when people from outside may come in
 * @param traitSeats shares by trait code
 * @param merit what merit is made of
 * @param responses how long answers may take
 * @param contractChecks the severity of every check
 * @param followUp what happens after the start of work
 */
public record Policy(
    String policyId,
    int version,
    String title,
    PolicyStatus status,
    List<String> legalBasis,
    LocalDate effectiveFrom,
    @Nullable LocalDate effectiveTo,
    List<String> projects,
    int minimumMonths,
    Map<SkillClass, FloorShares> floors,
    Windows windows,
    WindowSeats windowSeats,
    Duration roundEvery,
    OutsiderRule outsiderRule,
    Map<String, TraitShare> traitSeats,
    MeritWeights merit,
    ResponseTimes responses,
    Map<ContractCheck, Severity> contractChecks,
    FollowUp followUp) {

  public Policy {
    legalBasis = List.copyOf(legalBasis);
    projects = List.copyOf(projects);
    floors = Map.copyOf(floors);
    traitSeats = Map.copyOf(traitSeats);
    contractChecks = Map.copyOf(contractChecks);
  }

  /** The floors of a skill class; a valid policy states them for each. */
  public FloorShares floorsOf(SkillClass skillClass) {
    FloorShares shares = floors.get(skillClass);
    if (shares == null) {
      throw new IllegalStateException(
          "Policy " + policyId + " version " + version + " has no floors for " + skillClass);
    }
    return shares;
  }

  /** How a failed check counts; law always blocks. */
  public Severity severityOf(ContractCheck check) {
    return check.isLaw() ? Severity.BLOCK : contractChecks.getOrDefault(check, Severity.BLOCK);
  }

  /** Whether it applies to the project on this day. */
  public boolean appliesTo(String projectId, LocalDate day) {
    return projects.contains(projectId) && inForceOn(day);
  }

  /** Whether it applies to its projects on this day. */
  public boolean inForceOn(LocalDate day) {
    return status == PolicyStatus.IN_FORCE
        && !day.isBefore(effectiveFrom)
        && (effectiveTo == null || !day.isAfter(effectiveTo));
  }

  /** Whether both are in force for one project on some day. */
  public boolean collidesWith(Policy other) {
    return status == PolicyStatus.IN_FORCE
        && other.status == PolicyStatus.IN_FORCE
        && projects.stream().anyMatch(other.projects::contains)
        && (effectiveTo == null || !other.effectiveFrom.isAfter(effectiveTo))
        && (other.effectiveTo == null || !effectiveFrom.isAfter(other.effectiveTo));
  }

  /** The same policy in another standing. */
  public Policy withStatus(PolicyStatus changed) {
    return copy(policyId, changed, effectiveTo);
  }

  /** The same policy until a newer version begins; set aside where that is before its own start. */
  public Policy endingBefore(LocalDate newer) {
    return newer.isAfter(effectiveFrom)
        ? copy(policyId, status, newer.minusDays(1))
        : copy(policyId, PolicyStatus.ANNULLED, effectiveTo);
  }

  /** The same policy under another id. */
  public Policy named(String id) {
    return copy(id, status, effectiveTo);
  }

  private Policy copy(String id, PolicyStatus changed, @Nullable LocalDate until) {
    return new Policy(
        id,
        version,
        title,
        changed,
        legalBasis,
        effectiveFrom,
        until,
        projects,
        minimumMonths,
        floors,
        windows,
        windowSeats,
        roundEvery,
        outsiderRule,
        traitSeats,
        merit,
        responses,
        contractChecks,
        followUp);
  }
}
