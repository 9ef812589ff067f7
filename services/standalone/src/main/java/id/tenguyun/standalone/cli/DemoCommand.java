package id.tenguyun.standalone.cli;

import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.balance.Balances;
import id.tenguyun.standalone.demo.Demonstration;
import id.tenguyun.standalone.reference.ReferenceFiles;
import id.tenguyun.standalone.run.PacedClock;
import id.tenguyun.standalone.run.Standalone;
import id.tenguyun.standalone.wire.Connection;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything and plays the sample exports. */
@Command(
    name = "demo",
    mixinStandardHelpOptions = true,
    description = {
      "Starts everything, loads the sample exports as if the partners sent them, and plays"
          + " employers and workers while weeks go by in minutes.",
      "Starts from nothing each time, in .tenguyun/demo, unless --data names a folder; in that one"
          + " it goes on where it was. Domain time starts at 2026-07-01T00:00+08:00."
    })
final class DemoCommand implements Callable<Integer> {

  private static final OffsetDateTime START = OffsetDateTime.parse("2026-07-01T00:00:00+08:00");

  @Option(
      names = "--time-lapse",
      paramLabel = "TIME",
      defaultValue = "6h",
      converter = TimeLapse.Converter.class,
      description = "Domain time that passes in a real second. Default: ${DEFAULT-VALUE}.")
  private TimeLapse timeLapse = new TimeLapse(1);

  @Option(names = "--exit", description = "Ends after the summary, instead of staying up.")
  private boolean exit;

  @Option(
      names = "--seed",
      paramLabel = "NUMBER",
      defaultValue = "1",
      description = "Seed of the simulated answers. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--samples",
      paramLabel = "DIR",
      description = "Folder of the exports. Default: data/samples in the project.")
  private @Nullable Path samples;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Data folder to go on in. Default: .tenguyun/demo, made afresh.")
  private @Nullable Path data;

  @Option(names = "--secure", description = "Access control, as with up.")
  private boolean secure;

  @Mixin private PortOptions ports = new PortOptions();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter out = spec.commandLine().getOut();
    if (data == null) {
      DataFolder.wipe(Home.demo());
    }
    PacedClock clock = new PacedClock(START.toInstant(), 1);
    Standalone standalone =
        Standalone.start(
            new Standalone.Settings(
                data == null ? Home.demo() : data,
                Home.reference(),
                ports.ports(),
                clock,
                "administrator",
                secure));
    try (UntilStopped until = new UntilStopped(standalone)) {
      UpCommand.tellWhere(out, standalone.running());
      play(standalone.running().connection(), clock, until, out);
    }
    return ExitCode.OK;
  }

  private void play(Connection connection, PacedClock clock, UntilStopped until, PrintWriter out) {
    ReferenceFiles reference = ReferenceFiles.read(Home.reference());
    Path folder = samples == null ? Home.samples() : samples;
    try (Demonstration demonstration =
        new Demonstration(connection, clock, reference, folder, seed, out)) {
      demonstration.loadTraining(
          partner -> new ProgressBar(spec.commandLine().getErr(), partner), until::goesOn);
      demonstration.play(timeLapse.pace(), until::goesOn);
      if (!until.goesOn()) {
        return;
      }
      demonstration.printSummary();
      StatusCommand.table(out, Balances.count(connection, TopicCatalogue.load()));
      out.flush();
      if (!exit) {
        out.println("\nStays up until Ctrl-C.");
        out.flush();
        demonstration.idle(until::goesOn);
      }
    }
  }
}
