package id.tenguyun.standalone.cli;

import id.tenguyun.events.office.EffortEvidence;
import id.tenguyun.events.office.EffortKind;
import id.tenguyun.events.office.ExemptionRequested;
import id.tenguyun.events.office.ExemptionSigned;
import id.tenguyun.events.shared.SkillClass;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Grants an exemption, which takes two officers. */
@Command(
    name = "exemption",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(request | sign)",
    description = {
      "Grants a standing release for a trade that has no locals: for one project, employer and",
      "skill class until a day. Takes two officers."
    },
    subcommands = {ExemptionCommand.Request.class, ExemptionCommand.Sign.class})
final class ExemptionCommand {

  @Command(
      name = "request",
      mixinStandardHelpOptions = true,
      description = "Asks for it, with the latest rounds of all open vacancies that it is for.")
  static final class Request implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PROJECT", description = "The project.")
    private String project = "";

    @Parameters(index = "1", paramLabel = "EMPLOYER", description = "The employer.")
    private String employer = "";

    @Parameters(
        index = "2",
        paramLabel = "CLASS",
        description = "The skill class: ${COMPLETION-CANDIDATES}.")
    private SkillClass skillClass = SkillClass.UNKNOWN;

    @Option(
        names = "--proof",
        required = true,
        split = ",",
        paramLabel = "ROUND",
        description = {
          "The latest round of each open vacancy with an empty seat; may be given several times."
        })
    private List<String> proof = List.of();

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

    @Option(
        names = "--legal-basis",
        required = true,
        paramLabel = "TEXT",
        description = "The rule that allows it, or the decree that grants it.")
    private String legalBasis = "";

    @Option(
        names = "--evidence",
        required = true,
        paramLabel = "KIND=REFERENCE",
        completionCandidates = KnownSymbols.OfEfforts.class,
        description = {
          "What the employer did to find local workers, and where that can be checked;",
          "may be given for each kind: ${COMPLETION-CANDIDATES}."
        })
    private Map<EffortKind, String> evidence = Map.of();

    @Option(
        names = "--akad",
        paramLabel = "NUMBER",
        description = "Number of the approval to recruit from other provinces.")
    private @Nullable String akad;

    @Option(names = "--until", required = true, paramLabel = "DAY", description = "Last day.")
    private LocalDate until = LocalDate.MIN;

    @Option(
        names = "--id",
        paramLabel = "EXEMPTION",
        description = "Id of the exemption. Default: a new one, which is printed.")
    private @Nullable String id;

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      String exemption = id == null ? "exemption-" + UUID.randomUUID() : id;
      spec.commandLine().getOut().println("exemption " + exemption);
      return act.submit(
          ExemptionRequested.newBuilder()
              .setActId(OfficeAct.newActId())
              .setActor(act.actor())
              .setExemptionId(exemption)
              .setProjectId(project)
              .setEmployerId(employer)
              .setSkillClass(skillClass)
              .setMarket(act.market())
              .setReason(reason)
              .setLegalBasis(legalBasis)
              .setEvidence(
                  evidence.entrySet().stream()
                      .map(e -> new EffortEvidence(e.getKey(), e.getValue()))
                      .toList())
              .setProofRoundIds(proof)
              .setAkadApprovalNumber(akad)
              .setValidUntil(until)
              .build(),
          spec);
    }
  }

  @Command(
      name = "sign",
      mixinStandardHelpOptions = true,
      description = "Signs an exemption that another officer asked for.")
  static final class Sign implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "EXEMPTION", description = "The exemption.")
    private String exemption = "";

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      return act.submit(
          ExemptionSigned.newBuilder()
              .setActId(OfficeAct.newActId())
              .setActor(act.actor())
              .setExemptionId(exemption)
              .setMarket(act.market())
              .build(),
          spec);
    }
  }
}
