package id.tenguyun.placement.policy;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.placement.World;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PolicyFileTest {

  @Test
  void retentionMarksMayBeLeftOutButNotFall() {
    String text = World.policyText();
    String without = text.replaceAll("(?m)^followUp:\n(  .*\n)+", "");
    assertThat(without).isNotEqualTo(text);
    assertThat(((PolicyReading.Valid) PolicyFile.parse(without)).policy().followUp())
        .isEqualTo(FollowUp.DEFAULT);

    var falling = PolicyFile.parse(text.replace("[30, 90, 180, 365]", "[30, 20]"));
    assertThat(((PolicyReading.Invalid) falling).problems())
        .singleElement()
        .satisfies(p -> assertThat(p.path()).isEqualTo("followUp.retentionMarkDays[1]"));
  }

  private static List<String> problems(String text) {
    return switch (PolicyFile.parse(text)) {
      case PolicyReading.Valid valid -> List.of();
      case PolicyReading.Invalid invalid ->
          invalid.problems().stream().map(p -> p.code() + " " + p.path()).toList();
    };
  }

  private static List<String> problemsWith(String found, String replacement) {
    assertThat(World.policyText()).contains(found);
    return problems(World.policyText().replace(found, replacement));
  }

  @Test
  void theDefaultPolicyIsTheTableOfSectionTwo() {
    Policy policy = ((PolicyReading.Valid) PolicyFile.parse(World.policyText())).policy();

    assertThat(policy.floorsOf(SkillClass.SEMI_SKILLED).cumulative())
        .containsExactly(
            new BigDecimal("0.20"),
            new BigDecimal("0.20"),
            new BigDecimal("0.50"),
            new BigDecimal("0.80"));
    assertThat(policy.floorsOf(SkillClass.UNSKILLED).province()).isEqualByComparingTo("0.95");
    assertThat(policy.windows().province()).isEqualTo(Duration.ofHours(168));
    assertThat(policy.minimumMonths()).isEqualTo(12);
  }

  @Test
  void everyProblemIsReportedAtOnceWithItsPath() {
    String text =
        World.policyText()
            .replace("version: 1", "version: zero")
            .replace("REGENCY: 0.70, PROVINCE: 0.95", "REGENCY: 0.20, PROVINCE: 1.5")
            .replace("windowSeats: FLOOR", "windowSeats: HALF")
            .replace("nearestHours: 72", "nearesthours: 72");

    assertThat(problems(text))
        .contains(
            "WRONG_TYPE version",
            "FLOOR_FALLS floors.UNSKILLED.REGENCY",
            "OUT_OF_RANGE floors.UNSKILLED.PROVINCE",
            "NOT_ALLOWED windowSeats",
            "MISSING windows.nearestHours",
            "UNKNOWN_KEY windows.nearesthours");
  }

  @Test
  void lawIsNotAKnob() {
    assertThat(problemsWith("MINIMUM_WAGE: BLOCK", "MINIMUM_WAGE: WARN"))
        .containsExactly("LAW_IS_NOT_A_KNOB contractChecks.MINIMUM_WAGE");
    assertThat(problemsWith("SOCIAL_SECURITY: BLOCK", "SOCIAL_SECURITY: OFF"))
        .containsExactly("LAW_IS_NOT_A_KNOB contractChecks.SOCIAL_SECURITY");
    assertThat(problemsWith("DISCRIMINATION: BLOCK", "DISCRIMINATION: false"))
        .containsExactly("LAW_IS_NOT_A_KNOB contractChecks.DISCRIMINATION");
    assertThat(problemsWith("  WEEKLY_HOURS: BLOCK\n", ""))
        .containsExactly("MISSING contractChecks.WEEKLY_HOURS");
  }

  @Test
  void aCheckThatIsNotLawMayWarn() {
    assertThat(problemsWith("PKWTT_PROBATION: WARN", "PKWTT_PROBATION: BLOCK")).isEmpty();
  }

  @Test
  void weightsAddUpToTenThousand() {
    assertThat(problemsWith("units: 2000", "units: 2001"))
        .containsExactly("WEIGHTS_DO_NOT_ADD_UP merit");
  }

  @Test
  void aKeyGivenTwiceOrTextThatIsNoYamlIsSaidWithItsLine() {
    assertThat(problems(World.policyText() + "\nversion: 2\n").getFirst())
        .startsWith("UNREADABLE line");
    assertThat(problems("id: [")).hasSize(1);
    assertThat(problems("")).hasSize(1);
    assertThat(problems("just text")).hasSize(1);
    assertThat(problems(World.policyText() + "\n---\nid: more\n")).hasSize(1);
  }

  @Test
  void textThatIsNoYamlIsToldInOneSentence() {
    assertThat(first(World.policyText() + "\nversion: 2\n"))
        .contains("the key \"version\" is given twice");
    for (String bad : List.of("id: [", "id: @x", "id: a: b", "\tid: x", "a: 1\n---\nb: 2")) {
      assertThat(first(bad)).as(bad).doesNotContain("\n").hasSizeLessThan(260);
    }
  }

  private static String first(String text) {
    return ((PolicyReading.Invalid) PolicyFile.parse(text)).problems().getFirst().toString();
  }

  @Test
  void unknownKeysAreErrorsAtEveryDepth() {
    assertThat(problemsWith("minimumMonths: 12", "minimumMonths: 12\n  evidence: KTP"))
        .containsExactly("UNKNOWN_KEY localTest.evidence");
    assertThat(problemsWith("PRIVATE: 0.01", "PRIVATE: 0.01, FOREIGN: 0.01"))
        .containsExactly("UNKNOWN_KEY traitSeats.DISABILITY.FOREIGN");
  }

  @Test
  void aPolicyEndsAfterItBegins() {
    assertThat(
            problemsWith(
                "effectiveFrom: 2026-01-01", "effectiveFrom: 2026-01-01\neffectiveTo: 2025-01-01"))
        .containsExactly("ENDS_BEFORE_IT_BEGINS effectiveTo");
  }
}
