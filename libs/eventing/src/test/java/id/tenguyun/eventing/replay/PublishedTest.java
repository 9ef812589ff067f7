package id.tenguyun.eventing.replay;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.envelope.HeaderNames;
import id.tenguyun.eventing.envelope.TextHeaders;
import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.events.placement.ComplianceAssessed;
import id.tenguyun.events.placement.ComplianceFigure;
import id.tenguyun.events.placement.ComplianceStatus;
import id.tenguyun.events.placement.Denominator;
import id.tenguyun.events.placement.FloorShare;
import id.tenguyun.events.placement.Trend;
import id.tenguyun.events.shared.PriorityTier;
import id.tenguyun.events.shared.SkillClass;
import id.tenguyun.registry.RegistryConfig;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

/** An audit compares what was decoded with what was decided, lists of decimals included. */
class PublishedTest {

  private final AvroValues values = new AvroValues(RegistryConfig.onLaptop("mock://published"));

  @Test
  void decoded_twice_is_the_same() {
    assertThat(published(decoded(assessed("0.500000"))))
        .isEqualTo(published(decoded(assessed("0.500000"))))
        .isEqualTo(published(assessed("0.500000")));
  }

  @Test
  void another_figure_is_another_event() {
    assertThat(published(decoded(assessed("0.500000"))))
        .isNotEqualTo(published(assessed("0.600000")));
  }

  private SpecificRecord decoded(SpecificRecord value) {
    var headers = new RecordHeaders();
    return values.decode("any", headers, values.encode("any", headers, value));
  }

  private static Published published(SpecificRecord value) {
    var headers = new RecordHeaders();
    TextHeaders.put(headers, HeaderNames.POSITION, "0:1:2");
    return Published.of("placement.compliance", "key", value, headers);
  }

  private static ComplianceAssessed assessed(String share) {
    var figure =
        ComplianceFigure.newBuilder()
            .setDenominator(Denominator.DIRECT)
            .setTotal(2)
            .setShares(
                List.of(
                    FloorShare.newBuilder()
                        .setTier(PriorityTier.RING_1)
                        .setFloor(new BigDecimal("0.300000"))
                        .setActual(new BigDecimal(share))
                        .build()));
    return ComplianceAssessed.newBuilder()
        .setAt(Instant.parse("2026-07-01T00:00:00Z"))
        .setDay(LocalDate.of(2026, 7, 1))
        .setProjectId("KIPI")
        .setEmployerId("KIPI-EPC1")
        .setSkillClass(SkillClass.SEMI_SKILLED)
        .setMarket("65")
        .setPolicyId("KALTARA")
        .setPolicyVersion(1)
        .setStatus(ComplianceStatus.COMPLIANT)
        .setTrend(Trend.STEADY)
        .setFigures(List.of(figure.build()))
        .build();
  }
}
