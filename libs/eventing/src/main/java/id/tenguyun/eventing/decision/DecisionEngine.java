package id.tenguyun.eventing.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Runs a {@link Decider} over one input: fires the deadlines up to its stamp, decides it, fires the
 * deadlines that it made due at once, and applies each event before the next decision is asked for.
 * Live running, restart, replay and what-if all go through here.
 *
 * <p>Within one input {@code now} never runs backwards: a deadline that is set in the past fires at
 * the moment it was set.
 *
 * @param <S> the state
 * @param <M> the sealed input type
 * @param <E> the sealed event type
 */
public final class DecisionEngine<S, M, E> {

  /** More firings at one instant than any market has open deadlines mean a rule that turns. */
  static final int FIRINGS_AT_ONE_INSTANT = 1_000_000;

  private final Decider<S, M, E> decider;

  public DecisionEngine(Decider<S, M, E> decider) {
    this.decider = decider;
  }

  /**
   * Decides and applies one input.
   *
   * @throws IllegalStateException when a deadline does not move by firing; the state is then
   *     half-changed and must be thrown away
   */
  public Outcomes<E> on(S state, Input<M> input) {
    var run = new Run(state, input.moment());
    run.fireDeadlines();
    int decidedAfter = run.outcomes.size();
    run.now = input.moment().now();
    Decision<E> decision = decider.decide(state, input);
    run.applyAll(decision.events(), input.moment());
    run.fireDeadlines();
    return new Outcomes<>(decision.verdict(), run.outcomes, decidedAfter);
  }

  /** Lets time pass up to the moment: fires its deadlines and nothing else. */
  public Outcomes<E> advance(S state, Moment moment) {
    var run = new Run(state, moment);
    run.fireDeadlines();
    return new Outcomes<>(null, run.outcomes, run.outcomes.size());
  }

  /** The course of one input. */
  private final class Run {
    private final S state;
    private final Moment until;
    private final List<Outcome<E>> outcomes = new ArrayList<>();
    private Instant now = Instant.MIN;
    private @Nullable Instant lastDue;
    private int firingsAtLastDue;

    Run(S state, Moment until) {
      this.state = state;
      this.until = until;
    }

    void fireDeadlines() {
      Optional<Instant> due = dueDeadline();
      while (due.isPresent()) {
        now = later(now, due.get());
        var moment = new Moment(now, until.position());
        List<E> events = decider.onDeadline(state, moment);
        applyAll(events, moment);
        Optional<Instant> next = dueDeadline();
        checkThatItMoved(due.get(), next, events);
        due = next;
      }
    }

    private Optional<Instant> dueDeadline() {
      return decider.nextDeadline(state).filter(due -> !due.isAfter(until.now()));
    }

    void applyAll(List<E> events, Moment moment) {
      for (E event : events) {
        decider.apply(state, event);
        outcomes.add(new Outcome<>(event, moment, outcomes.size()));
      }
    }

    private void checkThatItMoved(Instant fired, Optional<Instant> next, List<E> events) {
      firingsAtLastDue = fired.equals(lastDue) ? firingsAtLastDue + 1 : 1;
      lastDue = fired;
      boolean still = next.filter(fired::equals).isPresent();
      if (still && (events.isEmpty() || firingsAtLastDue >= FIRINGS_AT_ONE_INSTANT)) {
        throw new IllegalStateException(
            "The deadline %s at input %s fired %d time(s), last with %d event(s), and is still due."
                    .formatted(fired, until.position(), firingsAtLastDue, events.size())
                + " Maybe an event of onDeadline is not applied to what nextDeadline looks at.");
      }
    }
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
