package id.tenguyun.edge.partner;

import id.tenguyun.edge.partner.PartnerInput.PartnerCredentialIssued;
import id.tenguyun.edge.partner.PartnerInput.PartnerCredentialRevoked;
import id.tenguyun.eventing.decision.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** When a credential may be given, replaced and revoked. */
final class CredentialRules {

  private static final Pattern DIGEST = Pattern.compile("[0-9a-f]{64}");

  private CredentialRules() {}

  static List<Refusal> of(PartnerCredentialIssued act, PartnerStanding standing) {
    List<Refusal> refusals = new ArrayList<>();
    if (!DIGEST.matcher(act.secretDigest()).matches()) {
      refusals.add(
          new Refusal(
              "DIGEST_UNFIT",
              "secretDigest",
              act.secretDigest().length() + " characters",
              "a SHA-256 digest: 64 lower-case hexadecimal digits"));
    }
    replacing(act.replaces(), standing.credential()).ifPresent(refusals::add);
    return refusals;
  }

  /**
   * Whoever rotates names what she replaces, so that two officers at once do not undo each other.
   */
  private static Optional<Refusal> replacing(
      @Nullable String replaces, @Nullable PartnerCredential current) {
    if (replaces == null) {
      return current != null && current.inForce()
          ? Optional.of(
              new Refusal(
                  "CREDENTIAL_IN_FORCE",
                  "replaces",
                  "",
                  "rotate credential %s, or revoke it first".formatted(current.credentialId())))
          : Optional.empty();
    }
    return voidOrUnknown("replaces", replaces, current);
  }

  static List<Refusal> of(PartnerCredentialRevoked act, PartnerStanding standing) {
    return voidOrUnknown("credentialId", act.credentialId(), standing.credential()).stream()
        .toList();
  }

  private static Optional<Refusal> voidOrUnknown(
      String field, String credentialId, @Nullable PartnerCredential current) {
    if (current == null || !current.credentialId().equals(credentialId)) {
      return Optional.of(
          new Refusal(
              "CREDENTIAL_UNKNOWN",
              field,
              credentialId,
              current == null ? "none: it has no credential" : current.credentialId()));
    }
    return current.inForce()
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "CREDENTIAL_REVOKED",
                field,
                credentialId,
                "a credential in force; this one was revoked at %s, issue another"
                    .formatted(current.revokedAt())));
  }
}
