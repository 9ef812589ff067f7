package id.tenguyun.placement.whatif;

import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.eventing.decision.DecisionEngine;
import id.tenguyun.eventing.decision.HeapTables;
import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Outcome;
import id.tenguyun.eventing.decision.Outcomes;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.OutcomeEvent.WorkerNominated;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.policy.Policies.Trial;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One course of history: the inbox decided in fresh states, one for each partition. */
final class Course {

  private final DecisionEngine<PlacementState, PlacementInput, PlacementEvent> engine;
  private final WhatIfQuestion question;
  private final Behaviour behaviour;
  private final @Nullable Answering answering;
  private final Map<Integer, PlacementState> states = new TreeMap<>();
  private final Map<Integer, Instant> now = new HashMap<>();
  private final Tally tally;
  private long notFitting;

  private Course(
      Decider<PlacementState, PlacementInput, PlacementEvent> decider,
      WhatIfQuestion question,
      Behaviour behaviour,
      @Nullable Answering answering) {
    this.engine = new DecisionEngine<>(decider);
    this.question = question;
    this.behaviour = behaviour;
    this.answering = answering;
    this.tally = new Tally(question);
  }

  /** What happened; notes how everybody behaved. */
  static Course asItWas(
      Decider<PlacementState, PlacementInput, PlacementEvent> decider,
      WhatIfQuestion question,
      Behaviour behaviour) {
    return new Course(decider, question, behaviour, null);
  }

  /** What the draft would have made of it. */
  static Course underDraft(
      Decider<PlacementState, PlacementInput, PlacementEvent> decider,
      WhatIfQuestion question,
      Behaviour behaviour) {
    return new Course(decider, question, behaviour, new Answering(behaviour, question.seed()));
  }

  private PlacementState state(int partition) {
    return states.computeIfAbsent(
        partition,
        p -> {
          PlacementState fresh = new PlacementState(new HeapTables());
          if (answering != null) {
            fresh.policies().tryOut(new Trial(question.draft(), question.from(), question.to()));
          }
          return fresh;
        });
  }

  void on(Input<PlacementInput> input) {
    int partition = input.moment().position().partition();
    PlacementState state = state(partition);
    now.put(partition, input.moment().now());
    if (answering == null) {
      Outcomes<PlacementEvent> outcomes = decide(state, input);
      if (outcomes.verdict() instanceof Verdict.Accepted) {
        behaviour.note(state, input.message(), input.moment().now());
      }
      return;
    }
    answer(answering, state, input.moment());
    Optional<PlacementInput> fitting = answering.fitting(state, input.message());
    if (fitting.isEmpty()) {
      return;
    }
    Input<PlacementInput> changed =
        new Input<>(
            input.moment(),
            input.sender(),
            input.submissionId(),
            OwnProof.of(state, fitting.get()));
    if (decide(state, changed).verdict() instanceof Verdict.Rejected) {
      notFitting++;
    }
    answer(answering, state, input.moment());
  }

  /** Gives the answers that are due by now, each at its own time. */
  private void answer(Answering answers, PlacementState state, Moment moment) {
    InboxPosition position = moment.position();
    Optional<Answering.Due> due = answers.next(position.partition(), moment.now());
    while (due.isPresent()) {
      PlacementInput message = due.get().message();
      decide(
          state,
          new Input<>(
              new Moment(due.get().at(), position), due.get().sender(), "what-if", message));
      due = answers.next(position.partition(), moment.now());
    }
  }

  private Outcomes<PlacementEvent> decide(PlacementState state, Input<PlacementInput> input) {
    Outcomes<PlacementEvent> outcomes = engine.on(state, input);
    List<Outcome<PlacementEvent>> events = outcomes.events();
    for (Outcome<PlacementEvent> outcome : events) {
      tally.see(outcome.event());
      if (outcome.event() instanceof WorkerNominated nominated) {
        Placement placement = state.placements().get(nominated.nomination().nominationId());
        if (answering == null) {
          behaviour.nominated(placement);
        } else {
          answering.nominated(input.moment().position().partition(), state, placement);
        }
      }
    }
    return outcomes;
  }

  WhatIfFigures figures() {
    return tally.figures(states.values());
  }

  Map<String, String> placed() {
    Map<String, String> placed = new TreeMap<>();
    states.values().forEach(state -> placed.putAll(tally.placed(state)));
    return placed;
  }

  /** Lets go of the states. */
  void forget() {
    states.clear();
  }

  long keptAnswers() {
    return answering == null ? 0 : answering.kept();
  }

  long drawnAnswers() {
    return answering == null ? 0 : answering.drawn();
  }

  long notFitting() {
    return notFitting;
  }
}
