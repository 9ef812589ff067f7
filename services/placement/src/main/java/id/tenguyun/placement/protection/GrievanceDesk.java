package id.tenguyun.placement.protection;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.Submissions;
import id.tenguyun.placement.message.NotedEvent.GrievanceNoted;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput.GrievanceFiled;
import id.tenguyun.placement.vacancy.Vacancy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes in grievances. Who files one is confidential: the service keeps the kind, the employer and
 * an opaque id, and nothing of the sender, the worker or the words; those rest in the restricted
 * topics that they came by. Nothing is published before an inspector upholds it.
 */
public final class GrievanceDesk {

  private static final int OPAQUE_DIGITS = 24;

  private GrievanceDesk() {}

  /** Decides a grievance that is not known yet. */
  public static Decision<PlacementEvent> decide(
      PlacementState state, GrievanceFiled filed, Instant now) {
    List<Refusal> reasons = new ArrayList<>();
    if (filed.actor().isBlank()) {
      reasons.add(new Refusal("NOBODY_NAMED", "actor", "nothing", "the authenticated sender"));
    }
    if (filed.statement().isBlank()) {
      reasons.add(new Refusal("STATEMENT_MISSING", "statement", "nothing", "what happened"));
    }
    reasons.addAll(about(state, filed.employerId(), filed.vacancyId()));
    return reasons.isEmpty()
        ? Decision.accepted(
            new GrievanceNoted(
                now,
                findingId(filed.grievanceId(), filed.market()),
                filed.employerId(),
                filed.market(),
                filed.kind()))
        : Decision.rejected(reasons);
  }

  private static List<Refusal> about(
      PlacementState state, @Nullable String employer, @Nullable String vacancy) {
    if (employer == null) {
      return List.of();
    }
    if (state.catalogue().employer(employer).isEmpty()) {
      return List.of(
          new Refusal("UNKNOWN_EMPLOYER", "employerId", employer, "a registered employer"));
    }
    return vacancy == null || state.vacancies().find(Vacancy.keyOf(employer, vacancy)).isPresent()
        ? List.of()
        : List.of(
            new Refusal("UNKNOWN_VACANCY", "vacancyId", vacancy, "a vacancy of that employer"));
  }

  /** The opaque id under which the world may hear of what a grievance led to. */
  public static String findingId(String grievanceId, String market) {
    byte[] name =
        ("grievance/" + market + "/" + grievanceId)
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    return "G-" + Submissions.sha256Hex(name).substring(0, OPAQUE_DIGITS);
  }
}
