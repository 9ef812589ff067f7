package id.tenguyun.standalone.cli;

import id.tenguyun.eventing.time.DomainClock;
import id.tenguyun.standalone.run.PacedClock;
import id.tenguyun.standalone.run.Running;
import id.tenguyun.standalone.run.Standalone;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything and stays up. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Starts everything in one process and stays up until Ctrl-C.")
final class UpCommand implements Callable<Integer> {

  @Option(
      names = "--clock",
      paramLabel = "TIME",
      description =
          "Domain time at the start, say 2026-07-01T00:00+08:00; a data folder that is further on"
              + " goes on from there. Default: real time.")
  private @Nullable OffsetDateTime start;

  @Option(
      names = "--time-lapse",
      paramLabel = "TIME",
      converter = TimeLapse.Converter.class,
      description = "Domain time that passes in a real second, say 6h. Default: real time.")
  private @Nullable TimeLapse timeLapse;

  @Option(
      names = "--reference",
      paramLabel = "DIR",
      description = "Folder of the reference files. Default: data/reference in the project.")
  private @Nullable Path reference;

  @Option(
      names = "--secure",
      description = {
        "Access control: partners, people and services log in, to the broker and over HTTP, each"
            + " with rights of their own.",
        "Secrets of services lie in the data folder's keys/kafka; ./tenguyun officer add lets"
            + " somebody of the office log in."
      })
  private boolean secure;

  @Mixin private PortOptions ports = new PortOptions();

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws InterruptedException {
    Standalone standalone =
        Standalone.start(
            new Standalone.Settings(
                data.folder(),
                reference == null ? Home.reference() : reference,
                ports.ports(),
                clock(),
                "administrator",
                secure));
    try (UntilStopped until = new UntilStopped(standalone)) {
      tellWhere(spec.commandLine().getOut(), standalone.running());
      until.await();
    }
    return ExitCode.OK;
  }

  private DomainClock clock() {
    if (start == null && timeLapse == null) {
      return DomainClock.real();
    }
    OffsetDateTime from = start == null ? OffsetDateTime.now(ZoneOffset.UTC) : start;
    return new PacedClock(from.toInstant(), timeLapse == null ? 1 : timeLapse.pace());
  }

  static void tellWhere(PrintWriter out, Running running) {
    out.printf("%n%-14s %s%n", "page", running.pageUrl());
    running.serviceUrls().forEach((service, url) -> out.printf("%-14s %s%n", service, url));
    out.printf("%-14s %s%n", "broker", running.bootstrapServers());
    out.printf("%-14s %s%n%n", "registry", running.registryUrl());
    out.flush();
  }
}
