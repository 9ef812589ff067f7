package id.tenguyun.training.invitation.web;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.eventing.web.Receipt;
import id.tenguyun.training.invitation.AnswerLink;
import id.tenguyun.training.invitation.AnswerState;
import id.tenguyun.training.invitation.kafka.Statements;
import id.tenguyun.training.invitation.mongo.InvitationDocument;
import id.tenguyun.training.invitation.mongo.InvitationDocument.Offer;
import id.tenguyun.training.invitation.mongo.InvitationDocument.Status;
import id.tenguyun.training.invitation.mongo.Invitations;
import id.tenguyun.training.invitation.web.OfferPage.ReceiptLine;
import id.tenguyun.training.person.kafka.Vault;
import id.tenguyun.training.region.Regions;
import id.tenguyun.training.teaching.mongo.PartnerDocument;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Finds what lies behind a link, and whether it may still be answered. */
@Component
class Offers {

  private final Invitations invitations;
  private final Vault vault;
  private final Statements statements;
  private final MongoOperations mongo;
  private final DomainClock clock;
  private final Regions regions = Regions.load();

  Offers(
      Invitations invitations,
      Vault vault,
      Statements statements,
      MongoOperations mongo,
      DomainClock clock) {
    this.invitations = invitations;
    this.vault = vault;
    this.statements = statements;
    this.mongo = mongo;
    this.clock = clock;
  }

  /** An offer that a link leads to. */
  record Found(InvitationDocument invitation, Offer offer, AnswerState state) {}

  /** What the token leads to; a worker who was erased has no link any more. */
  Optional<Found> find(String token) {
    return invitations
        .ofLink(AnswerLink.hash(token))
        .flatMap(invitation ->
            Optional.ofNullable(invitation.current())
                .filter(offer -> vault.contact(UUID.fromString(offer.workerId())).isPresent())
                .map(offer -> new Found(invitation, offer, state(invitation, offer))));
  }

  private AnswerState state(InvitationDocument invitation, Offer offer) {
    if (invitation.answer() != null) {
      return AnswerState.ANSWERED;
    }
    if (invitation.status() != Status.OPEN) {
      return AnswerState.CLOSED;
    }
    if (invitation.frozen()) {
      return AnswerState.FROZEN;
    }
    return clock.now().isBefore(Instant.parse(offer.answerDueAt()))
        ? AnswerState.OPEN
        : AnswerState.LATE;
  }

  /** The page of what was found. */
  OfferPage page(Found found) {
    String submission = found.invitation().submission();
    Optional<Receipt> receipt =
        submission == null ? Optional.empty() : statements.receipt(found.offer(), submission);
    return OfferPage.of(
        found.state(),
        found.offer(),
        employer(found.offer().employerId()),
        place(found.offer().workplaceVillage()),
        found.invitation().answer(),
        receipt.map(Offers::line).orElse(null));
  }

  private static ReceiptLine line(Receipt receipt) {
    String number = receipt.submissionId();
    return ReceiptLine.at(
        number.substring(number.lastIndexOf('/') + 1),
        receipt.decidedAt(),
        receipt.reasons().stream().map(Refusal::code).toList());
  }

  private String employer(String code) {
    @Nullable PartnerDocument partner =
        mongo.findById(code, PartnerDocument.class, PartnerDocument.COLLECTION);
    return partner == null ? code : partner.name();
  }

  /** Village, then regency. */
  private String place(String village) {
    return regions.nameOf(village) + ", " + regions.nameOf(village.substring(0, 5));
  }
}
