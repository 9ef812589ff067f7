package id.tenguyun.placement.placement;

import id.tenguyun.placement.message.ContractType;
import id.tenguyun.placement.message.EndReason;
import id.tenguyun.placement.message.Nomination;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
    @Nullable EndReason endReason) {

  public Placement {
    traits = List.copyOf(traits);
  }

  public String id() {
    return nomination.nominationId();
  }

  /** The next moment at which a missing answer makes it lapse; null when none can. */
  @Nullable Instant lapsesAt() {
    if (status != PlacementStatus.NOMINATED) {
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

  Placement withStatus(PlacementStatus changed) {
    return copy(
        changed,
        employerAccepted,
        workerAccepted,
        akadApprovalNumber,
        startedOn,
        endsOn,
        endedOn,
        endReason);
  }

  Placement acceptedByEmployer() {
    return copy(
        status, true, workerAccepted, akadApprovalNumber, startedOn, endsOn, endedOn, endReason);
  }

  Placement acceptedByWorker() {
    return copy(
        status, employerAccepted, true, akadApprovalNumber, startedOn, endsOn, endedOn, endReason);
  }

  Placement withAkad(@Nullable String number) {
    return copy(
        status, employerAccepted, workerAccepted, number, startedOn, endsOn, endedOn, endReason);
  }

  Placement started(LocalDate on, @Nullable LocalDate until) {
    return copy(
        PlacementStatus.STARTED,
        employerAccepted,
        workerAccepted,
        akadApprovalNumber,
        on,
        until,
        endedOn,
        endReason);
  }

  Placement closed(LocalDate on, EndReason reason) {
    PlacementStatus closed =
        reason == EndReason.NEVER_STARTED ? PlacementStatus.NEVER_STARTED : PlacementStatus.ENDED;
    return copy(
        closed,
        employerAccepted,
        workerAccepted,
        akadApprovalNumber,
        startedOn,
        endsOn,
        on,
        reason);
  }

  private Placement copy(
      PlacementStatus newStatus,
      boolean newEmployer,
      boolean newWorker,
      @Nullable String newAkad,
      @Nullable LocalDate newStarted,
      @Nullable LocalDate newEnds,
      @Nullable LocalDate newEnded,
      @Nullable EndReason newReason) {
    return new Placement(
        nomination,
        vacancyKey,
        traits,
        akadNeeded,
        contractType,
        contractMonths,
        newStatus,
        nominatedAt,
        employerAnswerDueAt,
        workerAnswerDueAt,
        newEmployer,
        newWorker,
        newAkad,
        newStarted,
        newEnds,
        newEnded,
        newReason);
  }
}
