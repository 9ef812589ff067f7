package id.tenguyun.placement.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.Kaltara;
import id.tenguyun.placement.VacancyBuilder;
import id.tenguyun.placement.World;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.PersonalRequirement;
import id.tenguyun.placement.message.ReferenceInput.EmployerProjectsRegistered;
import id.tenguyun.placement.message.RequirementJustification;
import id.tenguyun.placement.message.RequirementKind;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Section 3. */
class VacancyChecksTest {

  private final World world = World.kaltara();

  private List<String> refusals(VacancyBuilder vacancy) {
    return world.refusals(vacancy.published(), "kipi-epc1");
  }

  private VacancyBuilder vacancy() {
    return world.vacancy("V1");
  }

  @Test
  void aLawfulVacancyIsAccepted() {
    world.publish(vacancy().openings(10));

    VacancyAccepted accepted = world.last(VacancyAccepted.class);
    assertThat(accepted.floors()).containsExactly(2, 2, 5, 8);
    assertThat(accepted.policyId()).isEqualTo("kaltara-2026");
    assertThat(accepted.windows()).hasSize(4);
  }

  @Test
  void everyReasonIsGivenAtOnce() {
    assertThat(
            refusals(
                vacancy()
                    .employer("NOBODY")
                    .project("NOWHERE")
                    .village("65.01.04.2999")
                    .openings(0)
                    .wage("1.00")
                    .months(61)
                    .probation(1)
                    .withoutSocialSecurity()
                    .hours(48)
                    .scheme("SKM-X")
                    .closes(LocalDate.of(2026, 6, 1))
                    .requires(new PersonalRequirement(RequirementKind.SEX, "pria", null, null))))
        .containsExactlyInAnyOrder(
            "UNKNOWN_EMPLOYER",
            "UNKNOWN_PROJECT",
            "UNKNOWN_VILLAGE",
            "OPENINGS_OUT_OF_RANGE",
            "WAGE_BELOW_MINIMUM",
            "PKWT_TOO_LONG",
            "PROBATION_IN_PKWT",
            "NO_SOCIAL_SECURITY",
            "HOURS_WITHOUT_OVERTIME_TERM",
            "UNKNOWN_SCHEME",
            "CLOSES_BEFORE_PUBLICATION",
            "CLOSED_ALREADY",
            "UNJUSTIFIED_REQUIREMENT");
  }

  @Test
  void aReasonNamesTheFieldWhatWasFoundAndWhatIsAllowed() {
    var verdict =
        (Verdict.Rejected)
            world.send(vacancy().wage("3900395.99").published(), "kipi-epc1").verdict();

    assertThat(verdict.reasons()).hasSize(1);
    assertThat(verdict.reasons().getFirst().field()).isEqualTo("terms.monthlyWageIdr");
    assertThat(verdict.reasons().getFirst().found()).isEqualTo("3900395.99");
    assertThat(verdict.reasons().getFirst().allowed()).startsWith("3900396").contains("65.01");
  }

  @Test
  void theHighestMinimumWageOfTheWorkplaceCounts() {
    assertThat(refusals(vacancy().wage("3900396.00"))).isEmpty();
    assertThat(
            world.refusals(
                world.vacancy("V2").atTheMill().wage("4742168.99").published(), "pri-mill"))
        .containsExactly("WAGE_BELOW_MINIMUM");
  }

  @Test
  void earlierFixedTermsCountIntoTheSixtyMonths() {
    assertThat(refusals(vacancy().months(60))).isEmpty();
    assertThat(refusals(world.vacancy("V2").months(48).priorMonths(13)))
        .containsExactly("PKWT_TOO_LONG");
  }

  @Test
  void longHoursNeedAnOvertimeTerm() {
    assertThat(refusals(vacancy().hours(41))).containsExactly("HOURS_WITHOUT_OVERTIME_TERM");
    assertThat(refusals(vacancy().hours(41).overtime(4))).isEmpty();
  }

  @Test
  void aRequirementAboutThePersonNeedsALawfulGround() {
    var age = RequirementKind.AGE;
    assertThat(refusals(vacancy().requires(new PersonalRequirement(age, "max 35", null, null))))
        .containsExactly("UNJUSTIFIED_REQUIREMENT");
    assertThat(
            refusals(
                vacancy()
                    .requires(
                        new PersonalRequirement(
                            age, "18+", RequirementJustification.STATUTORY_RULE, " "))))
        .containsExactly("UNJUSTIFIED_REQUIREMENT");
    assertThat(
            refusals(
                vacancy()
                    .requires(
                        new PersonalRequirement(
                            RequirementKind.ETHNICITY,
                            "putra daerah",
                            RequirementJustification.STATUTORY_RULE,
                            "Perda"))))
        .containsExactly("UNJUSTIFIED_REQUIREMENT");
    assertThat(
            refusals(
                vacancy()
                    .requires(
                        new PersonalRequirement(
                            age,
                            "18+",
                            RequirementJustification.STATUTORY_RULE,
                            "Permenaker 8/2020"))))
        .isEmpty();
  }

  @Test
  void datesMustFit() {
    assertThat(refusals(vacancy().closes(LocalDate.of(2026, 8, 16))))
        .containsExactly("CLOSES_AFTER_START");
    assertThat(refusals(vacancy().closes(LocalDate.of(2026, 8, 15)))).isEmpty();
    world.pass(Duration.ofDays(5));
    assertThat(refusals(world.vacancy("V2").closes(LocalDate.of(2026, 7, 5))))
        .contains("CLOSED_ALREADY");
  }

  @Test
  void theMarketIsWhereTheWorkIs() {
    assertThat(refusals(vacancy().market("64"))).containsExactly("WRONG_MARKET");
  }

  @Test
  void anEmployerPublishesForItsOwnProjects() {
    assertThat(refusals(vacancy().employer("KHN-CIVIL")))
        .containsExactly("EMPLOYER_NOT_ON_PROJECT");
  }

  @Test
  void anEmployerPublishesForProjectsOnWhichAnOfficerPutIt() {
    world.accept(
        new EmployerProjectsRegistered("KHN-CIVIL", List.of("KIPI", "PRI-TARAKAN")), "reference");
    assertThat(world.refusals(vacancy().employer("KHN-CIVIL").published(), "khn-civil")).isEmpty();

    Kaltara.reference().forEach(row -> world.accept(row, "reference"));
    assertThat(world.refusals(world.vacancy("V2").employer("KHN-CIVIL").published(), "khn-civil"))
        .as("a reload of the reference data takes nobody off")
        .isEmpty();

    world.accept(new EmployerProjectsRegistered("KHN-CIVIL", List.of("PRI-TARAKAN")), "reference");
    assertThat(world.refusals(world.vacancy("V3").employer("KHN-CIVIL").published(), "khn-civil"))
        .containsExactly("EMPLOYER_NOT_ON_PROJECT");
  }

  @Test
  void aLongProbationInAPermanentContractIsAFindingByDefault() {
    world.publish(vacancy().permanent().probation(4));

    assertThat(world.last(FindingRaised.class).kind()).isEqualTo(FindingKind.VACANCY_TERMS);
  }

  @Test
  void somethingMustBeAskedFor() {
    assertThat(refusals(vacancy().scheme(null))).containsExactly("NO_COMPETENCE_ASKED");
  }
}
