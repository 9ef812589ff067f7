package id.tenguyun.training;

import id.tenguyun.events.placement.CutOff;
import id.tenguyun.events.placement.DecisionRecorded;
import id.tenguyun.events.placement.SeatPlan;
import id.tenguyun.events.placement.SeatTaken;
import id.tenguyun.events.shared.PriorityTier;
import id.tenguyun.events.shared.SkillClass;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Decisions of a round as placement records them. */
public final class SampleDecisions {

  private SampleDecisions() {}

  /** One that takes these workers for one vacancy. */
  public static DecisionRecorded taking(UUID... workers) {
    return DecisionRecorded.newBuilder()
        .setAt(Instant.parse("2026-07-01T00:00:00Z"))
        .setRoundId("r-1")
        .setMarket("65")
        .setVacancyId("v-1")
        .setEmployerId("KIPI-EPC1")
        .setProjectId("KIPI")
        .setSkillClass(SkillClass.SEMI_SKILLED)
        .setPolicyId("kaltara-2026")
        .setPolicyVersion(1)
        .setSeatPlan(
            SeatPlan.newBuilder()
                .setOpenings(2)
                .setRemaining(2)
                .setFloors(List.of(1, 1, 0, 0))
                .setTraitSeats(Map.of("DISABILITY", 1))
                .setOutsiderCap(0)
                .setOpenTier(PriorityTier.REGENCY)
                .build())
        .setTaken(Stream.of(workers).map(SampleDecisions::seat).toList())
        .setCutOffs(List.of(new CutOff(PriorityTier.REGENCY, List.of(), 4_321)))
        .build();
  }

  private static SeatTaken seat(UUID worker) {
    return SeatTaken.newBuilder()
        .setNominationId("n-" + worker)
        .setWorkerId(worker)
        .setTier(PriorityTier.REGENCY)
        .setMerit(6_000)
        .setSlot("FLOOR_3")
        .setTraits(List.of())
        .build();
  }
}
