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

/** Looks at policy files, publishes them, sets them aside, and tries drafts out. */
@Command(
    name = "policy",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(check | draft | publish | suspend | annul | list | what-if)",
    description = "Policies: rules of local hiring as data.",
    subcommands = {
      PolicyCommand.Check.class,
      PolicyActs.Draft.class,
      PolicyActs.Publish.class,
      PolicyActs.Suspend.class,
      PolicyActs.Annul.class,
      PolicyList.class,
      WhatIfCommand.class
    })
final class PolicyCommand {

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Reads policy files and names every problem with its path in the file.")
  static final class Check implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Policies as YAML.")
    private List<Path> files = List.of();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      boolean sound = true;
      for (Path file : files) {
        // every file is looked at, whatever is wrong with those before it
        sound &= check(file, out);
      }
      out.flush();
      return sound ? ExitCode.OK : ExitCode.TURNED_DOWN;
    }

    private static boolean check(Path file, PrintWriter out) {
      String text;
      try {
        text = Files.readString(file);
      } catch (IOException e) {
        out.println(
            "%s: found no readable file (%s); right would be a policy as YAML in UTF-8"
                .formatted(file, e));
        return false;
      }
      return switch (PolicyFile.parse(text)) {
        case PolicyReading.Valid(Policy policy) -> {
          out.printf(
              "%s: policy %s version %d, %s from %s, for %s%n",
              file,
              policy.policyId(),
              policy.version(),
              policy.status(),
              policy.effectiveFrom(),
              String.join(", ", policy.projects()));
          yield true;
        }
        case PolicyReading.Invalid(List<PolicyProblem> problems) -> {
          problems.forEach(problem -> out.println(file + ": " + problem));
          yield false;
        }
      };
    }
  }
}
