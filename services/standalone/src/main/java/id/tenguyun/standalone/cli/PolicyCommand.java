package id.tenguyun.standalone.cli;

import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.PolicyProblem;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at policy files; needs nothing that runs. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "check",
    description = "Looks at policy files.",
    subcommands = PolicyCommand.Check.class)
final class PolicyCommand {

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Reads a policy file and names every problem with its path in the file.")
  static final class Check implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "A policy as YAML.")
    private Path file = Path.of("");

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      PrintWriter out = spec.commandLine().getOut();
      return switch (PolicyFile.parse(Files.readString(file))) {
        case PolicyReading.Valid(Policy policy) -> {
          out.printf(
              "%s: policy %s version %d, %s from %s, for %s%n",
              file,
              policy.policyId(),
              policy.version(),
              policy.status(),
              policy.effectiveFrom(),
              String.join(", ", policy.projects()));
          yield ExitCode.OK;
        }
        case PolicyReading.Invalid(List<PolicyProblem> problems) -> {
          problems.forEach(problem -> out.println(file + ": " + problem));
          yield ExitCode.TURNED_DOWN;
        }
      };
    }
  }
}
