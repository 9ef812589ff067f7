package id.tenguyun.placement.audit.kafka;

import id.tenguyun.eventing.contract.EventTypes;
import id.tenguyun.eventing.decision.HeapTables;
import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.envelope.InboxEnvelope;
import id.tenguyun.eventing.replay.LogComparison;
import id.tenguyun.eventing.replay.Published;
import id.tenguyun.eventing.replay.ServiceLog;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.eventing.streams.ServiceLogic;
import id.tenguyun.events.placement.RoundCompleted;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.audit.AuditingDecider;
import id.tenguyun.placement.audit.CheckedRound;
import id.tenguyun.placement.kafka.PlacementService;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Decides the placement inbox again from its first record in a fresh state, and compares every
 * output with the log by position and content, every round's digest with the recorded one, and
 * every round's result with the rules by the engine's independent auditor. It only reads.
 */
public final class PlacementAudit {

  /** Told how far it is; called for every record. */
  @FunctionalInterface
  public interface Progress {
    void at(String doing, long done, long of);
  }

  private final ServiceLog log;
  private final AuditScope scope;
  private final Progress progress;
  private final LogComparison comparison = new LogComparison();
  private final Map<String, RoundCompleted> recordedRounds = new TreeMap<>();
  private final Map<String, CheckedRound> replayedRounds = new LinkedHashMap<>();
  private final Map<Integer, ServiceLogic<PlacementState, PlacementInput, PlacementEvent>.Run>
      runs = new HashMap<>();
  private final Map<Integer, Long> reached = new HashMap<>();
  private long replayed;

  private PlacementAudit(ServiceLog log, AuditScope scope, Progress progress) {
    this.log = log;
    this.scope = scope;
    this.progress = progress;
  }

  /** Audits the log as it is now. */
  public static AuditReport of(ServiceLog log, AuditScope scope, Progress progress) {
    return new PlacementAudit(log, scope, progress).run();
  }

  private AuditReport run() {
    readOutputs();
    replay();
    comparison.finish();
    return new AuditReport(
        replayed, comparison.counts(), comparison.pending(), comparison.mismatches(), lines());
  }

  private void readOutputs() {
    long[] read = {0};
    log.outputs(
        PlacementService.NAME,
        output -> {
          comparison.recorded(output);
          if (output.value() instanceof RoundCompleted completed) {
            recordedRounds.put(completed.getRoundId(), completed);
          }
          progress.at("reading outputs", ++read[0], 0);
        });
  }

  private void replay() {
    Consumer<CheckedRound> keep =
        round -> {
          if (scope.holds(round)) {
            replayedRounds.put(round.roundId(), round);
          }
        };
    var logic =
        new ServiceLogic<>(
            PlacementService.definition(
                decider -> new AuditingDecider(decider, scope::holds, keep)),
            TopicCatalogue.load(),
            EventTypes.generated());
    long size = log.inboxSize(PlacementService.NAME);
    log.inbox(
        PlacementService.NAME,
        record -> {
          replay(logic, record);
          replayed++;
          // by offsets, since the size counts the marks of transactions as well
          progress.at("replaying", passed(record.position()), size);
        });
    progress.at("replaying", size, size);
  }

  private long passed(InboxPosition position) {
    reached.put(position.partition(), position.offset() + 1);
    return reached.values().stream().mapToLong(Long::longValue).sum();
  }

  private void replay(
      ServiceLogic<PlacementState, PlacementInput, PlacementEvent> logic, InboxRecord record) {
    // what comes after the scope changes nothing in it
    var to = scope.to();
    if (to != null && !InboxEnvelope.read(record.headers()).receivedAt().isBefore(to)) {
      return;
    }
    var run =
        runs.computeIfAbsent(
            record.position().partition(), partition -> logic.start(new HeapTables()));
    comparison.replayed(record.position(), run.on(record).stream().map(Published::of).toList());
  }

  private List<AuditReport.Line> lines() {
    List<AuditReport.Line> lines = new ArrayList<>();
    for (CheckedRound round : replayedRounds.values()) {
      RoundCompleted recorded = recordedRounds.remove(round.roundId());
      if (recorded != null || comparison.pending() == 0) {
        lines.add(
            new AuditReport.Line(
                round.roundId(),
                round.at(),
                round.vacancies(),
                round.candidates(),
                round.nominations(),
                recorded == null ? null : recorded.getDigest(),
                round.digest(),
                round.wrong()));
      }
    }
    return lines;
  }
}
