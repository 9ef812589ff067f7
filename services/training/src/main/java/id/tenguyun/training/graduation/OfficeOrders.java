package id.tenguyun.training.graduation;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.training.graduation.TrainingEvent.ErasureNoted;
import id.tenguyun.training.graduation.TrainingEvent.ExportNoted;
import id.tenguyun.training.graduation.TrainingEvent.PersonExported;
import id.tenguyun.training.graduation.TrainingEvent.WorkerErased;
import id.tenguyun.training.graduation.TrainingInput.ErasureOrdered;
import id.tenguyun.training.graduation.TrainingInput.PersonExportOrdered;
import id.tenguyun.training.graduation.TrainingState.Worker;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What the office orders about one person. An order reaches every partition of the inbox, but only
 * those that know the worker have something to say; so it is accepted everywhere, and a second
 * order under the same act changes nothing.
 */
final class OfficeOrders {

  private OfficeOrders() {}

  /** Erasure (UU 27/2022, art. 43): of what can be read; facts under her opaque id stay. */
  static Decision<TrainingEvent> erasure(TrainingState state, Instant now, ErasureOrdered order) {
    Optional<ErasureOrdered> before = state.erasure(order.actId());
    if (before.isPresent()) {
      return again(before.get().equals(order), order.actId());
    }
    List<TrainingEvent> events = new ArrayList<>();
    events.add(new ErasureNoted(order));
    known(state, order.workerId())
        .ifPresent(worker ->
            events.add(new WorkerErased(now, order.workerId(), worker.market(), order.actId())));
    return Decision.accepted(events);
  }

  /** A copy of what is held about her (UU 27/2022, art. 7): each read leaves its trace first. */
  static Decision<TrainingEvent> export(
      TrainingState state, Instant now, PersonExportOrdered order) {
    Optional<PersonExportOrdered> before = state.export(order.actId());
    if (before.isPresent()) {
      return again(before.get().equals(order), order.actId());
    }
    List<TrainingEvent> events = new ArrayList<>();
    events.add(new ExportNoted(order));
    known(state, order.workerId())
        .ifPresent(worker ->
            events.add(
                new PersonExported(
                    now, order.workerId(), order.actId(), order.actor(), order.reason())));
    return Decision.accepted(events);
  }

  private static Optional<Worker> known(TrainingState state, UUID workerId) {
    return state.worker(workerId).filter(worker -> !worker.erased());
  }

  private static Decision<TrainingEvent> again(boolean same, String actId) {
    return same
        ? Decision.duplicate(actId)
        : Decision.rejected(
            List.of(
                new Refusal(
                    "ACT_ID_TAKEN",
                    "actId",
                    actId,
                    "an id not used before, or exactly what was ordered under it")));
  }
}
