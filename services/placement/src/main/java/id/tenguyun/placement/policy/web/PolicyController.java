package id.tenguyun.placement.policy.web;

import id.tenguyun.eventing.streams.LiveStates;
import id.tenguyun.eventing.streams.LiveStates.NotAnsweredException;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.policy.Policy;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Every version of every policy; each partition knows them all, so any that runs here answers. */
@RestController
class PolicyController {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final LiveStates<PlacementState> states;

  PolicyController(LiveStates<PlacementState> states) {
    this.states = states;
  }

  /**
   * A version and where it stands.
   *
   * @param begun whether its first day came while it was in force
   */
  record Version(
      String policyId,
      int version,
      String title,
      String status,
      List<String> legalBasis,
      LocalDate effectiveFrom,
      @Nullable LocalDate effectiveTo,
      List<String> projects,
      boolean begun) {

    static Version of(PlacementState state, Policy policy) {
      return new Version(
          policy.policyId(),
          policy.version(),
          policy.title(),
          policy.status().name(),
          policy.legalBasis(),
          policy.effectiveFrom(),
          policy.effectiveTo(),
          policy.projects(),
          state.policies().hasBegun(policy));
    }
  }

  @Operation(summary = "Policies as they stand")
  @GetMapping("/policies")
  List<Version> policies() {
    try {
      return states
          .ask(
              state -> state.policies().all().stream().map(p -> Version.of(state, p)).toList(),
              PATIENCE)
          .stream()
          .max(java.util.Comparator.comparingInt(List::size))
          .orElseThrow(() ->
              new ResponseStatusException(
                  HttpStatus.SERVICE_UNAVAILABLE, "No partition runs here; ask another instance"));
    } catch (NotAnsweredException e) {
      throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage(), e);
    }
  }
}
