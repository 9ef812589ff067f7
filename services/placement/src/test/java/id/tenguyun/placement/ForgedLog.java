package id.tenguyun.placement;

import id.tenguyun.eventing.replay.Published;
import id.tenguyun.eventing.replay.ServiceLog;
import id.tenguyun.eventing.streams.InboxRecord;
import id.tenguyun.events.placement.DecisionRecorded;
import id.tenguyun.events.placement.RoundCompleted;
import java.util.List;
import java.util.function.Consumer;
import org.apache.avro.specific.SpecificRecord;

/** A log in which somebody changed afterwards whom the first round took, and its digest. */
final class ForgedLog implements ServiceLog {

  private final ServiceLog log;
  private boolean decisionForged;
  private boolean digestForged;

  ForgedLog(ServiceLog log) {
    this.log = log;
  }

  @Override
  public long inboxSize(String service) {
    return log.inboxSize(service);
  }

  @Override
  public void inbox(String service, Consumer<InboxRecord> reader) {
    log.inbox(service, reader);
  }

  @Override
  public void outputs(String service, Consumer<Published> reader) {
    log.outputs(service, output -> reader.accept(forged(output)));
  }

  private Published forged(Published output) {
    if (!decisionForged && output.value() instanceof DecisionRecorded decision) {
      decisionForged = true;
      return with(
          output,
          DecisionRecorded.newBuilder(decision).setTaken(List.of()).setCutOffs(List.of()).build());
    }
    if (!digestForged && output.value() instanceof RoundCompleted completed) {
      digestForged = true;
      return with(output, RoundCompleted.newBuilder(completed).setDigest("0".repeat(64)).build());
    }
    return output;
  }

  private static Published with(Published output, SpecificRecord value) {
    return new Published(output.position(), output.topic(), output.key(), value, output.headers());
  }
}
