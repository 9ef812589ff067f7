package id.tenguyun.standalone.run;

import id.tenguyun.standalone.cli.TenguyunCommand;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line over a running system. */
final class CommandRuns {

  private final Path data;

  CommandRuns(Path data) {
    this.data = data;
  }

  /** What one came to. */
  record Run(int exitCode, String output) {}

  Run run(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--data=" + data);
    var out = new StringWriter();
    int exitCode =
        TenguyunCommand.commandLine()
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(out, true))
            .execute(all.toArray(String[]::new));
    return new Run(exitCode, out.toString());
  }
}
