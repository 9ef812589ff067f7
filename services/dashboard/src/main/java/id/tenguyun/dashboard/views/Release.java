package id.tenguyun.dashboard.views;

import id.tenguyun.dashboard.facts.Fact.EffortEvidence;
import id.tenguyun.dashboard.facts.Fact.SeatsReleased;
import id.tenguyun.dashboard.facts.Fact.SeatsSealed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sealed seats that two officers opened to people from outside the province.
 *
 * @param requestedBy subject of the officer who asked
 * @param signedBy subject of the officer who signed
 * @param reason why, in the officer's words; may be empty
 * @param proofRoundId the round that showed that no eligible local was left; may be empty
 * @param evidence what the employer did to find local workers
 * @param akadApprovalNumber number of the approval to recruit from other provinces (SPP AKAD)
 * @param expiresAt when it opens nothing more
 * @param exemptionId the exemption that opened them; none where the officers signed for this
 *     vacancy alone
 * @param sealedAt when it expired and what nobody held was sealed again; none while it stands
 */
public record Release(
    Instant at,
    String employerId,
    String vacancyId,
    String releaseId,
    int seats,
    String requestedBy,
    String signedBy,
    String reason,
    String proofRoundId,
    List<EffortEvidence> evidence,
    Optional<String> akadApprovalNumber,
    Optional<Instant> expiresAt,
    Optional<String> exemptionId,
    Optional<Instant> sealedAt) {

  public Release {
    evidence = List.copyOf(evidence);
  }

  /** The release, and its end where there was one. */
  public static Release of(SeatsReleased released, Optional<SeatsSealed> end) {
    return new Release(
        released.at(),
        released.employerId(),
        released.vacancyId(),
        released.releaseId(),
        released.seats(),
        released.requestedBy(),
        released.signedBy(),
        released.reason(),
        released.proofRoundId(),
        released.evidence(),
        released.akadApprovalNumber(),
        released.expiresAt(),
        released.exemptionId(),
        end.map(SeatsSealed::at));
  }
}
