package id.tenguyun.matching.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.tenguyun.matching.Assignment;
import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.Cutoff;
import id.tenguyun.matching.MatchingProblem;
import id.tenguyun.matching.SeatPlan;
import id.tenguyun.matching.Slot;
import id.tenguyun.matching.audit.Violation.Kind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Each test breaks one rule by hand and reads what the auditor says. */
class AuditorTest {
  private static final Slot OPEN = new Slot.Open();

  @Test
  void seesEnvy() {
    assertThat(audit(plan(1, List.of(0, 0, 0, 0), Map.of(), 0), seat("low", OPEN)))
        .extracting(Violation::kind)
        .contains(Kind.ENVY);
    assertThat(
            audit(plan(1, List.of(0, 0, 0, 0), Map.of(), 0), seat("low", OPEN))
                .getFirst()
                .inWords())
        .isEqualTo(
            "vacancy \"v\" passed over \"high\" (tier 4, merit 90) in favour of"
                + " \"low\" (tier 4, merit 10): the first has the better merit and no lesser claim");
  }

  @Test
  void seesWaste() {
    SeatPlan two = plan(2, List.of(0, 0, 0, 0), Map.of(), 0);
    assertThat(audit(two, seat("high", OPEN), seat("near", OPEN))).isEmpty();
    assertThat(audit(two, seat("high", OPEN)))
        .extracting(Violation::kind, Violation::worker)
        .contains(tuple(Kind.WASTE, "low"));
  }

  @Test
  void seesAFloorThatIsNotMet() {
    assertThat(audit(plan(1, List.of(0, 0, 1, 1), Map.of(), 0), seat("high", new Slot.Floor(4))))
        .extracting(Violation::kind, Violation::worker)
        .contains(tuple(Kind.FLOOR, "near"));
  }

  @Test
  void seesATraitSeatThatIsNotFilled() {
    assertThat(audit(plan(1, List.of(0, 0, 0, 0), Map.of("T", 1), 0), seat("high", OPEN)))
        .extracting(Violation::kind, Violation::worker)
        .contains(tuple(Kind.RESERVE, "trait"));
  }

  @Test
  void seesTooManyOutsiders() {
    assertThat(audit(plan(1, List.of(0, 0, 0, 0), Map.of(), 0), seat("outside", OPEN)))
        .extracting(Violation::kind)
        .contains(Kind.CAP);
  }

  @Test
  void seesDoubleSeatsAndTooManyWorkers() {
    assertThat(
            audit(
                plan(1, List.of(0, 0, 0, 0), Map.of(), 0), seat("high", OPEN), seat("high", OPEN)))
        .extracting(Violation::inWords)
        .contains(
            "worker \"high\" has a seat at \"v\" and another at \"v\"",
            "vacancy \"v\" has 1 openings and 2 workers");
  }

  @Test
  void seesWhoIsNotEligible() {
    SeatPlan localsOnly = SeatPlan.of("v", 1, List.of(0, 0, 0, 0), Map.of(), 1, Set.of(1, 2, 3, 4));
    assertThat(audit(localsOnly, seat("outside", OPEN)))
        .extracting(Violation::inWords)
        .contains("worker \"outside\" has a seat at \"v\", but her tier, 5, is not open there");
    assertThat(audit(localsOnly, seat("stranger", OPEN)))
        .extracting(Violation::inWords)
        .contains("worker \"stranger\" has a seat at \"v\", but the problem has no such worker");
  }

  @Test
  void seesASlotThatDoesNotFit() {
    assertThat(audit(plan(1, List.of(0, 0, 0, 0), Map.of(), 0), seat("high", new Slot.Floor(3))))
        .extracting(Violation::kind)
        .contains(Kind.SLOT);
  }

  @Test
  void seesACutoffThatIsNotTheRules() {
    SeatPlan plan = plan(1, List.of(0, 0, 0, 0), Map.of(), 0);
    Cutoff wrong = new Cutoff("v", 4, List.of(), BigDecimal.valueOf(80), null);
    List<Violation> found = new ArrayList<>();
    List<Contender> held =
        List.of(new Contender("high", 4, Set.of(), BigDecimal.valueOf(90), new Draws(null)));

    new CutoffAudit(plan, new VacancyAudit(plan, held, found), found).check(List.of(wrong));

    assertThat(found)
        .extracting(Violation::inWords)
        .containsExactly(
            "vacancy \"v\": the cut-off of tier 4 with traits [] is published as 80; it is 90",
            "vacancy \"v\": 1 cut-offs are published; it has 5");
  }

  private static SeatPlan plan(
      int openings, List<Integer> floors, Map<String, Integer> traits, int cap) {
    return SeatPlan.of("v", openings, floors, traits, cap);
  }

  private static Assignment seat(String worker, Slot slot) {
    return new Assignment(worker, "v", slot);
  }

  private static List<Violation> audit(SeatPlan plan, Assignment... seats) {
    CandidacyProblem problem =
        MatchingProblem.builder()
            .vacancy(plan)
            .worker("high", List.of("v"))
            .worker("near", List.of("v"))
            .worker("trait", Set.of("T"), List.of("v"))
            .worker("low", List.of("v"))
            .worker("outside", List.of("v"))
            .candidacy("high", "v", 4, 90)
            .candidacy("near", "v", 3, 50)
            .candidacy("trait", "v", 4, 20)
            .candidacy("low", "v", 4, 10)
            .candidacy("outside", "v", 5, 99)
            .build();
    return Auditor.audit(problem, List.of(seats));
  }
}
