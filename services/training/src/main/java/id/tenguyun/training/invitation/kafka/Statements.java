package id.tenguyun.training.invitation.kafka;

import id.tenguyun.eventing.web.Commands;
import id.tenguyun.eventing.web.Commands.Submitted;
import id.tenguyun.eventing.web.Receipt;
import id.tenguyun.events.worker.DeclineReason;
import id.tenguyun.events.worker.WorkerAnswer;
import id.tenguyun.events.worker.WorkerAnswered;
import id.tenguyun.training.invitation.mongo.InvitationDocument.Offer;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a worker's own answer on her centre's topic, where placement takes it in. */
@Component
public class Statements {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String BY_HERSELF = "SELF";

  private final Commands commands;

  Statements(Commands commands) {
    this.commands = commands;
  }

  /**
   * Says it, and waits a while for the receipt.
   *
   * @param declined why she declines; null when she accepts
   * @return the receipt, or nothing where it did not come in time
   */
  public Optional<Receipt> answer(
      Offer offer, id.tenguyun.training.invitation.@Nullable DeclineReason declined)
      throws InterruptedException {
    var event =
        new WorkerAnswered(
            offer.nominationId(),
            offer.vacancyId(),
            offer.market(),
            UUID.fromString(offer.workerId()),
            offer.centreId(),
            declined == null ? WorkerAnswer.ACCEPTED : WorkerAnswer.DECLINED,
            declined == null ? null : DeclineReason.valueOf(declined.name()),
            BY_HERSELF);
    return commands.await(commands.submit(partner(offer), event), PATIENCE);
  }

  /** The receipt of an earlier answer, if it is there. */
  public Optional<Receipt> receipt(Offer offer, String submissionId) {
    return commands.find(new Submitted(partner(offer), submissionId));
  }

  private static String partner(Offer offer) {
    return offer.centreId().toLowerCase(Locale.ROOT);
  }
}
