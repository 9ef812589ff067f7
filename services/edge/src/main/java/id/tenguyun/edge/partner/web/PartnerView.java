package id.tenguyun.edge.partner.web;

import id.tenguyun.edge.partner.mongo.PartnerDocument;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A partner as officers see it: without the digest of its secret. */
record PartnerView(
    String partnerId,
    String code,
    String name,
    String kind,
    String status,
    List<String> sends,
    List<String> reads,
    @Nullable String credentialId,
    @Nullable Instant issuedAt,
    @Nullable Instant revokedAt,
    boolean mayComeIn,
    String lastChange,
    Instant changedAt,
    @Nullable String changedBy,
    List<String> projects) {

  static PartnerView of(PartnerDocument partner) {
    return new PartnerView(
        partner.partnerId(),
        partner.code(),
        partner.name(),
        partner.kind(),
        partner.status(),
        partner.sends(),
        partner.reads(),
        partner.credentialId(),
        partner.issuedAt(),
        partner.revokedAt(),
        partner.mayComeIn(),
        partner.lastChange(),
        partner.changedAt(),
        partner.changedBy(),
        partner.projects());
  }
}
