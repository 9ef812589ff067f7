package id.tenguyun.standalone.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** An officer's change of a registered partner, with her reason. */
abstract class PartnerChange implements Callable<Integer> {

  @Parameters(index = "0", paramLabel = "ID", description = "The partner, say pt-maju.")
  private String id = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT")
  private String reason = "";

  @Option(names = "--as", required = true, paramLabel = "OFFICER")
  private String officer = "";

  @Mixin private DataOption data = new DataOption();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Its address below the partner's. */
  abstract String address();

  /** What is ordered beside the reason. */
  Map<String, Object> order() {
    return Map.of();
  }

  /** How the partner stands now, after its id. */
  abstract String told(JsonNode partner);

  @Override
  public Integer call() {
    Map<String, Object> order = new LinkedHashMap<>(order());
    order.put("reason", reason);
    String path = "partners/%s/%s".formatted(ServiceAnswers.encoded(id), address());
    return new ServiceAnswers(spec)
        .print(
            ServiceAnswers.office(data.running(), PartnersCommand.EDGE, path, officer).post(order),
            false,
            partner -> spec.commandLine().getOut().printf("%s %s%n", id, told(partner)));
  }

  /** Where an employer works. */
  @Command(
      name = "projects",
      mixinStandardHelpOptions = true,
      description = {
        "Says on which projects an employer works, beside those of the reference data that name it.",
        "All of them, in place of what was said before; none takes back what was said."
      })
  static final class Projects extends PartnerChange {

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PROJECT")
    private @Nullable List<String> projects;

    @Override
    String address() {
      return "projects";
    }

    @Override
    Map<String, Object> order() {
      return Map.of("projects", projects == null ? List.of() : projects);
    }

    @Override
    String told(JsonNode partner) {
      return partner.path("projects").isEmpty()
          ? "works on no project but those that name it"
          : "works on " + PartnersCommand.names(partner.path("projects"));
    }
  }

  /** For now. */
  @Command(
      name = "suspend",
      mixinStandardHelpOptions = true,
      description = "Takes a partner's rights for now; it keeps its credential.")
  static final class Suspend extends PartnerChange {

    @Override
    String address() {
      return "suspension";
    }

    @Override
    String told(JsonNode partner) {
      return "is suspended and comes in no more for now";
    }
  }

  /** Again. */
  @Command(
      name = "reinstate",
      mixinStandardHelpOptions = true,
      description = "Gives a suspended partner its rights back.")
  static final class Reinstate extends PartnerChange {

    @Override
    String address() {
      return "reinstatement";
    }

    @Override
    String told(JsonNode partner) {
      return partner.path("mayComeIn").asBoolean(false)
          ? "comes in again"
          : "is active, and needs a credential to come in";
    }
  }

  /** For good. */
  @Command(
      name = "close",
      mixinStandardHelpOptions = true,
      description = "Ends a partner for good: nobody ever comes in under its id again.")
  static final class Close extends PartnerChange {

    @Override
    String address() {
      return "closure";
    }

    @Override
    String told(JsonNode partner) {
      return "is closed";
    }
  }
}
