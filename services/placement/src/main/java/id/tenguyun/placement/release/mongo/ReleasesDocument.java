package id.tenguyun.placement.release.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * Who opened sealed seats of a vacancy, when, why and until when.
 *
 * @param id employer in lower case, slash, vacancy id
 */
public record ReleasesDocument(@Id String id, List<Entry> releases) {

  /** The collection of all releases, by vacancy. */
  public static final String COLLECTION = "releases";

  /**
   * One release.
   *
   * @param releasedAt when the second officer signed
   * @param evidence kind and reference of each piece
   * @param sealedAt when what nobody held was sealed again; null while it is open
   * @param exemptionId the exemption under which they were opened; null for a release of this
   *     vacancy alone
   */
  public record Entry(
      String releaseId,
      int seats,
      String requestedBy,
      String signedBy,
      String releasedAt,
      String reason,
      String proofRoundId,
      List<String> evidence,
      @Nullable String akadApprovalNumber,
      @Nullable String expiresAt,
      @Nullable String sealedAt,
      @Nullable String exemptionId) {

    Entry sealed(String at) {
      return new Entry(
          releaseId,
          seats,
          requestedBy,
          signedBy,
          releasedAt,
          reason,
          proofRoundId,
          evidence,
          akadApprovalNumber,
          expiresAt,
          at,
          exemptionId);
    }
  }
}
