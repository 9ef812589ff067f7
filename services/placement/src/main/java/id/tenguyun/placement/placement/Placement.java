package id.tenguyun.placement.placement;

import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.Nomination;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A nomination and what became of it.
 *
 * @param vacancyKey the vacancy, with its employer
 * @param traits trait codes for which the vacancy reserves seats; restricted
 * @param akadNeeded whether she lives outside the province, so that the employer needs an approval
 * @param employerAccepted whether the employer accepted
 * @param workerAccepted whether she accepted
 * @param akadApprovalNumber as the employer gave it
 * @param endsOn last day of a fixed term
 * @param frozenAt since when its deadlines stand still; null while they run
 * @param marksAhead days at work whose mark is still ahead, rising
 */
public record Placement(
    Nomination nomination,
    String vacancyKey,
    List<String> traits,
    boolean akadNeeded,
    ContractType contractType,
    @Nullable Integer contractMonths,
    PlacementStatus status,
    Instant nominatedAt,
    Instant employerAnswerDueAt,
    Instant workerAnswerDueAt,
    boolean employerAccepted,
    boolean workerAccepted,
    @Nullable String akadApprovalNumber,
    @Nullable LocalDate startedOn,
    @Nullable LocalDate endsOn,
    @Nullable LocalDate endedOn,
    @Nullable EndReason endReason,
    @Nullable Instant frozenAt,
    List<Integer> marksAhead) {

  public Placement {
    traits = List.copyOf(traits);
    marksAhead = List.copyOf(marksAhead);
  }

  public String id() {
    return nomination.nominationId();
  }

  /** Whether it waits for answers and its deadlines stand still. */
  boolean isFrozen() {
    return status == PlacementStatus.NOMINATED && frozenAt != null;
  }

  /** The next moment at which a missing answer makes it lapse; null when none can. */
  @Nullable Instant lapsesAt() {
    if (status != PlacementStatus.NOMINATED || frozenAt != null) {
      return null;
    }
    if (employerAccepted) {
      return workerAnswerDueAt;
    }
    if (workerAccepted) {
      return employerAnswerDueAt;
    }
    return employerAnswerDueAt.isBefore(workerAnswerDueAt)
        ? employerAnswerDueAt
        : workerAnswerDueAt;
  }

  /** When the fixed term of her work runs out; null where none runs. */
  @Nullable Instant termEndsAt() {
    return status == PlacementStatus.STARTED && endsOn != null ? Wita.endOf(endsOn) : null;
  }

  /** When she will have been at work long enough for the next mark; null when none is ahead. */
  @Nullable Instant nextMarkAt() {
    return status == PlacementStatus.STARTED && startedOn != null && !marksAhead.isEmpty()
        ? Wita.startOf(startedOn.plusDays(marksAhead.getFirst()))
        : null;
  }

  Placement withStatus(PlacementStatus changed) {
    return with(draft -> draft.status = changed);
  }

  Placement acceptedByEmployer() {
    return with(draft -> draft.employerAccepted = true);
  }

  Placement acceptedByWorker() {
    return with(draft -> draft.workerAccepted = true);
  }

  Placement withAkad(@Nullable String number) {
    return with(draft -> draft.akadApprovalNumber = number);
  }

  Placement frozen(Instant since) {
    return with(draft -> draft.frozenAt = since);
  }

  Placement thawed(Instant employerDueAt, Instant workerDueAt) {
    return with(draft -> {
      draft.frozenAt = null;
      draft.employerAnswerDueAt = employerDueAt;
      draft.workerAnswerDueAt = workerDueAt;
    });
  }

  Placement started(LocalDate on, @Nullable LocalDate until) {
    return with(draft -> {
      draft.status = PlacementStatus.STARTED;
      draft.startedOn = on;
      draft.endsOn = until;
    });
  }

  Placement marked(int days) {
    return with(draft -> draft.marksAhead = marksAhead.stream().filter(d -> d > days).toList());
  }

  Placement closed(LocalDate on, EndReason reason) {
    return with(draft -> {
      draft.status =
          reason == EndReason.NEVER_STARTED ? PlacementStatus.NEVER_STARTED : PlacementStatus.ENDED;
      draft.endedOn = on;
      draft.endReason = reason;
    });
  }

  private Placement with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.placement();
  }

  /** What of a placement can change. */
  private static final class Draft {
    private final Placement before;
    private PlacementStatus status;
    private Instant employerAnswerDueAt;
    private Instant workerAnswerDueAt;
    private @Nullable Instant frozenAt;
    private boolean employerAccepted;
    private boolean workerAccepted;
    private @Nullable String akadApprovalNumber;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endsOn;
    private @Nullable LocalDate endedOn;
    private @Nullable EndReason endReason;
    private List<Integer> marksAhead;

    private Draft(Placement before) {
      this.before = before;
      status = before.status;
      employerAnswerDueAt = before.employerAnswerDueAt;
      workerAnswerDueAt = before.workerAnswerDueAt;
      frozenAt = before.frozenAt;
      employerAccepted = before.employerAccepted;
      workerAccepted = before.workerAccepted;
      akadApprovalNumber = before.akadApprovalNumber;
      startedOn = before.startedOn;
      endsOn = before.endsOn;
      endedOn = before.endedOn;
      endReason = before.endReason;
      marksAhead = before.marksAhead;
    }

    private Placement placement() {
      return new Placement(
          before.nomination,
          before.vacancyKey,
          before.traits,
          before.akadNeeded,
          before.contractType,
          before.contractMonths,
          status,
          before.nominatedAt,
          employerAnswerDueAt,
          workerAnswerDueAt,
          employerAccepted,
          workerAccepted,
          akadApprovalNumber,
          startedOn,
          endsOn,
          endedOn,
          endReason,
          frozenAt,
          marksAhead);
    }
  }
}
