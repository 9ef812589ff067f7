package id.tenguyun.placement.vacancy;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.PersonalRequirement;
import id.tenguyun.placement.message.RequirementJustification;
import id.tenguyun.placement.message.RequirementKind;
import id.tenguyun.placement.message.VacancyTerms;
import id.tenguyun.placement.policy.ContractCheck;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.Severity;
import id.tenguyun.placement.reference.Catalogue;
import id.tenguyun.placement.reference.MinimumWages;
import id.tenguyun.placement.region.RegionCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The contract checks of section 3, for a vacancy's terms and for a direct hire's alike: every
 * failed one is reported, each with the severity that the policy gives it.
 */
public final class TermsCheck {

  private static final int LONGEST_PKWT_MONTHS = 60;
  private static final int LONGEST_PROBATION_MONTHS = 3;
  private static final int WEEKLY_HOURS = 40;

  /** What is checked of a contract. */
  public record Contract(
      String workplaceVillage,
      LocalDate startsOn,
      ContractType type,
      @Nullable Integer months,
      int priorMonths,
      int probationMonths,
      BigDecimal monthlyWageIdr,
      int hoursPerWeek,
      @Nullable Integer overtimeHoursPerWeek,
      boolean socialSecurityEnrolled,
      List<PersonalRequirement> personalRequirements) {

    static Contract of(VacancyTerms terms) {
      return new Contract(
          terms.workplaceVillage(),
          terms.startsOn(),
          terms.contractType(),
          terms.contractMonths(),
          terms.priorContractMonths(),
          terms.probationMonths(),
          terms.monthlyWageIdr(),
          terms.hoursPerWeek(),
          terms.overtimeHoursPerWeek(),
          terms.socialSecurityEnrolled(),
          terms.personalRequirements());
    }
  }

  private final Contract contract;
  private final String prefix;
  private final Optional<Policy> policy;
  private final List<Refusal> blocking = new ArrayList<>();
  private final List<Refusal> warnings = new ArrayList<>();

  private TermsCheck(Contract contract, String prefix, Optional<Policy> policy) {
    this.contract = contract;
    this.prefix = prefix;
    this.policy = policy;
  }

  /**
   * Checks a contract.
   *
   * @param prefix put before field names, {@code terms.} or nothing
   * @param policy the one that rules; law blocks without one as well
   */
  public static TermsCheck of(
      Contract contract, String prefix, Optional<Policy> policy, Catalogue catalogue) {
    TermsCheck check = new TermsCheck(contract, prefix, policy);
    check.wage(catalogue);
    check.term();
    check.probation();
    check.socialSecurity();
    check.hours();
    contract.personalRequirements().forEach(check::requirement);
    return check;
  }

  /** What turns the terms down. */
  public List<Refusal> blocking() {
    return blocking;
  }

  /** What is only pointed out. */
  public List<Refusal> warnings() {
    return warnings;
  }

  private void wage(Catalogue catalogue) {
    Optional<RegionCode> village =
        RegionCode.parse(contract.workplaceVillage()).filter(RegionCode::isVillage);
    if (village.isEmpty()) {
      return; // reported as an unknown village
    }
    int year = contract.startsOn().getYear();
    var minimum = MinimumWages.applying(catalogue, village.get(), year);
    if (minimum.isEmpty()) {
      fail(
          ContractCheck.MINIMUM_WAGE,
          "MINIMUM_WAGE_UNKNOWN",
          "workplaceVillage",
          contract.workplaceVillage(),
          "a workplace whose minimum wage for " + year + " is registered");
    } else if (contract.monthlyWageIdr().compareTo(minimum.get().monthlyIdr()) < 0) {
      fail(
          ContractCheck.MINIMUM_WAGE,
          "WAGE_BELOW_MINIMUM",
          "monthlyWageIdr",
          contract.monthlyWageIdr().toPlainString(),
          minimum.get().monthlyIdr().toPlainString()
              + " or more, the minimum wage of "
              + minimum.get().regionCode()
              + " for "
              + minimum.get().year()
              + " ("
              + minimum.get().decree()
              + ")");
    }
  }

  private void term() {
    Integer months = contract.months();
    if (contract.type() == ContractType.PKWTT) {
      if (months != null) {
        block("TERM_WITHOUT_PKWT", "contractMonths", months.toString(), "no term in a PKWTT");
      }
      return;
    }
    if (months == null || months < 1) {
      block("TERM_MISSING", "contractMonths", String.valueOf(months), "1 month or more in a PKWT");
    } else if (months + contract.priorMonths() > LONGEST_PKWT_MONTHS) {
      fail(
          ContractCheck.PKWT_DURATION,
          "PKWT_TOO_LONG",
          "contractMonths",
          months + " months after " + contract.priorMonths(),
          LONGEST_PKWT_MONTHS + " months in all at most (PP 35/2021 art. 8)");
    }
    if (contract.priorMonths() < 0) {
      block(
          "NEGATIVE",
          "priorContractMonths",
          String.valueOf(contract.priorMonths()),
          "0 months or more");
    }
  }

  private void probation() {
    int months = contract.probationMonths();
    if (months < 0) {
      block("NEGATIVE", "probationMonths", String.valueOf(months), "0 months or more");
    } else if (contract.type() == ContractType.PKWT && months > 0) {
      fail(
          ContractCheck.PKWT_PROBATION,
          "PROBATION_IN_PKWT",
          "probationMonths",
          months + " months",
          "no probation in a PKWT (PP 35/2021 art. 12)");
    } else if (months > LONGEST_PROBATION_MONTHS) {
      fail(
          ContractCheck.PKWTT_PROBATION,
          "PROBATION_TOO_LONG",
          "probationMonths",
          months + " months",
          LONGEST_PROBATION_MONTHS + " months at most (UU 13/2003 art. 60)");
    }
  }

  private void socialSecurity() {
    if (!contract.socialSecurityEnrolled()) {
      fail(
          ContractCheck.SOCIAL_SECURITY,
          "NO_SOCIAL_SECURITY",
          "socialSecurityEnrolled",
          "false",
          "enrolment in social security (BPJS)");
    }
  }

  private void hours() {
    int hours = contract.hoursPerWeek();
    Integer overtime = contract.overtimeHoursPerWeek();
    if (hours < 1 || hours > 168) {
      block("HOURS_IMPOSSIBLE", "hoursPerWeek", String.valueOf(hours), "1 to 168 hours");
    } else if (hours > WEEKLY_HOURS && (overtime == null || overtime < 1)) {
      fail(
          ContractCheck.WEEKLY_HOURS,
          "HOURS_WITHOUT_OVERTIME_TERM",
          "hoursPerWeek",
          hours + " hours",
          WEEKLY_HOURS + " hours at most, or an overtime term in overtimeHoursPerWeek");
    }
  }

  private void requirement(PersonalRequirement requirement) {
    int index = contract.personalRequirements().indexOf(requirement);
    String field = "personalRequirements[" + index + "]";
    RequirementJustification justification = requirement.justification();
    String basis = requirement.legalBasis();
    boolean statutory = justification == RequirementJustification.STATUTORY_RULE;
    if (requirement.kind() == RequirementKind.ETHNICITY) {
      discrimination(field, requirement, "no such requirement: it is never lawful");
    } else if (justification == null) {
      discrimination(field, requirement, "none, or a justification of a lawful kind");
    } else if (statutory && (basis == null || basis.isBlank())) {
      discrimination(field, requirement, "the rule that asks for it, in legalBasis");
    }
  }

  private void discrimination(String field, PersonalRequirement requirement, String allowed) {
    fail(
        ContractCheck.DISCRIMINATION,
        "UNJUSTIFIED_REQUIREMENT",
        field,
        requirement.kind() + " without a lawful justification",
        allowed);
  }

  private void fail(ContractCheck check, String code, String field, String found, String allowed) {
    Severity severity =
        check.isLaw()
            ? Severity.BLOCK
            : policy.map(p -> p.severityOf(check)).orElse(Severity.BLOCK);
    (severity == Severity.BLOCK ? blocking : warnings)
        .add(new Refusal(code, prefix + field, found, allowed));
  }

  private void block(String code, String field, String found, String allowed) {
    blocking.add(new Refusal(code, prefix + field, found, allowed));
  }
}
