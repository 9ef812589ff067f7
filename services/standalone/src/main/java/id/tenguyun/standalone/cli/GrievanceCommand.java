package id.tenguyun.standalone.cli;

import id.tenguyun.events.office.GrievanceFiled;
import id.tenguyun.events.office.GrievanceFiler;
import id.tenguyun.events.office.GrievanceKind;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files a grievance of a worker, a union or a training centre. */
@Command(
    name = "grievance",
    mixinStandardHelpOptions = true,
    description = {
      "Files a grievance. Who sent it stays in a restricted topic and is shown to nobody.",
      "What comes of it is an inspector's act: finding uphold, dismiss or cure, with the id of the"
          + " grievance."
    })
final class GrievanceCommand implements Callable<Integer> {

  @Parameters(
      index = "0",
      paramLabel = "KIND",
      completionCandidates = KnownSymbols.OfGrievances.class,
      description = "What it is about: ${COMPLETION-CANDIDATES}.")
  private GrievanceKind kind = GrievanceKind.UNKNOWN;

  @Option(
      names = "--filed-by",
      required = true,
      paramLabel = "WHO",
      completionCandidates = KnownSymbols.OfFilers.class,
      description = "${COMPLETION-CANDIDATES}.")
  private GrievanceFiler filedBy = GrievanceFiler.UNKNOWN;

  @Option(
      names = "--statement",
      required = true,
      paramLabel = "TEXT",
      description = "What happened, in words.")
  private String statement = "";

  @Option(names = "--employer", paramLabel = "EMPLOYER", description = "The employer.")
  private @Nullable String employer;

  @Option(names = "--vacancy", paramLabel = "VACANCY", description = "The vacancy.")
  private @Nullable String vacancy;

  @Option(names = "--worker", paramLabel = "WORKER", description = "The worker's id.")
  private @Nullable UUID worker;

  @Option(
      names = "--id",
      paramLabel = "GRIEVANCE",
      description = "Id of the grievance. Default: a new one, which is printed.")
  private @Nullable String id;

  @Mixin private OfficeAct.Sender act = new OfficeAct.Sender();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    String grievance = id == null ? "grievance-" + UUID.randomUUID() : id;
    spec.commandLine().getOut().println("grievance " + grievance);
    return act.submit(
        GrievanceFiled.newBuilder()
            .setGrievanceId(grievance)
            .setKind(kind)
            .setFiledBy(filedBy)
            .setActor(act.actor())
            .setMarket(act.market())
            .setWorkerId(worker)
            .setEmployerId(employer)
            .setVacancyId(vacancy)
            .setStatement(statement)
            .build(),
        spec);
  }
}
