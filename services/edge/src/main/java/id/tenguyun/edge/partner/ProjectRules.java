package id.tenguyun.edge.partner;

import id.tenguyun.eventing.decision.Refusal;
import java.util.List;

/** On which projects a partner may work: an employer, on those that there are. */
final class ProjectRules {

  private ProjectRules() {}

  static List<Refusal> of(RegisteredKind kind, List<String> projects, PartnerState state) {
    if (kind != RegisteredKind.EMPLOYER) {
      return List.of(
          new Refusal("NOT_AN_EMPLOYER", "projects", kind.name(), "nothing; employers alone work"));
    }
    return projects.stream()
        .filter(project -> !state.projects().contains(project))
        .map(project ->
            new Refusal(
                "PROJECT_UNKNOWN",
                "projects",
                AdmissionRules.printable(project),
                "some of " + state.projects()))
        .toList();
  }
}
