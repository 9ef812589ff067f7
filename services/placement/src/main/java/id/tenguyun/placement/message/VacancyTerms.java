package id.tenguyun.placement.message;

import id.tenguyun.placement.policy.SkillClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an employer offers and asks for.
 *
 * @param requiredScheme certification scheme asked for; null where units are asked for instead
 * @param requiredUnits units asked for beyond, or instead of, the scheme
 * @param contractMonths length of a fixed term; null without a term
 * @param priorContractMonths months of fixed term before, counted into the legal limit
 * @param overtimeHoursPerWeek agreed overtime; null without an overtime term
 * @param closesOn last day of the vacancy
 * @param startsOn first day of work
 */
public record VacancyTerms(
    String title,
    String kbjiCode,
    SkillClass skillClass,
    @Nullable String requiredScheme,
    List<String> requiredUnits,
    int minimumKkniLevel,
    int openings,
    String workplaceVillage,
    ContractType contractType,
    @Nullable Integer contractMonths,
    int priorContractMonths,
    int probationMonths,
    BigDecimal monthlyWageIdr,
    int hoursPerWeek,
    @Nullable Integer overtimeHoursPerWeek,
    boolean socialSecurityEnrolled,
    boolean hazardousWork,
    List<String> requiredLicences,
    List<String> valuedLicences,
    List<PersonalRequirement> personalRequirements,
    LocalDate closesOn,
    LocalDate startsOn) {

  public VacancyTerms {
    requiredUnits = List.copyOf(requiredUnits);
    requiredLicences = List.copyOf(requiredLicences);
    valuedLicences = List.copyOf(valuedLicences);
    personalRequirements = List.copyOf(personalRequirements);
  }
}
