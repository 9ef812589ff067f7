package id.tenguyun.standalone.cli;

import id.tenguyun.localplatform.StartFailedException;
import id.tenguyun.standalone.run.Running.NotRunningException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line as a whole. */
@Command(
    name = "tenguyun",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Places graduates of training centres in the industry around national projects.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done, and nothing was turned down",
      "1:a bug, or the machine failed",
      "2:the command line is wrong",
      "3:some lines or submissions were turned down, or a file is wrong",
      "4:nothing runs that could do it",
      "5:it cannot start: a port, the disk, the data folder, no JDK",
      "6:not every receipt came in time"
    },
    footer = {"", "./tenguyun test runs every test."},
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      SubmitCommand.class,
      RoundCommand.class,
      ReleaseCommand.class,
      ExemptionCommand.class,
      GrievanceCommand.class,
      FindingCommand.class,
      CorrectCommand.class,
      OutcomesCommand.class,
      WorkListCommand.class,
      MessagesCommand.class,
      ContactCommand.class,
      OfficerCommand.class,
      PersonCommand.class,
      BreachCommand.class,
      QuarantineCommand.class,
      KeysCommand.class,
      SheetCommand.class,
      WhyNotMeCommand.class,
      TeachCommand.class,
      StatusCommand.class,
      AuditCommand.class,
      MatchFilesCommand.class,
      PolicyCommand.class,
      ReferenceCommand.class,
      PartnersCommand.class,
      VersionCommand.class
    })
public final class TenguyunCommand {

  private TenguyunCommand() {}

  /** The parser and runner. Trouble that a person can put right is told without a stack trace. */
  public static CommandLine commandLine() {
    return new CommandLine(new TenguyunCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(TenguyunCommand::tell);
  }

  private static int tell(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    int code =
        switch (failure) {
          case StartFailedException e -> ExitCode.CANNOT_START;
          case NotRunningException e -> ExitCode.NOT_RUNNING;
          default -> throw failure;
        };
    command.getErr().println(failure.getMessage());
    return code;
  }
}
