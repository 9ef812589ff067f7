package id.tenguyun.placement.round;

import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.matching.CandidacyProblem;
import id.tenguyun.matching.MatchingEngine;
import id.tenguyun.matching.MatchingResult;
import id.tenguyun.matching.audit.Auditor;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.CutOff;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.RoundEvent.DecisionRecorded;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.vacancy.Vacancy;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/**
 * Checks a round: its problem is put together again from the state, the result is checked by the
 * auditor that shares no code with the engine, and every decision record must say what came out.
 */
public final class RoundAudit {

  private RoundAudit() {}

  /**
   * What is wrong with a round, in words; nothing when it is right.
   *
   * @param state before any event of the round is applied
   * @param events what was decided
   */
  public static List<String> check(
      PlacementState state, String market, Moment moment, List<PlacementEvent> events) {
    byte[] seed =
        HexFormat.of().parseHex(Objects.requireNonNull(state.markets().get(market).seedHex()));
    CandidacyProblem problem = Field.of(state, market, moment.now()).writtenOut(seed);
    MatchingResult result = MatchingEngine.match(problem);
    List<String> wrong = new ArrayList<>();
    Auditor.audit(problem, result).forEach(v -> wrong.add(v.kind() + ": " + v.inWords()));
    for (PlacementEvent event : events) {
      if (event instanceof DecisionRecorded decision) {
        compare(decision, result, wrong);
      }
    }
    return wrong;
  }

  private static void compare(
      DecisionRecorded decision, MatchingResult result, List<String> wrong) {
    String key = Vacancy.keyOf(decision.employerId(), decision.vacancyId());
    List<String> taken =
        decision.taken().stream().map(t -> t.workerId() + " in " + t.slot()).toList();
    List<String> due =
        result.seats(key).stream().map(s -> s.worker() + " in " + s.slot().code()).toList();
    if (!taken.equals(due)) {
      wrong.add("DECISION: vacancy " + key + " recorded " + taken + "; right is " + due);
    }
    List<CutOff> cutOffs =
        result.cutoffs(key).stream()
            .map(c -> new CutOff(PriorityTier.of(c.tier()), c.traits(), whole(c.merit())))
            .toList();
    if (!decision.cutOffs().equals(cutOffs)) {
      wrong.add("CUT_OFFS: vacancy " + key + " recorded others than the choice rule gives");
    }
  }

  private static @org.jspecify.annotations.Nullable Integer whole(
      @org.jspecify.annotations.Nullable BigDecimal merit) {
    return merit == null ? null : merit.intValueExact();
  }
}
