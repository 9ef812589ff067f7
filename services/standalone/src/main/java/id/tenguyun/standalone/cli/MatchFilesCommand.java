package id.tenguyun.standalone.cli;

import id.tenguyun.matching.file.MatchCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Solves matching problems from files; needs nothing that runs. */
@Command(
    name = "match",
    mixinStandardHelpOptions = true,
    description = {
      "Matches the problems in FILE... and prints one result a line.",
      "Ends with 0, with 1 if a result differs from the file's expected answer, or with 2 if a file"
          + " cannot be read or makes no sense."
    })
final class MatchFilesCommand implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Problems as JSON.")
  private List<Path> files = List.of();

  @Option(
      names = "--audit",
      description = "Lets the checker that shares no code with the engine look at every result.")
  private boolean audit;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    PrintWriter errors = spec.commandLine().getErr();
    int code = MatchCommand.run(files, audit, out, errors);
    out.flush();
    errors.flush();
    return code;
  }
}
