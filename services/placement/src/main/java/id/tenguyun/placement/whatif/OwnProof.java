package id.tenguyun.placement.whatif;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.OfficeInput.ExemptionRequested;
import id.tenguyun.placement.message.OfficeInput.ReleaseRequested;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.release.Scope;
import id.tenguyun.placement.vacancy.LastDecision;
import id.tenguyun.placement.vacancy.Vacancy;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * In another course of history, releases and exemptions are proved by the rounds of that course.
 */
final class OwnProof {

  private OwnProof() {}

  /** The message as its officer would have written it here. */
  static PlacementInput of(PlacementState state, PlacementInput message) {
    return switch (message) {
      case ReleaseRequested asked -> release(state, asked);
      case ExemptionRequested asked -> exemption(state, asked);
      default -> message;
    };
  }

  private static ReleaseRequested release(PlacementState state, ReleaseRequested asked) {
    String proof =
        rounds(state.vacancies().called(asked.vacancyId()).stream())
            .findFirst()
            .orElse(asked.proofRoundId());
    return new ReleaseRequested(
        asked.actId(),
        asked.actor(),
        asked.releaseId(),
        asked.vacancyId(),
        asked.market(),
        asked.seats(),
        proof,
        asked.reason(),
        asked.evidence(),
        asked.akadApprovalNumber(),
        asked.validUntil());
  }

  private static ExemptionRequested exemption(PlacementState state, ExemptionRequested asked) {
    List<String> proofs = rounds(Scope.toProve(state, asked).stream()).toList();
    return new ExemptionRequested(
        asked.actId(),
        asked.actor(),
        asked.exemptionId(),
        asked.projectId(),
        asked.employerId(),
        asked.skillClass(),
        asked.market(),
        asked.reason(),
        asked.legalBasis(),
        asked.evidence(),
        proofs,
        asked.akadApprovalNumber(),
        asked.validUntil());
  }

  private static Stream<String> rounds(Stream<Vacancy> vacancies) {
    return vacancies
        .map(Vacancy::lastDecision)
        .filter(Objects::nonNull)
        .map(LastDecision::roundId)
        .distinct();
  }
}
