package id.tenguyun.training.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.training.teaching.TeachingPlan.Course;
import id.tenguyun.training.teaching.TeachingPlan.Gap;
import id.tenguyun.training.teaching.TeachingPlan.Nearness;
import id.tenguyun.training.teaching.TeachingPlan.Programme;
import id.tenguyun.training.teaching.TeachingPlan.Reason;
import id.tenguyun.training.teaching.TeachingPlan.Suggestion;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TeachingPlanTest {

  private static final String TANJUNG_SELOR = "65.01.05";
  private static final List<Programme> PROGRAMMES =
      List.of(
          new Programme("LAS", "Juru las", "SKM-LAS", List.of("U-1", "U-2")),
          new Programme("LAS-2", "Juru las lanjutan", "SKM-LAS-2", List.of("U-2", "U-3")),
          new Programme("EXC", "Operator", "SKM-EXC", List.of("U-9")));

  @Test
  void the_own_regency_comes_first_then_the_province_and_other_provinces_not_at_all() {
    List<Suggestion> plan =
        plan(gap("65.71", "SKM-EXC", 9), gap("65.01", "SKM-LAS", 1), gap("64.01", "SKM-EXC", 50));

    assertThat(plan)
        .extracting(Suggestion::nearness)
        .containsExactly(Nearness.OWN_REGENCY, Nearness.SAME_PROVINCE);
  }

  @Test
  void the_gap_that_most_locals_miss_by_one_unit_comes_before_the_largest() {
    Gap large = gap("65.01", "SKM-EXC", 40);
    Gap near =
        new Gap(
            "65.01",
            "SKM-LAS",
            "2026-07-01",
            2,
            List.of(
                new Reason("MISSING_UNIT", "U-2", 2, 5),
                new Reason("NO_CERTIFICATE", null, 2, 100)));

    List<Suggestion> plan = plan(large, near);

    assertThat(plan.getFirst().gap()).isEqualTo(near);
    assertThat(plan.getFirst().localsOneUnitShort()).isEqualTo(5);
  }

  @Test
  void a_missing_unit_may_be_taught_by_any_programme_that_has_it() {
    var missing =
        new Gap(
            "65.01", "SKM-LAS", "2026-07-01", 2, List.of(new Reason("MISSING_UNIT", "U-2", 2, 5)));

    assertThat(plan(missing).getFirst().courses())
        .containsExactly(
            new Course("LAS-2", "Juru las lanjutan", "U-2", true),
            new Course("LAS", "Juru las", "U-2", false));
  }

  @Test
  void whoever_holds_nothing_needs_the_whole_programme_of_the_scheme() {
    assertThat(plan(gap("65.01", "SKM-EXC", 3)).getFirst().courses())
        .containsExactly(new Course("EXC", "Operator", null, false));
  }

  private static Gap gap(String regency, String scheme, int seats) {
    return new Gap(
        regency,
        scheme,
        "2026-07-01",
        seats,
        List.of(new Reason("NO_CERTIFICATE", null, seats, 7)));
  }

  private static List<Suggestion> plan(Gap... gaps) {
    return TeachingPlan.of(TANJUNG_SELOR, List.of(gaps), PROGRAMMES, Set.of("LAS-2"));
  }
}
