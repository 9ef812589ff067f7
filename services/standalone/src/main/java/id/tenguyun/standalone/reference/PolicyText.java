package id.tenguyun.standalone.reference;

import id.tenguyun.edge.table.TableProblem;
import id.tenguyun.events.office.PolicyPublished;
import id.tenguyun.events.shared.PolicyStatus;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.policy.PolicyProblem;
import id.tenguyun.placement.policy.PolicyReading;
import id.tenguyun.placement.policy.yaml.PolicyFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A policy file that was read without a problem.
 *
 * @param policy what it says
 * @param text the file, whole
 */
public record PolicyText(Policy policy, String text) {

  /** Reads every {@code .yaml} in the folder, by name; none where there is no such folder. */
  static List<PolicyText> readAll(Path folder, List<TableProblem> problems) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<PolicyText> policies = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList()) {
        String text = Files.readString(file);
        switch (PolicyFile.parse(text)) {
          case PolicyReading.Valid(Policy policy) -> policies.add(new PolicyText(policy, text));
          case PolicyReading.Invalid(List<PolicyProblem> wrong) ->
              wrong.forEach(problem -> problems.add(problemOf(file, problem)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the policies in " + folder, e);
    }
    return policies;
  }

  private static TableProblem problemOf(Path file, PolicyProblem problem) {
    return new TableProblem(
        String.valueOf(file.getFileName()),
        0,
        problem.path(),
        problem.found() + " (" + problem.code() + ")",
        problem.allowed());
  }

  /** The act that publishes it. The act's id follows from the version, so it happens once. */
  PolicyPublished published(String actor) {
    return PolicyPublished.newBuilder()
        .setActId("policy-%s-%d".formatted(policy.policyId(), policy.version()))
        .setActor(actor)
        .setPolicyId(policy.policyId())
        .setVersion(policy.version())
        .setStatus(PolicyStatus.valueOf(policy.status().name()))
        .setLegalBasis(policy.legalBasis())
        .setEffectiveFrom(policy.effectiveFrom())
        .setEffectiveUntil(policy.effectiveTo())
        .setProjects(policy.projects())
        .setYaml(text)
        .build();
  }
}
