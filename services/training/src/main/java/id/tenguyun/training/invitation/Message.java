package id.tenguyun.training.invitation;

import java.time.Instant;
import java.util.UUID;

/**
 * One message to one worker. It has no text form, since neither number nor link may reach a log.
 *
 * @param invitationId the nomination; a port takes one message for each
 * @param to telephone number
 * @param text what she reads, link and all, in Indonesian
 * @param notAfter when it is of no use any more and must be forgotten
 */
public record Message(
    String invitationId, UUID workerId, String to, String text, Instant notAfter) {

  @Override
  public String toString() {
    return "Message for " + invitationId + " (not shown)";
  }
}
