package id.tenguyun.standalone.cli;

import id.tenguyun.events.office.PolicyAnnulled;
import id.tenguyun.events.office.PolicyPublished;
import id.tenguyun.events.office.PolicySuspended;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.PolicyProblem;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.PolicyStatus;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Acts that change which policy rules. */
final class PolicyActs {

  private PolicyActs() {}

  @Command(
      name = "draft",
      mixinStandardHelpOptions = true,
      description = "Puts a draft on the log, where it rules nothing. The file says status: DRAFT.")
  static final class Draft implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The policy as YAML.")
    private Path file = Path.of("");

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      return submit(file, PolicyStatus.DRAFT, act, spec);
    }
  }

  @Command(
      name = "publish",
      mixinStandardHelpOptions = true,
      description = {
        "Publishes a policy, which rules from its first day on; where that has passed, from now on.",
        "The file says status: IN_FORCE."
      })
  static final class Publish implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "The policy as YAML.")
    private Path file = Path.of("");

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      return submit(file, PolicyStatus.IN_FORCE, act, spec);
    }
  }

  @Command(
      name = "suspend",
      mixinStandardHelpOptions = true,
      description = "Sets a policy aside until it is published again as it was.")
  static final class Suspend implements Callable<Integer> {

    @Mixin private Which which = new Which();

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      return act.submit(
          PolicySuspended.newBuilder()
              .setActId(OfficeAct.newActId())
              .setActor(act.actor())
              .setPolicyId(which.policy)
              .setVersion(which.version)
              .setReason(which.reason)
              .build(),
          spec);
    }
  }

  @Command(
      name = "annul",
      mixinStandardHelpOptions = true,
      description = "Sets a policy aside for good. Vacancies accepted under it keep it.")
  static final class Annul implements Callable<Integer> {

    @Mixin private Which which = new Which();

    @Mixin private OfficeAct.Officer act = new OfficeAct.Officer();

    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      return act.submit(
          PolicyAnnulled.newBuilder()
              .setActId(OfficeAct.newActId())
              .setActor(act.actor())
              .setPolicyId(which.policy)
              .setVersion(which.version)
              .setReason(which.reason)
              .build(),
          spec);
    }
  }

  /** Which policy and version, and why. */
  static final class Which {

    @Parameters(index = "0", paramLabel = "POLICY", description = "Id of the policy.")
    private String policy = "";

    @Parameters(index = "1", paramLabel = "VERSION", description = "Its version.")
    private int version;

    @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
    private String reason = "";
  }

  private static int submit(Path file, PolicyStatus status, OfficeAct act, CommandSpec spec) {
    Optional<PolicyPublished> published = read(file, status, act.actor(), spec);
    return published.isPresent() ? act.submit(published.get(), spec) : ExitCode.TURNED_DOWN;
  }

  private static Optional<PolicyPublished> read(
      Path file, PolicyStatus status, String officer, CommandSpec spec) {
    PrintWriter out = spec.commandLine().getOut();
    Optional<PolicyPublished> published = Optional.empty();
    Optional<String> text = text(file, out);
    if (text.isPresent()) {
      published =
          valid(file, text.get(), out)
              .filter(policy -> says(policy, status, file, out))
              .map(policy -> act(policy, text.get(), officer));
    }
    out.flush();
    return published;
  }

  private static boolean says(Policy policy, PolicyStatus status, Path file, PrintWriter out) {
    boolean right = policy.status() == status;
    if (!right) {
      out.println(
          "%s: status: found %s; right would be %s".formatted(file, policy.status(), status));
    }
    return right;
  }

  /** The policy in a file; its problems are printed. */
  static Optional<Policy> valid(Path file, String text, PrintWriter out) {
    return switch (PolicyFile.parse(text)) {
      case PolicyReading.Valid(Policy policy) -> Optional.of(policy);
      case PolicyReading.Invalid(List<PolicyProblem> problems) -> {
        problems.forEach(problem -> out.println(file + ": " + problem));
        yield Optional.empty();
      }
    };
  }

  static Optional<String> text(Path file, PrintWriter out) {
    try {
      return Optional.of(Files.readString(file));
    } catch (IOException e) {
      out.println(
          "%s: found no readable file (%s); right would be a policy as YAML in UTF-8"
              .formatted(file, e));
      return Optional.empty();
    }
  }

  private static PolicyPublished act(Policy policy, String text, String officer) {
    return PolicyPublished.newBuilder()
        .setActId(OfficeAct.newActId())
        .setActor(officer)
        .setPolicyId(policy.policyId())
        .setVersion(policy.version())
        .setStatus(id.tenguyun.events.shared.PolicyStatus.valueOf(policy.status().name()))
        .setLegalBasis(policy.legalBasis())
        .setEffectiveFrom(policy.effectiveFrom())
        .setEffectiveUntil(policy.effectiveTo())
        .setProjects(policy.projects())
        .setYaml(text)
        .build();
  }
}
