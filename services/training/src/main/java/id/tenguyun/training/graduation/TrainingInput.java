package id.tenguyun.training.graduation;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What training takes from its inbox. Each record is named, part by part, as its contract. */
public sealed interface TrainingInput
    permits ContactInput,
        TrainingInput.GraduationReceived,
        TrainingInput.ErasureOrdered,
        TrainingInput.PersonExportOrdered,
        TrainingInput.PartnerRegistered,
        TrainingInput.ProgrammeRegistered,
        TrainingInput.SchemeRegistered,
        TrainingInput.ReferenceDataLoaded {

  /**
   * A graduation, its person block already encrypted.
   *
   * @param contentDigest keyed digest of all that the centre sent, person block included; tells a
   *     repetition from a contradiction, which the ciphertext, new each time, cannot
   * @param referenceCode by which she asks why she was not chosen; null from an older intake
   */
  record GraduationReceived(
      String graduationId,
      String centreId,
      String programmeCode,
      String batch,
      UUID workerId,
      String personKeyId,
      ByteBuffer personCiphertext,
      String contentDigest,
      @Nullable LocalDate ofAgeFrom,
      List<String> traits,
      List<PersonFinding> findings,
      @Nullable String market,
      String domicileVillage,
      LocalDate domicileSince,
      List<DomicileEvidence> domicileEvidence,
      LocalDate completedOn,
      @Nullable Integer finalScore,
      List<String> unitsAchieved,
      @Nullable String referenceCode)
      implements TrainingInput {

    /** Unique among all centres. */
    GraduationKey key() {
      return new GraduationKey(centreId, graduationId);
    }
  }

  /** What the intake found wrong with a person's fields, without the value. */
  record PersonFinding(String code, String field, String allowed) {}

  /** The office orders a person forgotten. */
  record ErasureOrdered(String actId, String actor, UUID workerId, String reason)
      implements TrainingInput {}

  /** The office orders that a person be given all that is held about her. */
  record PersonExportOrdered(String actId, String actor, UUID workerId, String reason)
      implements TrainingInput {}

  /** A partner that may send; only training centres matter here. */
  record PartnerRegistered(
      String partnerId, String code, PartnerKind kind, @Nullable String districtCode)
      implements TrainingInput {}

  /** A programme as the catalogue has it. */
  record ProgrammeRegistered(
      String programmeCode,
      String kbjiCode,
      SkillClass skillClass,
      int kkniLevel,
      List<String> units,
      String schemeCode)
      implements TrainingInput {}

  /** A certification scheme; certification decides by it, training only passes its code on. */
  record SchemeRegistered(String schemeCode) implements TrainingInput {}

  /** All reference data of a load are in. */
  record ReferenceDataLoaded(String loadId) implements TrainingInput {}
}
