package id.tenguyun.training.invitation.web;

import id.tenguyun.eventing.web.Callers;
import id.tenguyun.eventing.web.Errors;
import id.tenguyun.training.invitation.MessagePort;
import id.tenguyun.training.invitation.mongo.InvitationDocument;
import id.tenguyun.training.invitation.mongo.InvitationDocument.Offer;
import id.tenguyun.training.invitation.mongo.InvitationDocument.Status;
import id.tenguyun.training.invitation.mongo.Invitations;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/**
 * What a centre has to bring to its graduates. It names a graduation by the centre's own id, so the
 * centre knows whom to call, and nobody else does.
 */
@RestController
class WorkListController {

  private final Callers callers;
  private final Invitations invitations;
  private final MessagePort messages;

  WorkListController(Callers callers, Invitations invitations, MessagePort messages) {
    this.callers = callers;
    this.invitations = invitations;
    this.messages = messages;
  }

  /**
   * One line.
   *
   * @param frozen whether its deadline stands still, and she may only decline
   * @param messageAt when a message to her telephone was taken for delivery; null where none was,
   *     so that somebody should go and see her
   */
  record WorkListLine(Offer offer, Status status, boolean frozen, @Nullable Instant messageAt) {}

  /** Those that stand so, the most urgent first. */
  @Operation(
      summary =
          "A centre's work list: nominations to bring to its graduates, the most urgent first")
  @Errors({"400 No such status", "401 Nobody is logged in", "403 Another partner called"})
  @GetMapping("/centres/{centreId}/invitations")
  List<WorkListLine> workList(
      @PathVariable String centreId,
      @RequestParam(defaultValue = "OPEN") Status status,
      WebRequest request) {
    callers.partnerOrOfficer(request, centreId);
    return invitations.ofCentre(centreId.toUpperCase(Locale.ROOT), status).stream()
        .flatMap(invitation -> line(invitation, status).stream())
        .sorted(Comparator.comparing(line -> line.offer().answerDueAt()))
        .toList();
  }

  private Optional<WorkListLine> line(InvitationDocument invitation, Status status) {
    return Optional.ofNullable(invitation.current())
        .map(offer ->
            new WorkListLine(
                offer,
                status,
                invitation.frozen(),
                messages.takenAt(offer.nominationId()).orElse(null)));
  }
}
