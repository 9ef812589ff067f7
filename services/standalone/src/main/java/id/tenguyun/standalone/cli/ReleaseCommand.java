package id.tenguyun.standalone.cli;

import id.tenguyun.events.office.EffortEvidence;
import id.tenguyun.events.office.EffortKind;
import id.tenguyun.events.office.ReleaseRequested;
import id.tenguyun.events.office.ReleaseSigned;
import java.time.LocalDate;
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

/** Opens sealed seats, which takes two officers. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "(request | sign)",
    description = "Opens seats that a floor keeps and no local can fill. Takes two officers.",
    subcommands = {ReleaseCommand.Request.class, ReleaseCommand.Sign.class})
final class ReleaseCommand {

  @Command(
      name = "request",
      mixinStandardHelpOptions = true,
      description = "Asks for it, with the round that shows that no eligible local is left.")
  static final class Request implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "VACANCY", description = "The vacancy.")
    private String vacancy = "";

    @Option(names = "--seats", required = true, paramLabel = "N", description = "How many.")
    private int seats;

    @Option(
        names = "--proof",
        required = true,
        paramLabel = "ROUND",
        description = "Id of the round whose decision record is the proof.")
    private String proof = "";

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";

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

    @Option(
        names = "--until",
        paramLabel = "DAY",
        description = "Last day. Default: the longest that the policy allows.")
    private @Nullable LocalDate until;

    @Option(
        names = "--id",
        paramLabel = "RELEASE",
        description = "Id of the release. Default: a new one, which is printed.")
    private @Nullable String id;

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      String release = id == null ? "release-" + UUID.randomUUID() : id;
      spec.commandLine().getOut().println("release " + release);
      return act.submit(
          ReleaseRequested.newBuilder()
              .setActId(OfficeAct.newActId())
              .setActor(act.actor())
              .setReleaseId(release)
              .setVacancyId(vacancy)
              .setMarket(act.market())
              .setSeats(seats)
              .setProofRoundId(proof)
              .setReason(reason)
              .setEvidence(
                  evidence.entrySet().stream()
                      .map(e -> new EffortEvidence(e.getKey(), e.getValue()))
                      .toList())
              .setAkadApprovalNumber(akad)
              .setValidUntil(until)
              .build(),
          spec);
    }
  }

  @Command(
      name = "sign",
      mixinStandardHelpOptions = true,
      description = "Signs a release that another officer asked for.")
  static final class Sign implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "RELEASE", description = "The release.")
    private String release = "";

    @Option(
        names = "--vacancy",
        required = true,
        paramLabel = "VACANCY",
        description = "The vacancy that it is about.")
    private String vacancy = "";

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      return act.submit(
          ReleaseSigned.newBuilder()
              .setActId(OfficeAct.newActId())
              .setActor(act.actor())
              .setReleaseId(release)
              .setVacancyId(vacancy)
              .setMarket(act.market())
              .build(),
          spec);
    }
  }
}
