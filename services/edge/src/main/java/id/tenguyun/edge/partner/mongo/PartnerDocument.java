package id.tenguyun.edge.partner.mongo;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A partner as it may be asked for; its id is the partner's.
 *
 * @param kind TRAINING_CENTRE, CERTIFICATION_BODY, EMPLOYER or SUBSCRIBER
 * @param status ACTIVE, SUSPENDED or CLOSED
 * @param sends names below its prefix of the topics that it may write
 * @param reads names below its prefix of the topics that it may read, beside the public ones
 * @param credentialId null where it has had none
 * @param secretDigest SHA-256 of the secret, hexadecimal; shown to nobody
 * @param revokedAt null while the credential is in force
 * @param changedAt domain time of the last change
 * @param changedBy the officer; null where the reference data brought it
 * @param projects on which an employer works by an officer's word
 */
public record PartnerDocument(
    String partnerId,
    String code,
    String name,
    String kind,
    String status,
    List<String> sends,
    List<String> reads,
    @Nullable String credentialId,
    @Nullable String secretDigest,
    @Nullable Instant issuedAt,
    @Nullable Instant revokedAt,
    String lastChange,
    Instant changedAt,
    @Nullable String changedBy,
    List<String> projects) {

  /** The collection of all partners. */
  public static final String COLLECTION = "partners";

  /** Whether it may come in now. */
  public boolean mayComeIn() {
    return status.equals("ACTIVE") && credentialId != null && revokedAt == null;
  }
}
