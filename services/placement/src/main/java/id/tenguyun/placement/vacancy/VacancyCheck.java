package id.tenguyun.placement.vacancy;

import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.StatedTime;
import id.tenguyun.placement.message.VacancyInput;
import id.tenguyun.placement.message.VacancyTerms;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.reference.Catalogue;
import id.tenguyun.placement.region.RegionCode;
import id.tenguyun.placement.region.Regions;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Section 3: everything that is checked before anyone is nominated, every reason at once. */
final class VacancyCheck {

  private static final int MOST_OPENINGS = 100_000;

  private final Catalogue catalogue;
  private final Regions regions;
  private final List<Refusal> reasons = new ArrayList<>();

  VacancyCheck(Catalogue catalogue, Regions regions) {
    this.catalogue = catalogue;
    this.regions = regions;
  }

  /** What turns the vacancy down. */
  List<Refusal> reasons(
      VacancyInput.Stated stated, Optional<Policy> policy, TermsCheck terms, Instant now) {
    who(stated, policy, Wita.date(now));
    where(stated);
    what(stated.terms());
    when(stated, Wita.date(now));
    reasons.addAll(terms.blocking());
    return List.copyOf(reasons);
  }

  private void who(VacancyInput.Stated stated, Optional<Policy> policy, LocalDate today) {
    if (stated.vacancyId().isBlank()
        || stated.vacancyId().chars().anyMatch(Character::isISOControl)) {
      refuse("BAD_VACANCY_ID", "vacancyId", stated.vacancyId(), "a printable id");
    }
    boolean known = catalogue.employer(stated.employerId()).isPresent();
    if (!known) {
      refuse("UNKNOWN_EMPLOYER", "employerId", stated.employerId(), "a registered employer");
    }
    String contractorOf = stated.contractorOf();
    if (contractorOf != null && catalogue.employer(contractorOf).isEmpty()) {
      refuse("UNKNOWN_EMPLOYER", "contractorOf", contractorOf, "a registered employer");
    }
    if (catalogue.project(stated.projectId()).isEmpty()) {
      refuse(
          "UNKNOWN_PROJECT", "projectId", stated.projectId(), "one of " + catalogue.projectIds());
      return;
    }
    if (known && !catalogue.isOn(stated.projectId(), stated.employerId())) {
      refuse(
          "EMPLOYER_NOT_ON_PROJECT",
          "employerId",
          stated.employerId(),
          "one of " + catalogue.employersOn(stated.projectId()));
    }
    if (policy.isEmpty()) {
      refuse(
          "NO_POLICY_IN_FORCE",
          "projectId",
          stated.projectId(),
          "a project that a policy in force covers on " + today);
    }
  }

  private void where(VacancyInput.Stated stated) {
    String village = stated.terms().workplaceVillage();
    if (!regions.knowsVillage(village)) {
      refuse("UNKNOWN_VILLAGE", "terms.workplaceVillage", village, "a village code PP.RR.DD.VVVV");
      return;
    }
    String province = new RegionCode(village).province();
    if (!province.equals(stated.market())) {
      refuse("WRONG_MARKET", "market", stated.market(), province + ", where the workplace is");
    }
  }

  private void what(VacancyTerms terms) {
    if (terms.openings() < 1 || terms.openings() > MOST_OPENINGS) {
      refuse(
          "OPENINGS_OUT_OF_RANGE",
          "terms.openings",
          String.valueOf(terms.openings()),
          "1 to " + MOST_OPENINGS);
    }
    if (terms.minimumKkniLevel() < 1 || terms.minimumKkniLevel() > 9) {
      refuse(
          "KKNI_LEVEL_OUT_OF_RANGE",
          "terms.minimumKkniLevel",
          String.valueOf(terms.minimumKkniLevel()),
          "1 to 9");
    }
    String scheme = terms.requiredScheme();
    if (scheme == null && terms.requiredUnits().isEmpty()) {
      refuse("NO_COMPETENCE_ASKED", "terms.requiredScheme", "nothing", "a scheme, or units");
    }
    if (scheme != null && catalogue.scheme(scheme).isEmpty()) {
      refuse("UNKNOWN_SCHEME", "terms.requiredScheme", scheme, "a registered scheme");
    }
  }

  private void when(VacancyInput.Stated stated, LocalDate today) {
    LocalDate closes = stated.terms().closesOn();
    LocalDate published = Wita.date(stated.publishedAt());
    LocalDate starts = stated.terms().startsOn();
    StatedTime.check(
            "publishedAt",
            published,
            today.minusDays(StatedTime.PUBLICATION_DAYS),
            today.plusDays(StatedTime.PUBLICATION_DAYS))
        .ifPresent(reasons::add);
    LocalDate latest = today.plusDays(StatedTime.DAYS_AHEAD);
    if (starts.isAfter(latest)) {
      StatedTime.check("terms.startsOn", starts, today, latest).ifPresent(reasons::add);
    }
    if (closes.isBefore(published)) {
      refuse(
          "CLOSES_BEFORE_PUBLICATION",
          "terms.closesOn",
          closes.toString(),
          published + " or later, when it is published");
    }
    if (closes.isBefore(today)) {
      refuse("CLOSED_ALREADY", "terms.closesOn", closes.toString(), today + " or later");
    }
    if (closes.isAfter(starts)) {
      refuse(
          "CLOSES_AFTER_START",
          "terms.closesOn",
          closes.toString(),
          starts + " or earlier, when work starts");
    }
  }

  private void refuse(String code, String field, String found, String allowed) {
    reasons.add(new Refusal(code, field, found, allowed));
  }
}
