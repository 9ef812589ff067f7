package id.tenguyun.placement.whatif;

import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.whatif.WhatIfResult.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/**
 * Runs a policy draft over the log so far. The inbox is replayed twice in fresh states by the very
 * logic that decides live: once as it was, which also tells how everybody behaved, and once with
 * the draft in the place of what was published. Both passes need memory for one state each, one
 * after the other, and for how each pair of vacancy and worker behaved.
 *
 * <p>What the counterfactual assumes: whoever was nominated in both courses behaves as she and the
 * employer did, as fast as they did; whoever was not answers, by a seeded draw, as often yes as
 * everybody together on the log, half way to the deadline, and works as agreed.
 */
public final class WhatIf {

  private static final int MOST_CHANGES = 1_000;

  private final Decider<PlacementState, PlacementInput, PlacementEvent> decider;
  private final BooleanSupplier cancelled;
  private final LongConsumer progress;
  private long replayed;

  /**
   * A run.
   *
   * @param decider the live logic
   * @param cancelled asked before every input
   * @param progress told how many inputs were replayed, both passes together
   */
  public WhatIf(
      Decider<PlacementState, PlacementInput, PlacementEvent> decider,
      BooleanSupplier cancelled,
      LongConsumer progress) {
    this.decider = decider;
    this.cancelled = cancelled;
    this.progress = progress;
  }

  /**
   * Compares.
   *
   * @throws CancellationException when it was cancelled
   */
  public WhatIfResult run(WhatIfQuestion question, History history) {
    Behaviour behaviour = new Behaviour();
    Course happened = Course.asItWas(decider, question, behaviour);
    replay(history, happened);
    WhatIfFigures before = happened.figures();
    Map<String, String> placedBefore = happened.placed();
    long inputs = replayed;
    happened.forget();

    Course drafted = Course.underDraft(decider, question, behaviour);
    replay(history, drafted);
    return compare(question, inputs, before, placedBefore, drafted, behaviour);
  }

  private void replay(History history, Course course) {
    history.replay(input -> {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException("The what-if run was cancelled");
      }
      course.on(input);
      progress.accept(++replayed);
    });
  }

  private static WhatIfResult compare(
      WhatIfQuestion question,
      long inputs,
      WhatIfFigures before,
      Map<String, String> placedBefore,
      Course drafted,
      Behaviour behaviour) {
    Map<String, String> placedDrafted = drafted.placed();
    TreeSet<String> workers = new TreeSet<>(placedBefore.keySet());
    workers.addAll(placedDrafted.keySet());
    int onlyBefore = 0;
    int onlyDrafted = 0;
    int elsewhere = 0;
    List<Change> changes = new ArrayList<>();
    for (String worker : workers) {
      String was = placedBefore.getOrDefault(worker, "");
      String would = placedDrafted.getOrDefault(worker, "");
      if (!was.equals(would)) {
        onlyBefore += would.isEmpty() ? 1 : 0;
        onlyDrafted += was.isEmpty() ? 1 : 0;
        elsewhere += would.isEmpty() || was.isEmpty() ? 0 : 1;
        if (changes.size() < MOST_CHANGES) {
          changes.add(new Change(worker, was, would));
        }
      }
    }
    return new WhatIfResult(
        question.draft().policyId(),
        question.draft().version(),
        inputs,
        before,
        drafted.figures(),
        onlyBefore,
        onlyDrafted,
        elsewhere,
        changes,
        assumptions(question, behaviour, drafted));
  }

  private static List<String> assumptions(
      WhatIfQuestion question, Behaviour behaviour, Course drafted) {
    return List.of(
        "%d nominations that happened too kept their recorded answers, as fast as they came."
            .formatted(drafted.keptAnswers()),
        String.format(
            Locale.ROOT,
            "%d others were answered by a draw with seed %d, half way to the deadline: employers"
                + " accept %.1f %% and workers %.1f %%, as everybody together on the log.",
            drafted.drawnAnswers(),
            question.seed(),
            100 * behaviour.employersAccept(),
            100 * behaviour.workersAccept()),
        "Drawn placements begin on the vacancy's first day and last as agreed; an outsider's"
            + " employer has its AKAD approval.",
        "Vacancies, workers, direct hires and releases are as on the log; a release must be proved"
            + " by the draft's own rounds. %d inputs fitted the draft's course no more."
                .formatted(drafted.notFitting()));
  }
}
