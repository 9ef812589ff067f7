package id.tenguyun.placement.audit;

import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.placement.Deadlines.Deadline;
import id.tenguyun.placement.Deadlines.Kind;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.RoundEvent.RoundCompleted;
import id.tenguyun.placement.message.RoundEvent.RoundStarted;
import id.tenguyun.placement.round.RoundAudit;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The service's own logic, with every round that it decides checked beside it. */
public final class AuditingDecider
    implements Decider<PlacementState, PlacementInput, PlacementEvent> {

  private final Decider<PlacementState, PlacementInput, PlacementEvent> inner;
  private final Predicate<Instant> wanted;
  private final Consumer<CheckedRound> checked;

  /**
   * Wraps the logic.
   *
   * @param wanted which moments' rounds are checked; checking takes far longer than deciding
   * @param checked is told of each round, checked or not
   */
  public AuditingDecider(
      Decider<PlacementState, PlacementInput, PlacementEvent> inner,
      Predicate<Instant> wanted,
      Consumer<CheckedRound> checked) {
    this.inner = inner;
    this.wanted = wanted;
    this.checked = checked;
  }

  @Override
  public Decision<PlacementEvent> decide(PlacementState state, Input<PlacementInput> input) {
    return inner.decide(state, input);
  }

  @Override
  public Optional<Instant> nextDeadline(PlacementState state) {
    return inner.nextDeadline(state);
  }

  @Override
  public List<PlacementEvent> onDeadline(PlacementState state, Moment moment) {
    Optional<Deadline> round = state.nextDeadline().filter(d -> d.kind() == Kind.ROUND);
    List<PlacementEvent> events = inner.onDeadline(state, moment);
    round.ifPresent(due -> check(state, due.key(), moment, events));
    return events;
  }

  private void check(
      PlacementState state, String market, Moment moment, List<PlacementEvent> events) {
    List<String> wrong =
        wanted.test(moment.now()) ? RoundAudit.check(state, market, moment, events) : List.of();
    RoundStarted started = first(events, RoundStarted.class);
    RoundCompleted completed = first(events, RoundCompleted.class);
    checked.accept(
        new CheckedRound(
            started.roundId(),
            market,
            moment.now(),
            completed.vacancies(),
            completed.candidates(),
            completed.nominations(),
            completed.digest(),
            wrong));
  }

  private static <T> T first(List<PlacementEvent> events, Class<T> type) {
    return events.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  @Override
  public void apply(PlacementState state, PlacementEvent event) {
    inner.apply(state, event);
  }
}
