package id.tenguyun.benchmarks.line;

import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ProgrammeRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.shared.DomicileEvidence;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.events.training.GraduationReported;
import id.tenguyun.events.training.PersonReported;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Graduates of fifteen centres, made up from their numbers. */
final class Graduates {

  static final List<String> CENTRES =
      IntStream.range(0, 15).mapToObj("BLK-%02d"::formatted).toList();

  private static final List<String> UNITS =
      List.of("C.33MEK01.001.1", "C.33MEK01.002.1", "C.33MEK01.003.1", "C.33MEK01.004.1");
  private static final DateTimeFormatter IN_A_NIK = DateTimeFormatter.ofPattern("ddMMyy");
  private static final LocalDate OLDEST = LocalDate.of(1975, 1, 1);
  private static final int DAYS = 11_000;
  private static final String PROGRAMME = "MEK-IND";

  private Graduates() {}

  static List<Province.Sent> reference() {
    List<Province.Sent> rows = new ArrayList<>();
    for (String centre : CENTRES) {
      String id = Province.partnerId(centre);
      rows.add(
          row(
              id,
              new PartnerRegistered(
                  id, centre, PartnerKind.TRAINING_CENTRE, centre, "65.71", null)));
    }
    rows.add(
        row(
            PROGRAMME,
            new ProgrammeRegistered(
                PROGRAMME, PROGRAMME, "7212", SkillClass.SEMI_SKILLED, 2, UNITS, 360, "SKM-1")));
    rows.add(row("L-1", new ReferenceDataLoaded("L-1", "benchmark", rows.size(), "0".repeat(64))));
    return rows;
  }

  private static Province.Sent row(String key, org.apache.avro.specific.SpecificRecord value) {
    return new Province.Sent("reference.data", key, value);
  }

  /** The graduation of this number; every fourth is a second one of the person before. */
  static Province.Sent graduation(int number) {
    String centre = CENTRES.get(number % CENTRES.size());
    String id = "%s-26-%07d".formatted(centre, number);
    return new Province.Sent(
        "partner." + Province.partnerId(centre) + ".graduations",
        id,
        GraduationReported.newBuilder()
            .setGraduationId(id)
            .setCentreId(centre)
            .setProgrammeCode(PROGRAMME)
            .setBatch("2026-01")
            .setPerson(person(number % 4 == 3 ? number - 1 : number))
            .setDomicileVillage("65.71.04.1001")
            .setDomicileSince(LocalDate.of(2015, 1, 1))
            .setDomicileEvidence(List.of(DomicileEvidence.KTP, DomicileEvidence.KK))
            .setCompletedOn(LocalDate.of(2026, 5, 11))
            .setFinalScore(60 + number % 40)
            .setUnitsAchieved(UNITS)
            .build());
  }

  private static PersonReported person(int number) {
    LocalDate born = OLDEST.plusDays(number % DAYS);
    int district = 1 + number / DAYS % 98;
    int serial = 1 + number / DAYS / 98;
    return new PersonReported(
        "9965%02d%s%04d".formatted(district, IN_A_NIK.format(born), serial),
        "Peserta Latihan %07d".formatted(number),
        born,
        "+62811%08d".formatted(number),
        number % 50 == 0);
  }
}
