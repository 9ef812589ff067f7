package id.tenguyun.eventing.testkit;

import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Tables;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.eventing.streams.ServiceDefinition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A service's decider, with an eye on what it applies and a fuse that kills it in the middle of a
 * record. Changes no decision.
 */
final class Watched<S, M, E> implements Decider<S, M, E> {

  /** Thrown between two events, as a power cut would come. */
  static final class PowerCut extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final ServiceDefinition<S, M, E> definition;
  private final List<Applied<E>> events = new ArrayList<>();
  private @Nullable S state;
  private @Nullable Verdict verdict;
  private Instant now = Instant.MIN;
  private int decidedAfter;
  private int fuse = -1;

  Watched(ServiceDefinition<S, M, E> definition) {
    this.definition = definition;
  }

  /** The same service, watched. */
  ServiceDefinition<S, M, E> definition() {
    return new ServiceDefinition<>(
        definition.name(),
        this::begin,
        this,
        definition.inputs(),
        definition.events(),
        definition.outputs());
  }

  private S begin(Tables tables) {
    S begun = definition.state().apply(tables);
    state = begun;
    return begun;
  }

  S state() {
    if (state == null) {
      throw new IllegalStateException(definition.name() + " has not started");
    }
    return state;
  }

  /** Cuts the power after so many more events. */
  void cutAfter(int appliedEvents) {
    fuse = appliedEvents;
  }

  void keepPower() {
    fuse = -1;
  }

  /** What happened since this was last asked. */
  Course<E> course() {
    var course = new Course<>(List.copyOf(events), decidedAfter, verdict);
    forget();
    return course;
  }

  void forget() {
    events.clear();
    decidedAfter = 0;
    verdict = null;
  }

  @Override
  public Decision<E> decide(S state, Input<M> input) {
    now = input.moment().now();
    decidedAfter = events.size();
    Decision<E> decision = definition.decider().decide(state, input);
    verdict = decision.verdict();
    return decision;
  }

  @Override
  public Optional<Instant> nextDeadline(S state) {
    return definition.decider().nextDeadline(state);
  }

  @Override
  public List<E> onDeadline(S state, Moment moment) {
    now = moment.now();
    return definition.decider().onDeadline(state, moment);
  }

  @Override
  public void apply(S state, E event) {
    if (fuse == 0) {
      throw new PowerCut();
    }
    fuse--;
    events.add(new Applied<>(event, now));
    definition.decider().apply(state, event);
  }
}
