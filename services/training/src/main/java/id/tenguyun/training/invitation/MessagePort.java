package id.tenguyun.training.invitation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Carries messages to workers' telephones. A port is part of the vault: it holds numbers, so it
 * keeps a message no longer than the message is of use, and forgets a worker when told to.
 */
public interface MessagePort {

  /**
   * Takes a message, durably. One that it took before, by the invitation's id, is not taken again:
   * that makes sending it exactly as often as once, as far as the wire behind the port lets it.
   *
   * @param at domain time
   * @return whether it is new
   */
  boolean take(Message message, Instant at);

  /** When the message of an invitation was taken, while the port remembers. */
  Optional<Instant> takenAt(String invitationId);

  /** Forgets what is of no use after this moment. */
  void prune(Instant now);

  /** Forgets all messages of a worker who is erased. */
  void forget(UUID workerId);
}
