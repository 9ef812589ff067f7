package id.tenguyun.edge.partner.web;

import id.tenguyun.edge.access.BrokerAccessSettings;
import id.tenguyun.edge.access.Provisioning;
import id.tenguyun.edge.access.Secret;
import id.tenguyun.edge.partner.mongo.PartnerDocument;
import id.tenguyun.edge.partner.mongo.Partners;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.events.office.PartnerCredentialIssued;
import id.tenguyun.events.office.PartnerCredentialRevoked;
import io.swagger.v3.oas.annotations.Operation;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Credentials: issued, rotated, revoked, by officers. */
@RestController
class CredentialController {

  private final OfficeDesk desk;
  private final Partners partners;
  private final Callers callers;
  private final BrokerAccessSettings settings;
  private final ObjectProvider<Provisioning> provisioning;

  CredentialController(
      OfficeDesk desk,
      Partners partners,
      Callers callers,
      BrokerAccessSettings settings,
      ObjectProvider<Provisioning> provisioning) {
    this.desk = desk;
    this.partners = partners;
    this.callers = callers;
    this.settings = settings;
    this.provisioning = provisioning;
  }

  /**
   * Issues or rotates. The secret is made here, goes to the broker and into this answer, and is
   * kept nowhere else: the act holds its digest.
   */
  @Operation(summary = "Issues a credential, or rotates it; the answer alone holds the secret")
  @Errors({"401 Nobody is logged in", "404 No such partner", "422 Refused, with every reason"})
  @PostMapping("/partners/{partnerId}/credentials")
  ResponseEntity<IssuedCredential> issue(
      @PathVariable String partnerId, @RequestBody PartnerOrders.Issue order, WebRequest request)
      throws InterruptedException {
    String officer = callers.officer(request).subject();
    known(partnerId);
    String secret = Secret.random();
    String credentialId = UUID.randomUUID().toString();
    PartnerCredentialIssued act =
        PartnerCredentialIssued.newBuilder()
            .setActId(OfficeDesk.actId(order.actId()))
            .setActor(officer)
            .setPartnerId(partnerId)
            .setCredentialId(credentialId)
            .setSecretDigest(Secret.digest(secret))
            .setReplaces(order.replaces())
            .build();
    desk.carryOut(act, partnerId, shown -> credentialId.equals(shown.credentialId()));
    Provisioning broker = provisioning.getIfAvailable();
    if (broker != null) {
      broker.secret(partnerId, secret);
    }
    return ResponseEntity.status(HttpStatus.CREATED)
        .cacheControl(CacheControl.noStore())
        .body(
            new IssuedCredential(
                partnerId,
                credentialId,
                secret,
                partnerId,
                "SCRAM-SHA-512",
                settings.partnerBootstrap(),
                "partner." + partnerId + "."));
  }

  /** Revokes: the user goes from the broker, and its rights with it. */
  @Operation(summary = "Revokes a credential")
  @Errors({"401 Nobody is logged in", "404 No such partner", "422 Refused, with every reason"})
  @PostMapping("/partners/{partnerId}/credentials/{credentialId}/revocation")
  PartnerView revoke(
      @PathVariable String partnerId,
      @PathVariable String credentialId,
      @RequestBody PartnerOrders.Reasoned order,
      WebRequest request)
      throws InterruptedException {
    String officer = callers.officer(request).subject();
    known(partnerId);
    PartnerCredentialRevoked act =
        PartnerCredentialRevoked.newBuilder()
            .setActId(OfficeDesk.actId(order.actId()))
            .setActor(officer)
            .setPartnerId(partnerId)
            .setCredentialId(credentialId)
            .setReason(OfficeDesk.required("reason", order.reason()))
            .build();
    return PartnerView.of(desk.carryOut(act, partnerId, shown -> shown.revokedAt() != null));
  }

  private PartnerDocument known(String partnerId) {
    return partners.find(partnerId).orElseThrow(() -> Problems.notFound(partnerId));
  }
}
