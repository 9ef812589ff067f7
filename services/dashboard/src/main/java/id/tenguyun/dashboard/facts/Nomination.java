package id.tenguyun.dashboard.facts;

import java.util.Optional;
import java.util.UUID;

/**
 * The part of a nomination that the page counts. Merit, wage, slot and certificates are left in the
 * log; a trait never comes near this service.
 *
 * @param market province code of the market
 * @param schemeCode certification scheme of the job; none where single units were asked for
 * @param workerId random id, used to count people once; no page or answer shows it
 * @param domicileRegency regency or city code
 */
public record Nomination(
    String nominationId,
    String roundId,
    String vacancyId,
    String projectId,
    String employerId,
    String market,
    SkillClass skillClass,
    Optional<String> schemeCode,
    UUID workerId,
    String domicileRegency,
    PriorityTier tier) {}
