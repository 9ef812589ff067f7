package id.tenguyun.placement.message;

import id.tenguyun.placement.policy.SkillClass;
import id.tenguyun.placement.region.PriorityTier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One worker nominated for one seat; every outcome repeats it, so that a subscriber needs no other
 * event. Her tier, merit and certificates are as they were in the round.
 */
public record Nomination(
    String nominationId,
    String roundId,
    String vacancyId,
    String projectId,
    String employerId,
    String market,
    SkillClass skillClass,
    @Nullable String schemeCode,
    UUID workerId,
    String domicileRegency,
    PriorityTier tier,
    SeatSlot slot,
    int merit,
    List<String> certificateNumbers,
    String policyId,
    int policyVersion,
    BigDecimal monthlyWageIdr,
    LocalDate startsOn) {

  public Nomination {
    certificateNumbers = List.copyOf(certificateNumbers);
  }
}
