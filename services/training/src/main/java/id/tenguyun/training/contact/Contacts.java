package id.tenguyun.training.contact;

import id.tenguyun.eventing.decision.Table;
import id.tenguyun.eventing.decision.Tables;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What training remembers of nominations: whom they invited, who accepted, and who has read. */
public final class Contacts {

  private final Table<Invitation> invitations;
  private final Table<Acceptance> acceptances;
  private final Table<Read> reads;

  public Contacts(Tables tables) {
    invitations = tables.table("invitations", Invitation.class);
    acceptances = tables.table("acceptances", Acceptance.class);
    reads = tables.table("contactReads", Read.class);
  }

  /** A nomination that one centre was asked to bring to its graduate. */
  public record Invitation(
      String nominationId, String centreId, String employerId, UUID workerId) {}

  /**
   * She accepted.
   *
   * @param over what ended the nomination or placement since; null while it stands
   */
  public record Acceptance(String nominationId, UUID workerId, @Nullable String over) {}

  /** The one read of a nomination. */
  public record Read(
      String nominationId,
      String requestId,
      String requestedBy,
      ContactPurpose purpose,
      Instant at) {}

  public Optional<Invitation> invitation(String nominationId) {
    return invitations.find(nominationId);
  }

  public Optional<Acceptance> acceptance(String nominationId) {
    return acceptances.find(nominationId);
  }

  public Optional<Read> read(String nominationId) {
    return reads.find(nominationId);
  }

  public void put(Invitation invitation) {
    invitations.put(invitation.nominationId(), invitation);
  }

  public void put(Acceptance acceptance) {
    acceptances.put(acceptance.nominationId(), acceptance);
  }

  /** The first read stays; the same request come again changes nothing. */
  public void put(Read read) {
    if (reads.find(read.nominationId()).isEmpty()) {
      reads.put(read.nominationId(), read);
    }
  }
}
