package id.tenguyun.standalone.cli;

import id.tenguyun.edge.login.UsersFile;
import id.tenguyun.eventing.web.access.Role;
import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.standalone.run.BuiltInLogin;
import id.tenguyun.standalone.run.Running;
import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** People of the office who log in on this laptop. */
@Command(
    name = "officer",
    mixinStandardHelpOptions = true,
    description = "Adds people of the office who may log in here.",
    subcommands = OfficerCommand.Add.class)
final class OfficerCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Say what to do: officer add NAME --role ROLE");
  }

  /** Adds somebody. */
  @Command(
      name = "add",
      mixinStandardHelpOptions = true,
      description = {
        "Adds somebody, or gives her other roles and another password.",
        "Asks for the password; from a script it is the first line of the input."
      })
  static final class Add implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "NAME", description = "Who, say sri.")
    private String name = "";

    @Option(
        names = "--role",
        required = true,
        split = ",",
        paramLabel = "ROLE",
        description = "OFFICER, INSPECTOR, ASSESSOR or AUDITOR; several with commas.")
    private List<Role> roles = List.of();

    @Mixin private DataOption data = new DataOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
      Path folder = data.runningFolder();
      if (!Running.isOver(folder)) {
        // made by the first start otherwise, which wants an empty folder or one of its own
        DataFolder.open(folder).close();
      }
      try {
        new UsersFile(BuiltInLogin.folder(folder)).put(name, Set.copyOf(roles), password());
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
      }
      spec.commandLine().getOut().printf("%s may log in as %s%n", name, roles);
      return ExitCode.OK;
    }

    private String password() throws IOException {
      Console console = System.console();
      char @Nullable [] typed =
          console != null && console.isTerminal() ? console.readPassword("Password: ") : null;
      if (typed != null) {
        return new String(typed);
      }
      String line =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
      return line == null ? "" : line;
    }
  }
}
