package id.tenguyun.placement.release.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * An exemption that two officers granted.
 *
 * @param grantedAt when the second officer signed
 * @param evidence kind and reference of each piece
 * @param expiresAt when it opens nothing more
 */
public record ExemptionDocument(
    @Id String exemptionId,
    String projectId,
    String employerId,
    String skillClass,
    String market,
    String requestedBy,
    String signedBy,
    String grantedAt,
    String reason,
    String legalBasis,
    List<String> proofRoundIds,
    List<String> evidence,
    @Nullable String akadApprovalNumber,
    String expiresAt) {

  /** The collection of all exemptions. */
  public static final String COLLECTION = "exemptions";
}
