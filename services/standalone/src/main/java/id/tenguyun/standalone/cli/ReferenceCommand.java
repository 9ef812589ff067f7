package id.tenguyun.standalone.cli;

import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.reference.ReferenceFiles;
import id.tenguyun.standalone.reference.ReferenceLoad;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks and loads the files that an administrator edits. */
@Command(
    name = "reference",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(check | load)",
    description = "Checks and loads programmes, projects, partners, wages and policies.",
    subcommands = {ReferenceCommand.Check.class, ReferenceCommand.Load.class})
final class ReferenceCommand {

  private static ReferenceFiles read(@Nullable Path folder, PrintWriter out) {
    ReferenceFiles files = ReferenceFiles.read(folder == null ? Home.reference() : folder);
    files.problems().forEach(out::println);
    out.printf(
        "%s: %d rows, %d policies, %d problems%n",
        files.folder(), files.events().size(), files.policies().size(), files.problems().size());
    out.flush();
    return files;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Names every problem with file, line and reason. Publishes nothing.")
  static final class Check implements Callable<Integer> {

    @Parameters(
        index = "0",
        arity = "0..1",
        paramLabel = "DIR",
        description = "Folder of the files. Default: data/reference in the project.")
    private @Nullable Path folder;

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      ReferenceFiles files = read(folder, spec.commandLine().getOut());
      return files.problems().isEmpty() ? ExitCode.OK : ExitCode.TURNED_DOWN;
    }
  }

  @Command(
      name = "load",
      mixinStandardHelpOptions = true,
      description = "Publishes what is new in the files, or nothing if there is any problem.")
  static final class Load implements Callable<Integer> {

    @Parameters(
        index = "0",
        arity = "0..1",
        paramLabel = "DIR",
        description = "Folder of the files. Default: data/reference in the project.")
    private @Nullable Path folder;

    @Option(
        names = "--as",
        required = true,
        paramLabel = "ACTOR",
        description = "Who answers for the policies in it.")
    private String actor = "";

    @Mixin private DataOption data = new DataOption();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      PrintWriter out = spec.commandLine().getOut();
      ReferenceFiles files = read(folder, out);
      if (!files.problems().isEmpty()) {
        out.println("nothing was published");
        return ExitCode.TURNED_DOWN;
      }
      ReferenceLoad.Outcome outcome =
          new ReferenceLoad(data.running().connection(), TopicCatalogue.load())
              .publish(files, actor);
      out.printf("published %d rows and %d policies%n", outcome.rows(), outcome.policies());
      return ExitCode.OK;
    }
  }
}
