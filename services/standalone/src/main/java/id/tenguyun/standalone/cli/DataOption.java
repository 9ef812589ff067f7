package id.tenguyun.standalone.cli;

import id.tenguyun.standalone.run.Running;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which system is meant. */
final class DataOption {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "Data folder of the system. Default: .tenguyun/data in the project; to find what runs,"
              + " .tenguyun/demo as well.")
  private @Nullable Path folder;

  Path folder() {
    return folder == null ? Home.data() : folder;
  }

  Running running() {
    return Running.find(runningFolder());
  }

  /** The data folder of what runs, be it the demonstration. */
  Path runningFolder() {
    boolean demo = folder == null && Running.isOver(Home.demo()) && !Running.isOver(Home.data());
    return demo ? Home.demo() : folder();
  }
}
