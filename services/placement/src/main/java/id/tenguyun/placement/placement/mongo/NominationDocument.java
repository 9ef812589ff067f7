package id.tenguyun.placement.placement.mongo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.data.annotation.Id;

/**
 * A nomination and all that became of it.
 *
 * @param id the nomination id
 * @param slot as the public may see it
 * @param status the latest of its history that is a status: a freeze or a retention mark is none
 * @param history what happened, in order
 */
public record NominationDocument(
    @Id String id,
    String roundId,
    String vacancyId,
    String employerId,
    String projectId,
    String market,
    String workerId,
    String domicileRegency,
    String tier,
    String slot,
    int merit,
    List<String> certificateNumbers,
    String policyId,
    int policyVersion,
    String monthlyWageIdr,
    String startsOn,
    String status,
    List<Step> history) {

  /** The collection of all nominations. */
  public static final String COLLECTION = "nominations";

  /**
   * One thing that happened.
   *
   * @param at domain time
   * @param what NOMINATED, EMPLOYER_ACCEPTED, WORKER_ACCEPTED, REJECTED, DECLINED, LAPSED,
   *     CONFIRMED, STARTED, FROZEN, THAWED, RETAINED, NOT_RETAINED or ENDED
   * @param detail reason, cause or date; empty where there is none
   */
  public record Step(String at, String what, String detail) {}

  private static final Set<String> NOT_A_STATUS =
      Set.of("FROZEN", "THAWED", "RETAINED", "NOT_RETAINED");

  /** Whether its deadlines stand still, because a finding froze its employer. */
  public boolean frozen() {
    return history.stream()
        .map(Step::what)
        .filter(Set.of("FROZEN", "THAWED", "DECLINED", "LAPSED", "CONFIRMED")::contains)
        .reduce((before, after) -> after)
        .filter("FROZEN"::equals)
        .isPresent();
  }

  NominationDocument with(Step step) {
    List<Step> steps = new ArrayList<>(history);
    steps.add(step);
    return new NominationDocument(
        id,
        roundId,
        vacancyId,
        employerId,
        projectId,
        market,
        workerId,
        domicileRegency,
        tier,
        slot,
        merit,
        certificateNumbers,
        policyId,
        policyVersion,
        monthlyWageIdr,
        startsOn,
        NOT_A_STATUS.contains(step.what()) ? status : step.what(),
        List.copyOf(steps));
  }
}
