package id.tenguyun.training.graduation;

import id.tenguyun.training.contact.ContactPurpose;
import id.tenguyun.training.contact.Contacts;
import id.tenguyun.training.graduation.TrainingInput.ErasureOrdered;
import id.tenguyun.training.graduation.TrainingInput.PersonExportOrdered;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What training makes known, and what it only remembers. */
public sealed interface TrainingEvent {

  /** A validated completion: the worker is an opaque id from here on. */
  record TrainingCompleted(
      Instant at,
      UUID workerId,
      String market,
      String centreId,
      String graduationId,
      String programmeCode,
      String schemeCode,
      String kbjiCode,
      SkillClass skillClass,
      int kkniLevel,
      List<String> units,
      @Nullable Integer finalScore,
      LocalDate completedOn,
      String domicileVillage,
      LocalDate domicileSince,
      List<DomicileEvidence> domicileEvidence,
      @Nullable LocalDate ofAgeFrom,
      List<String> traits,
      @Nullable String referenceCode)
      implements TrainingEvent {}

  /** An encrypted person block entered the vault. */
  record PersonFiled(
      Instant at,
      UUID workerId,
      String centreId,
      String graduationId,
      String personKeyId,
      ByteBuffer personCiphertext)
      implements TrainingEvent {}

  /** A person was forgotten. */
  record WorkerErased(Instant at, UUID workerId, String market, String actId)
      implements TrainingEvent {}

  /** An officer may read all that is held about a person now; said before it is given. */
  record PersonExported(Instant at, UUID workerId, String actId, String actor, String reason)
      implements TrainingEvent {}

  /** A graduation id is taken, by this content. Remembered only. */
  record GraduationAccepted(GraduationKey key, String contentDigest, UUID workerId, String market)
      implements TrainingEvent {}

  /** An erasure was ordered. Remembered only, to tell a repetition from a contradiction. */
  record ErasureNoted(ErasureOrdered order) implements TrainingEvent {}

  /** An export was ordered. Remembered only, to tell a repetition from a contradiction. */
  record ExportNoted(PersonExportOrdered order) implements TrainingEvent {}

  /** A training centre is known. Remembered only. */
  record CentreNoted(Centre centre) implements TrainingEvent {}

  /** A programme is known. Remembered only. */
  record ProgrammeNoted(Programme programme) implements TrainingEvent {}

  /** An employer may read a worker's name and phone number now; said before they are given. */
  record ContactDisclosed(
      Instant at,
      String requestId,
      String nominationId,
      String employerId,
      String centreId,
      UUID workerId,
      String requestedBy,
      ContactPurpose purpose,
      boolean repeated)
      implements TrainingEvent {}

  /** A centre was asked to bring a nomination to its graduate. Remembered only. */
  record InvitationNoted(Contacts.Invitation invitation) implements TrainingEvent {}

  /** She accepted, or what she accepted is over. Remembered only. */
  record AcceptanceNoted(Contacts.Acceptance acceptance) implements TrainingEvent {}
}
