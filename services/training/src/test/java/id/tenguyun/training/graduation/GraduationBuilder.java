package id.tenguyun.training.graduation;

import id.tenguyun.training.graduation.TrainingInput.GraduationReceived;
import id.tenguyun.training.graduation.TrainingInput.PersonFinding;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A graduation in order, until a test says otherwise. */
final class GraduationBuilder {

  static final UUID WORKER = new UUID(7, 7);

  String graduationId = "BLK-TJSELOR-26-000001";
  String centreId = "BLK-TJSELOR";
  String programmeCode = "LAS-SMAW3G";
  UUID workerId = WORKER;
  String contentDigest = "d1";
  List<PersonFinding> findings = List.of();
  @Nullable String market;
  String domicileVillage = "65.01.04.2001";
  LocalDate domicileSince = LocalDate.of(2015, 1, 19);
  LocalDate completedOn = LocalDate.of(2026, 6, 1);
  @Nullable Integer finalScore = 82;
  List<String> unitsAchieved = List.of(TrainingBench.WELDER_1, TrainingBench.WELDER_2);
  @Nullable LocalDate ofAgeFrom;
  List<String> traits = List.of();

  GraduationReceived build() {
    return new GraduationReceived(
        graduationId,
        centreId,
        programmeCode,
        "2026-06",
        workerId,
        "key-1",
        ByteBuffer.wrap(new byte[] {1, 2, 3}),
        contentDigest,
        ofAgeFrom,
        traits,
        findings,
        market,
        domicileVillage,
        domicileSince,
        List.of(DomicileEvidence.KTP, DomicileEvidence.KK),
        completedOn,
        finalScore,
        unitsAchieved,
        "7F3K-9QTX-2MBA");
  }
}
