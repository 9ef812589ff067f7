package id.tenguyun.standalone.cli;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.replay.Recorded;
import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.localplatform.LocalPlatform;
import id.tenguyun.placement.audit.kafka.AuditReport;
import id.tenguyun.placement.audit.kafka.AuditScope;
import id.tenguyun.placement.audit.kafka.PlacementAudit;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.run.Running.NotRunningException;
import id.tenguyun.standalone.wire.Connection;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Decides everything again and compares it with the log. */
@Command(
    name = "audit",
    mixinStandardHelpOptions = true,
    description = {
      "Decides everything again and compares it with the log.",
      "Replays the placement inbox from its start in a fresh state, recomputes every round and"
          + " every decision, and compares every output with the log. Works on a running system,"
          + " and on the data folder of one that was stopped. Exit code 3 when anything differs, or"
          + " when there is no such round."
    })
final class AuditCommand implements Callable<Integer> {

  @Option(
      names = "--round",
      paramLabel = "N",
      description = "Shows and checks this round alone, by number or id.")
  private @Nullable String round;

  @Option(names = "--from", paramLabel = "TIME", description = "Rounds from this moment on.")
  private @Nullable OffsetDateTime from;

  @Option(
      names = "--to",
      paramLabel = "TIME",
      description = "Rounds before this moment; the replay ends there.")
  private @Nullable OffsetDateTime to;

  @Option(names = "--json", description = "The report as JSON lines.")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    AuditReport report = report();
    PrintWriter out = spec.commandLine().getOut();
    AuditPrint print = new AuditPrint(out);
    if (json) {
      print.json(report);
    } else {
      print.table(report);
    }
    out.flush();
    boolean missing = round != null && report.rounds().isEmpty();
    if (missing) {
      errors()
          .println(
              "no round: found \"%s\"; right would be the number or the id of a round in the log"
                      .formatted(round)
                  + (from == null && to == null ? "" : ", within --from and --to"));
    }
    return report.clean() && !missing ? ExitCode.OK : ExitCode.TURNED_DOWN;
  }

  private AuditReport report() {
    try {
      return audit(data.running().connection());
    } catch (NotRunningException e) {
      if (!Files.isDirectory(data.folder().resolve("broker"))) {
        throw e;
      }
      return auditStopped();
    }
  }

  /** The broker and the registry alone, for as long as the audit takes. */
  private AuditReport auditStopped() {
    try (DataFolder folder = DataFolder.open(data.folder());
        LocalPlatform platform = LocalPlatform.start(folder, LocalPlatform.Ports.free())) {
      return audit(new Connection(platform.broker().bootstrapServers(), platform.registryConfig()));
    }
  }

  private AuditReport audit(Connection connection) {
    try (AvroValues values = new AvroValues(connection.registry())) {
      Recorded log = new Recorded(connection.access(), values, TopicCatalogue.load());
      return PlacementAudit.of(
          log, new AuditScope(round, instant(from), instant(to)), new SlowProgress(errors()));
    }
  }

  private PrintWriter errors() {
    return spec.commandLine().getErr();
  }

  private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
    return time == null ? null : time.toInstant();
  }
}
