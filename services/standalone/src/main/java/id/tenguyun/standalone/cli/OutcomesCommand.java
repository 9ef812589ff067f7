package id.tenguyun.standalone.cli;

import id.tenguyun.standalone.outcome.OutcomeLine;
import id.tenguyun.standalone.wire.Connection;
import id.tenguyun.standalone.wire.Feed;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints placement outcomes as any subscriber may read them. */
@Command(
    name = "outcomes",
    mixinStandardHelpOptions = true,
    description = "Prints the outcomes of placement, in the order of domain time.")
final class OutcomesCommand implements Callable<Integer> {

  private static final String TOPIC = "placement.outcomes";

  @Option(
      names = "--follow",
      description = "Goes on with what happens from now on; ends by Ctrl-C.")
  private boolean follow;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    Connection connection = data.running().connection();
    PrintWriter out = spec.commandLine().getOut();
    try (Feed feed = Feed.fromStart(connection, List.of(TOPIC))) {
      List<OutcomeLine> soFar = new ArrayList<>();
      feed.drain(entry -> soFar.add(OutcomeLine.of(entry.event())));
      soFar.sort(Comparator.comparing(OutcomeLine::at));
      soFar.forEach(line -> print(out, line));
      out.flush();
      // a closed pipe is how a reader says that it has seen enough
      while (follow && !out.checkError()) {
        feed.poll(entry -> print(out, OutcomeLine.of(entry.event())));
      }
    }
    return ExitCode.OK;
  }

  private void print(PrintWriter out, OutcomeLine line) {
    out.println(json ? line.json() : line.text());
  }
}
