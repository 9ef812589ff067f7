package id.tenguyun.training.graduation;

import id.tenguyun.training.contact.AnsweringParty;
import id.tenguyun.training.contact.ContactPurpose;
import java.util.UUID;

/** What training takes of nominations, so that it can tell who may read a worker's contact data. */
public sealed interface ContactInput extends TrainingInput {

  /** An employer asks to read a nominee's name and phone number. */
  record ContactRequested(
      String requestId,
      String nominationId,
      String employerId,
      String centreId,
      UUID workerId,
      String requestedBy,
      ContactPurpose purpose)
      implements ContactInput {}

  /** A centre was asked to bring a nomination to its graduate. */
  record WorkerInvited(String nominationId, String employerId, UUID workerId, String centreId)
      implements ContactInput {}

  /** Of a nomination, what matters here. */
  record Nomination(String nominationId, UUID workerId) {}

  /** One party accepted. */
  record NominationAccepted(Nomination nomination, AnsweringParty party) implements ContactInput {}

  /** The employer turned her down. */
  record NominationRejected(Nomination nomination) implements ContactInput {}

  /** It lapsed, or was cancelled. */
  record NominationLapsed(Nomination nomination, String cause) implements ContactInput {}

  /** The work is over. */
  record PlacementClosed(Nomination nomination) implements ContactInput {}
}
