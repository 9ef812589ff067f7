package id.tenguyun.edge.partner;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a partner proves itself by, over Kafka and over HTTP alike.
 *
 * @param credentialId no secret
 * @param secretDigest SHA-256 of the secret in lower-case hexadecimal. The secret is 32 random
 *     bytes, so that a fast digest is enough: there is nothing to guess
 * @param revokedAt since when it is void; null while it is in force
 */
public record PartnerCredential(
    String credentialId, String secretDigest, Instant issuedAt, @Nullable Instant revokedAt) {

  /** Whether it opens the door. */
  public boolean inForce() {
    return revokedAt == null;
  }

  PartnerCredential revoked(Instant now) {
    return new PartnerCredential(credentialId, secretDigest, issuedAt, now);
  }
}
