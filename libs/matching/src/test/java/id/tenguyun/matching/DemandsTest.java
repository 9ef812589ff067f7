package id.tenguyun.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tenguyun.matching.audit.Auditor;
import id.tenguyun.matching.audit.Violation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one worker may ask for, and what is refused. */
class DemandsTest {
  private static final LocalDate START = LocalDate.of(2026, 9, 1);
  private static final Applicant WELDER =
      new Applicant(
          "w",
          "65.01.05.2003",
          Residence.since(LocalDate.of(2020, 1, 1)),
          Set.of(),
          Map.of("WELDER", 7_000));

  @Test
  void whoStatesNothingTakesTheBestPaid() {
    assertThat(taken(WELDER)).isEqualTo("far");
  }

  @Test
  void aVacancyThatTurnedHerDownBeforeIsOut() {
    assertThat(taken(WELDER.without(Set.of("far")))).isEqualTo("near");
    assertThat(taken(WELDER.without(Set.of("far", "near", "low")))).isNull();
  }

  @Test
  void whatSheRanksComesFirstOrAlone() {
    assertThat(taken(WELDER.withPreferences(Preferences.first(List.of("low"))))).isEqualTo("low");
    Applicant firstBarred =
        WELDER.withPreferences(Preferences.first(List.of("low"))).without(Set.of("low"));
    assertThat(taken(firstBarred)).isEqualTo("far");
    Applicant onlyBarred =
        WELDER.withPreferences(Preferences.only(List.of("low"))).without(Set.of("low"));
    assertThat(taken(onlyBarred)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "0, 65.01, , , near",
    "0, 65.01.05, , , near",
    "0, 64, , , far",
    "0, 65.71.01.1001, , , low",
    "4000000, 65, , , near",
    "5000001, , , , ",
    "0, , PKWTT, , near",
    "0, , OTHER, , low",
    "0, , , 2026-09-01, far",
    "0, , , 2026-09-02, near",
    "0, , , 2026-09-03, low",
  })
  void termsAreHeldAgainstEveryVacancy(
      long wage, String region, String kind, LocalDate from, String vacancy) {
    Terms terms =
        new Terms(
            wage,
            region == null ? Set.of() : Set.of(region),
            kind == null ? Set.of() : Set.of(kind),
            from,
            null);
    assertThat(taken(WELDER.withTerms(terms))).isEqualTo(vacancy);
  }

  @Test
  void whoCanStartOnlyUntilADayHasNoLaterVacancy() {
    assertThat(
            taken(WELDER.withTerms(new Terms(3_500_000, Set.of(), Set.of("PKWTT"), null, START))))
        .isNull();
  }

  @Test
  void theAuditorSeesASeatThatIsExcludedOrAgainstHerTerms() {
    for (Applicant worker :
        List.of(
            WELDER.without(Set.of("far")),
            WELDER.withTerms(new Terms(0, Set.of("65"), Set.of(), null, null)))) {
      assertThat(
              Auditor.audit(problem(worker), List.of(new Assignment("w", "far", new Slot.Open()))))
          .extracting(Violation::kind)
          .contains(Violation.Kind.INELIGIBLE);
    }
  }

  @Test
  void whatMakesNoSenseIsNamed() {
    assertThatThrownBy(() -> problem(WELDER.without(Set.of("none"))))
        .hasMessage("worker \"w\" is barred from vacancy \"none\", but there is no such vacancy.");
    assertThatThrownBy(() -> problem(WELDER.withPreferences(Preferences.first(List.of("none")))))
        .hasMessage("worker \"w\" prefers vacancy \"none\", but there is no such vacancy.");
    assertThatThrownBy(() -> problem(WELDER.withPreferences(Preferences.only(List.of("x")))))
        .hasMessageContaining("she has no merit in its class");
    assertThatThrownBy(
            () -> problem(WELDER.withPreferences(Preferences.only(List.of("low", "low")))))
        .hasMessageContaining("prefers a vacancy twice: [low, low]");
    assertThatThrownBy(
            () -> problem(WELDER.withTerms(new Terms(0, Set.of("65.1"), Set.of(), null, null))))
        .hasMessageContaining("terms of worker \"w\": \"65.1\" is no region code");
    assertThatThrownBy(() -> new Terms(-1, Set.of(), Set.of(), null, null))
        .hasMessageContaining("the least monthly wage is -1");
    assertThatThrownBy(() -> new Terms(0, Set.of(), Set.of(), START, START.minusDays(1)))
        .hasMessageContaining("from 2026-09-01 until 2026-08-31");
  }

  private static String taken(Applicant worker) {
    MeritClassProblem problem = problem(worker);
    MatchingResult result = MatchingEngine.match(problem);
    assertThat(Auditor.audit(problem, result)).isEmpty();
    return result.assignments().get("w");
  }

  private static MeritClassProblem problem(Applicant worker) {
    return MatchingProblem.byMeritClass(new byte[] {1})
        .vacancy(opening("far", "64.01.01.2001", 5_000_000, "PKWT", START))
        .vacancy(opening("near", "65.01.05.2003", 4_000_000, "PKWTT", START.plusDays(1)))
        .vacancy(opening("low", "65.71.01.1001", 3_000_000, null, null))
        .vacancy(
            new Opening(
                SeatPlan.of("x", 1, List.of(0, 0, 0, 0), Map.of(), 1),
                "OTHER",
                "65.01.05.2003",
                Set.of(),
                START,
                9_000_000))
        .worker(worker)
        .build();
  }

  private static Opening opening(
      String id, String workplace, long wage, String kind, LocalDate startsOn) {
    SeatPlan plan = SeatPlan.of(id, 1, List.of(0, 0, 0, 0), Map.of(), 1);
    return new Opening(plan, "WELDER", workplace, Set.of(), START, wage, kind, startsOn);
  }
}
