package id.tenguyun.standalone.cli;

import id.tenguyun.standalone.run.Running;
import id.tenguyun.standalone.wire.ServiceCall;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** The registry of partners at the command line. */
@Command(
    name = "partners",
    mixinStandardHelpOptions = true,
    description = "Registers partners, gives and takes back their credentials, checks the broker.",
    subcommands = {
      PartnerChange.Projects.class,
      PartnerChange.Suspend.class,
      PartnerChange.Reinstate.class,
      PartnerChange.Close.class
    })
final class PartnersCommand {

  static final String EDGE = "edge";
  private static final String LINE = "%-20s %-18s %-10s %-9s %-24s %s%n";

  @Spec private CommandSpec spec = CommandSpec.create();

  private static ServiceCall call(DataOption data, String path, String officer) {
    return ServiceAnswers.office(data.running(), EDGE, path, officer);
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }

  @Command(
      name = "list",
      mixinStandardHelpOptions = true,
      description = "All partners, whether they may come in, and what they may send.")
  int list(
      @Option(names = "--as", defaultValue = "administrator", paramLabel = "OFFICER")
          String officer,
      @Option(names = "--json", description = "The answer as it came.") boolean json,
      @Mixin DataOption data) {
    return new ServiceAnswers(spec)
        .print(
            call(data, "partners", officer).get(),
            json,
            partners -> {
              out().printf(LINE, "partner", "kind", "status", "comes in", "name", "sends");
              partners.forEach(this::line);
            });
  }

  private void line(JsonNode partner) {
    out()
        .printf(
            LINE,
            partner.path("partnerId").asString(""),
            partner.path("kind").asString(""),
            partner.path("status").asString(""),
            comesIn(partner),
            partner.path("name").asString(""),
            names(partner.path("sends")));
  }

  static String names(JsonNode list) {
    return String.join(", ", list.valueStream().map(JsonNode::asString).toList());
  }

  @Command(
      name = "register",
      mixinStandardHelpOptions = true,
      description = {
        "Takes a partner in and gives it its first credential.",
        "The secret is printed once, here; nobody can show it again."
      })
  int register(
      @Parameters(paramLabel = "ID", description = "Its code in lower case, say pt-maju.")
          String id,
      @Option(
              names = "--kind",
              required = true,
              paramLabel = "KIND",
              description = "TRAINING_CENTRE, CERTIFICATION_BODY, EMPLOYER or SUBSCRIBER.")
          String kind,
      @Option(names = "--name", required = true, paramLabel = "TEXT") String name,
      @Option(
              names = "--sends",
              split = ",",
              paramLabel = "TOPIC",
              description = "What it may send. Default: all that its kind may.")
          @Nullable List<String> sends,
      @Option(
              names = "--reads",
              split = ",",
              paramLabel = "TOPIC",
              description = "What it may read of its own. Default: all that its kind may.")
          @Nullable List<String> reads,
      @Option(
              names = "--project",
              split = ",",
              paramLabel = "PROJECT",
              description = "Projects on which an employer works, beside those that name it.")
          @Nullable List<String> projects,
      @Option(names = "--as", required = true, paramLabel = "OFFICER") String officer,
      @Mixin DataOption data) {
    Map<String, Object> order = new LinkedHashMap<>();
    order.put("partnerId", id);
    order.put("kind", kind);
    order.put("name", name);
    order.put("sends", sends);
    order.put("reads", reads);
    order.put("projects", projects);
    int registered =
        new ServiceAnswers(spec)
            .print(
                call(data, "partners", officer).post(order),
                false,
                partner ->
                    out()
                        .printf(
                            "%s is registered; it may send %s and read %s, beside what is public%n",
                            partner.path("partnerId").asString(""),
                            partner.path("sends").isEmpty()
                                ? "nothing"
                                : names(partner.path("sends")),
                            partner.path("reads").isEmpty()
                                ? "no topic of its own"
                                : names(partner.path("reads"))));
    return registered == ExitCode.OK ? issue(data, id, Map.of(), officer) : registered;
  }

  @Command(
      name = "rotate",
      mixinStandardHelpOptions = true,
      description = {
        "Gives a partner another credential in place of the last, or its first.",
        "The secret is printed once, here; nobody can show it again."
      })
  int rotate(
      @Parameters(paramLabel = "ID") String id,
      @Option(names = "--as", required = true, paramLabel = "OFFICER") String officer,
      @Mixin DataOption data) {
    JsonNode[] found = new JsonNode[1];
    int known =
        new ServiceAnswers(spec)
            .print(partner(data, id, officer), false, partner -> found[0] = partner);
    if (known != ExitCode.OK) {
      return known;
    }
    boolean inForce = found[0].hasNonNull("credentialId") && !found[0].hasNonNull("revokedAt");
    return issue(
        data,
        id,
        inForce ? Map.of("replaces", found[0].path("credentialId").asString("")) : Map.of(),
        officer);
  }

  private static ServiceCall.Answer partner(DataOption data, String id, String officer) {
    return call(data, "partners/" + ServiceAnswers.encoded(id), officer).get();
  }

  private int issue(DataOption data, String id, Map<String, ?> order, String officer) {
    String path = "partners/%s/credentials".formatted(ServiceAnswers.encoded(id));
    return new ServiceAnswers(spec)
        .print(
            call(data, path, officer).post(order),
            false,
            issued -> {
              for (String field :
                  List.of(
                      "user",
                      "secret",
                      "mechanism",
                      "bootstrapServers",
                      "groupPrefix",
                      "credentialId")) {
                out().printf("%-18s %s%n", field, issued.path(field).asString(""));
              }
              tellDoors(data.running());
              out().println("The secret is shown this once. Keep it where nobody else reads it.");
            });
  }

  /** Where its user and secret open something beside Kafka. */
  private void tellDoors(Running running) {
    String edge = running.serviceUrls().getOrDefault(EDGE, "");
    out().printf("%-18s %s%n", "registry", edge + "registry");
    if (running.tokenKeys() != null) {
      out().printf("%-18s %s%n", "tokens", edge + "oauth2/token");
      out().printf("%-18s %s%n", "page", edge + "upload");
    }
  }

  @Command(
      name = "revoke",
      mixinStandardHelpOptions = true,
      description = "Makes a partner's credential void: its user and rights go from the broker.")
  int revoke(
      @Parameters(paramLabel = "ID") String id,
      @Option(names = "--reason", required = true, paramLabel = "TEXT") String reason,
      @Option(names = "--as", required = true, paramLabel = "OFFICER") String officer,
      @Mixin DataOption data) {
    String[] credential = new String[1];
    int known =
        new ServiceAnswers(spec)
            .print(
                partner(data, id, officer),
                false,
                partner -> credential[0] = partner.path("credentialId").asString("none"));
    if (known != ExitCode.OK) {
      return known;
    }
    String path =
        "partners/%s/credentials/%s/revocation"
            .formatted(ServiceAnswers.encoded(id), ServiceAnswers.encoded(credential[0]));
    return new ServiceAnswers(spec)
        .print(
            call(data, path, officer).post(Map.of("reason", reason)),
            false,
            partner -> out().printf("%s comes in no more%n", id));
  }

  static String comesIn(JsonNode partner) {
    return partner.path("mayComeIn").asBoolean(false) ? "yes" : "no";
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = {
        "Prints every user and rule on the broker that is not as it should be.",
        "Exit code 3 if there is one."
      })
  int check(
      @Option(names = "--as", defaultValue = "administrator", paramLabel = "OFFICER")
          String officer,
      @Mixin DataOption data) {
    int[] differences = new int[1];
    int answered =
        new ServiceAnswers(spec)
            .print(
                call(data, "access/differences", officer).get(),
                false,
                report -> differences[0] = tell(report));
    if (answered != ExitCode.OK) {
      return answered;
    }
    return differences[0] == 0 ? ExitCode.OK : ExitCode.TURNED_DOWN;
  }

  private int tell(JsonNode report) {
    if (!report.path("accessControl").asBoolean(false)) {
      out().println("The broker has no access control: whoever reaches it may do everything.");
      out().println("Start it with ./tenguyun up --secure.");
      return 1;
    }
    JsonNode differences = report.path("differences");
    differences.forEach(difference -> out().println(difference.asString("")));
    out().printf("%d differences%n", differences.size());
    return differences.size();
  }
}
