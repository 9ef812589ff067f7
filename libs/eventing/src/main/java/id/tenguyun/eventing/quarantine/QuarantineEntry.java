package id.tenguyun.eventing.quarantine;

import id.tenguyun.eventing.envelope.Origin;
import java.time.Instant;

/**
 * A record that nobody could read.
 *
 * @param place where it lies in quarantine; its id for operators
 * @param origin where it lay before
 * @param error why, as a code
 * @param message why, in words that quote nothing of it
 * @param heldSince when the broker took it into quarantine, real time
 * @param bytes length of what was sent, where it is encrypted of the ciphertext
 * @param encrypted whether it may hold people's data
 * @param open whether nobody has dealt with it yet
 */
public record QuarantineEntry(
    Origin place,
    Origin origin,
    String error,
    String message,
    Instant heldSince,
    int bytes,
    boolean encrypted,
    boolean open) {}
