package id.tenguyun.training.contact.kafka;

import id.tenguyun.eventing.web.Commands;
import id.tenguyun.eventing.web.Receipt;
import id.tenguyun.events.training.ContactPurpose;
import id.tenguyun.events.training.ContactRequested;
import id.tenguyun.training.contact.ContactRules.Request;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts a request on the employer's own topic and waits for what training decides. */
@Component
public class ContactRequests {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final Commands commands;

  ContactRequests(Commands commands) {
    this.commands = commands;
  }

  /**
   * Asks. Once there is a receipt, the read is on the log.
   *
   * @return the receipt, or nothing where it did not come in time; the same request may then be
   *     made again
   */
  public Optional<Receipt> ask(String partnerId, String centreId, Request request)
      throws InterruptedException {
    var event =
        new ContactRequested(
            request.requestId(),
            request.nominationId(),
            request.employerId(),
            centreId,
            request.workerId(),
            request.requestedBy(),
            ContactPurpose.valueOf(request.purpose().name()));
    return commands.await(commands.submit(partnerId, event), PATIENCE);
  }
}
