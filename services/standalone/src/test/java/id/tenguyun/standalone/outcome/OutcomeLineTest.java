package id.tenguyun.standalone.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.events.placement.Nomination;
import id.tenguyun.events.placement.PlacementConfirmed;
import id.tenguyun.events.shared.PriorityTier;
import id.tenguyun.events.shared.SeatSlot;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.registry.AvroTrust;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OutcomeLineTest {

  @Test
  void anOutcomeIsOneJsonObjectWithWitaTime() {
    AvroTrust.trustGeneratedClasses();
    PlacementConfirmed event =
        PlacementConfirmed.newBuilder()
            .setAt(Instant.parse("2026-07-04T01:00:00Z"))
            .setNomination(
                Nomination.newBuilder()
                    .setNominationId("n-1")
                    .setRoundId("65-3")
                    .setVacancyId("VAC-1")
                    .setProjectId("KIPI")
                    .setEmployerId("KIPI-PORT")
                    .setMarket("65")
                    .setSkillClass(SkillClass.SEMI_SKILLED)
                    .setWorkerId(new UUID(0, 7))
                    .setDomicileRegency("65.01")
                    .setTier(PriorityTier.RING_1)
                    .setSlot(SeatSlot.FLOOR_1)
                    .setMerit(7_400)
                    .setCertificateNumbers(List.of("C-1"))
                    .setPolicyId("kaltara")
                    .setPolicyVersion(1)
                    .setMonthlyWageIdr(new BigDecimal("5000000.00"))
                    .setStartsOn(LocalDate.of(2026, 8, 1))
                    .build())
            .build();
    assertThat(OutcomeLine.of(event).json())
        .isEqualTo(
            "{\"type\":\"PlacementConfirmed\",\"time\":\"2026-07-04T09:00:00+08:00\","
                + "\"vacancy\":\"VAC-1\",\"worker\":\"00000000-0000-0000-0000-000000000007\","
                + "\"project\":\"KIPI\",\"employer\":\"KIPI-PORT\",\"tier\":\"RING_1\","
                + "\"slot\":\"FLOOR_1\",\"merit\":7400,\"certificates\":[\"C-1\"],"
                + "\"policy\":\"kaltara\",\"policyVersion\":1,\"round\":\"65-3\","
                + "\"nomination\":\"n-1\"}");
  }
}
