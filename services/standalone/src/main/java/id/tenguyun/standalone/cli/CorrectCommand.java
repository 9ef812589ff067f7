package id.tenguyun.standalone.cli;

import id.tenguyun.events.office.DirectHireCorrected;
import id.tenguyun.events.office.HeadcountCorrected;
import id.tenguyun.events.shared.SkillClass;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** An officer corrects what a ledger counts. */
@Command(
    name = "correct",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(hire | headcount)",
    description =
        "Corrects what a ledger counts. An officer's word stands until another officer's.",
    subcommands = {CorrectCommand.Hire.class, CorrectCommand.Headcount.class})
final class CorrectCommand {

  private CorrectCommand() {}

  @Command(
      name = "hire",
      mixinStandardHelpOptions = true,
      description = "Corrects a direct hire. What is not given stays as it is.")
  static final class Hire implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EMPLOYER", description = "The employer.")
    private String employer = "";

    @Parameters(index = "1", paramLabel = "HIRE", description = "The employer's id for it.")
    private String hire = "";

    @Option(
        names = "--strike",
        description = "It counts no more: it never took place, or was reported twice.")
    private boolean struck;

    @Option(
        names = "--skill-class",
        paramLabel = "CLASS",
        description = "The right class: ${COMPLETION-CANDIDATES}.")
    private @Nullable SkillClass skillClass;

    @Option(
        names = "--domicile",
        paramLabel = "VILLAGE",
        description = "The right village code of the domicile.")
    private @Nullable String village;

    @Option(names = "--since", paramLabel = "DAY", description = "Since when.")
    private @Nullable LocalDate since;

    @Option(
        names = "--reason",
        required = true,
        paramLabel = "TEXT",
        description = "Why, in words without personal data.")
    private String reason = "";

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      return act.submit(
          new DirectHireCorrected(
              OfficeAct.newActId(),
              act.actor(),
              act.market(),
              employer,
              hire,
              struck,
              skillClass,
              village,
              since,
              reason),
          spec);
    }
  }

  @Command(
      name = "headcount",
      mixinStandardHelpOptions = true,
      description = "Corrects an employer's own count of a month.")
  static final class Headcount implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EMPLOYER", description = "The employer.")
    private String employer = "";

    @Parameters(index = "1", paramLabel = "COUNT", description = "The employer's id for it.")
    private String headcount = "";

    @Option(
        names = "--heads",
        required = true,
        paramLabel = "N",
        description = "The right number of persons.")
    private int heads;

    @Option(
        names = "--hours",
        paramLabel = "N",
        description = "The right number of hours. Default: not known.")
    private @Nullable Long hours;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      return act.submit(
          new HeadcountCorrected(
              OfficeAct.newActId(),
              act.actor(),
              act.market(),
              employer,
              headcount,
              heads,
              hours,
              reason),
          spec);
    }
  }
}
