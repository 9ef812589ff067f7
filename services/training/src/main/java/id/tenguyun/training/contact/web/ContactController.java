package id.tenguyun.training.contact.web;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.web.Caller;
import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.eventing.web.Receipt;
import id.tenguyun.training.contact.ContactPurpose;
import id.tenguyun.training.contact.ContactRules;
import id.tenguyun.training.contact.kafka.ContactRequests;
import id.tenguyun.training.contact.mongo.DisclosureDocument;
import id.tenguyun.training.invitation.mongo.InvitationDocument;
import id.tenguyun.training.invitation.mongo.Invitations;
import id.tenguyun.training.person.Contact;
import id.tenguyun.training.person.kafka.Vault;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * The employer's one read of a nominee's name and phone number, and the record of reads. The read
 * is on the log before the answer is given; the answer itself is on no log and in no view.
 */
@RestController
class ContactController {

  private static final String READ_BEFORE = "CONTACT_READ_BEFORE";

  private final Callers callers;
  private final Invitations invitations;
  private final ContactRequests requests;
  private final Vault vault;
  private final MongoOperations mongo;

  ContactController(
      Callers callers,
      Invitations invitations,
      ContactRequests requests,
      Vault vault,
      MongoOperations mongo) {
    this.callers = callers;
    this.invitations = invitations;
    this.requests = requests;
    this.vault = vault;
    this.mongo = mongo;
  }

  /**
   * What an employer asks.
   *
   * @param requestId its own id; left out, one is made, and the answer cannot be asked for again
   */
  record ContactQuestion(@Nullable String requestId, @Nullable ContactPurpose purpose) {}

  /**
   * The answer.
   *
   * @param phone null where her centre had none; it can bring a message
   */
  record ContactAnswer(
      String nominationId, String requestId, String fullName, @Nullable String phone) {

    @Override
    public String toString() {
      return "ContactAnswer to " + requestId + " (not shown)";
    }
  }

  /** Reads, once. */
  @Operation(
      summary =
          "Reads, once, the name and phone number of a nominee who accepted; the read is logged"
              + " with its purpose before it is answered")
  @Errors({
    "400 The request id or purpose is malformed",
    "401 Nobody is logged in",
    "403 An officer called; only the employer may read",
    "404 No nomination of yours has this id",
    "409 It was read before; by whom, when and why is in the reasons",
    "410 She was erased",
    "422 She has not accepted, or the nomination is over",
    "503 Not decided in time; ask again with the same requestId"
  })
  @PostMapping("/nominations/{nominationId}/contact")
  ResponseEntity<ContactAnswer> read(
      @PathVariable String nominationId, @RequestBody ContactQuestion question, WebRequest request)
      throws InterruptedException {
    Caller.Partner caller = callers.partner(request);
    InvitationDocument.Offer offer = ownNomination(nominationId, caller);
    UUID worker = UUID.fromString(offer.workerId());
    if (!vault.knows(worker)) {
      throw problem(HttpStatus.SERVICE_UNAVAILABLE, "The vault is still being read. Ask again.");
    }
    var asked =
        new ContactRules.Request(
            requestId(question.requestId()),
            nominationId,
            offer.employerId(),
            worker,
            caller.person(),
            purpose(question.purpose()));
    Optional<Receipt> receipt = requests.ask(caller.partnerId(), offer.centreId(), asked);
    checkGranted(receipt, asked);
    Contact contact = vault.contact(worker).orElseThrow(ContactController::forgotten);
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(
            new ContactAnswer(
                nominationId, asked.requestId(), contact.fullName(), contact.phone()));
  }

  /** Who has read; for the employer itself, her centre and officers. */
  @Operation(
      summary =
          "Who has read contact data for a nomination, when and why; for the employer, her centre"
              + " and officers")
  @Errors({
    "401 Nobody is logged in",
    "403 It is another employer's nomination",
    "404 Nobody has read"
  })
  @GetMapping("/nominations/{nominationId}/contact/reads")
  DisclosureDocument reads(@PathVariable String nominationId, WebRequest request) {
    InvitationDocument.Offer offer =
        invitations.find(nominationId).orElseThrow(() -> unknown(nominationId));
    if (callers.of(request) instanceof Caller.Partner partner
        && partner.partnerId().equalsIgnoreCase(offer.centreId())) {
      callers.partnerOrOfficer(request, offer.centreId());
    } else {
      callers.partnerOrOfficer(request, offer.employerId());
    }
    DisclosureDocument reads =
        mongo.findById(nominationId, DisclosureDocument.class, DisclosureDocument.COLLECTION);
    if (reads == null) {
      throw problem(HttpStatus.NOT_FOUND, "Nobody has read contact data for " + nominationId);
    }
    return reads;
  }

  /** A stranger's nomination and one that never was get the same answer. */
  private InvitationDocument.Offer ownNomination(String nominationId, Caller.Partner caller) {
    return invitations
        .find(nominationId)
        .filter(offer -> offer.employerId().equalsIgnoreCase(caller.partnerId()))
        .orElseThrow(() -> unknown(nominationId));
  }

  private static String requestId(@Nullable String given) {
    if (given == null) {
      return UUID.randomUUID().toString();
    }
    if (!given.matches("[A-Za-z0-9._-]{1,100}")) {
      throw problem(
          HttpStatus.BAD_REQUEST,
          "requestId is \"" + given + "\"; it may have 1 to 100 letters, digits, dots, _ and -");
    }
    return given;
  }

  private static ContactPurpose purpose(@Nullable ContactPurpose given) {
    if (given == null) {
      throw problem(
          HttpStatus.BAD_REQUEST,
          "purpose is missing; right would be one of " + List.of(ContactPurpose.values()));
    }
    return given;
  }

  private static void checkGranted(Optional<Receipt> receipt, ContactRules.Request asked) {
    if (receipt.isEmpty()) {
      throw problem(
          HttpStatus.SERVICE_UNAVAILABLE,
          "No decision yet. Ask again with requestId %s; it counts as the same read."
              .formatted(asked.requestId()));
    }
    if (receipt.get().outcome() != Receipt.Outcome.REJECTED) {
      return;
    }
    var reasons = receipt.get().reasons();
    boolean before = reasons.stream().map(Refusal::code).anyMatch(READ_BEFORE::equals);
    ProblemDetail refused =
        ProblemDetail.forStatusAndDetail(
            before ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT,
            reasons.getFirst().found() + "; right would be " + reasons.getFirst().allowed());
    refused.setTitle("Not granted");
    refused.setProperty("reasons", reasons);
    throw new ErrorResponseException(HttpStatus.valueOf(refused.getStatus()), refused, null);
  }

  private static ErrorResponseException unknown(String nominationId) {
    return problem(HttpStatus.NOT_FOUND, "No nomination of yours has the id " + nominationId);
  }

  private static ErrorResponseException forgotten() {
    return problem(HttpStatus.GONE, "She was erased, and her data with her.");
  }

  private static ErrorResponseException problem(HttpStatus status, String detail) {
    return new ErrorResponseException(
        status, ProblemDetail.forStatusAndDetail(status, detail), null);
  }
}
