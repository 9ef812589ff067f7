package id.tenguyun.edge.partner;

import id.tenguyun.edge.partner.PartnerEvent.PartnerStandingChanged;
import id.tenguyun.edge.partner.kafka.CatalogueRights;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.HeapTables;
import id.tenguyun.eventing.decision.InboxPosition;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.schemas.TopicCatalogue;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The registry without a line around it: say what comes in, look at what comes out. */
final class Registry {

  static final Instant NOW = Instant.parse("2026-07-01T00:00:00Z");
  static final String DIGEST = "ab".repeat(32);

  private final PartnerDecider decider =
      new PartnerDecider(
          CatalogueRights.of(TopicCatalogue.load(), Set.of("placement", "administration")));
  private final PartnerState state = new PartnerState(new HeapTables());
  private long acts;

  Decision<PartnerEvent> when(PartnerInput message) {
    var input = new Input<>(new Moment(NOW, new InboxPosition(0, acts)), "office", "s", message);
    Decision<PartnerEvent> decision = decider.decide(state, input);
    decision.events().forEach(event -> decider.apply(state, event));
    return decision;
  }

  PartnerStanding partner(String id) {
    return state.partner(id).orElseThrow();
  }

  private String nextAct() {
    return "act-" + ++acts;
  }

  Decision<PartnerEvent> admit(String id, RegisteredKind kind) {
    return admit(id, kind, "PT Maju", List.of(), List.of());
  }

  Decision<PartnerEvent> admit(
      String id, RegisteredKind kind, String name, List<String> sends, List<String> reads) {
    return when(
        new PartnerInput.PartnerAdmitted(
            nextAct(), "officer-1", id, kind, name, sends, reads, null, null, List.of()));
  }

  Decision<PartnerEvent> admitTo(String id, RegisteredKind kind, String... projects) {
    return when(
        new PartnerInput.PartnerAdmitted(
            nextAct(),
            "officer-1",
            id,
            kind,
            "PT Maju",
            List.of(),
            List.of(),
            null,
            null,
            List.of(projects)));
  }

  Decision<PartnerEvent> setProjects(String id, String... projects) {
    return when(
        new PartnerInput.PartnerProjectsSet(
            nextAct(), "officer-1", id, List.of(projects), "contract 7/2026"));
  }

  Decision<PartnerEvent> project(String projectId) {
    return when(new PartnerInput.ProjectRegistered(projectId));
  }

  Decision<PartnerEvent> issue(String id, String credential) {
    return when(
        new PartnerInput.PartnerCredentialIssued(
            nextAct(), "officer-1", id, credential, DIGEST, null));
  }

  Decision<PartnerEvent> rotate(String id, String replaced, String credential) {
    return when(
        new PartnerInput.PartnerCredentialIssued(
            nextAct(), "officer-1", id, credential, DIGEST, replaced));
  }

  Decision<PartnerEvent> revoke(String id, String credential) {
    return when(
        new PartnerInput.PartnerCredentialRevoked(nextAct(), "officer-1", id, credential, "lost"));
  }

  Decision<PartnerEvent> suspend(String id) {
    return when(new PartnerInput.PartnerSuspended(nextAct(), "officer-1", id, "asked"));
  }

  Decision<PartnerEvent> reinstate(String id) {
    return when(new PartnerInput.PartnerReinstated(nextAct(), "officer-1", id, "asked"));
  }

  Decision<PartnerEvent> close(String id) {
    return when(new PartnerInput.PartnerClosed(nextAct(), "officer-1", id, "asked"));
  }

  Decision<PartnerEvent> list(String id, ListedKind kind, String name) {
    return when(new PartnerInput.PartnerRegistered(id, kind, name));
  }

  static List<String> codes(Decision<PartnerEvent> decision) {
    return decision.verdict() instanceof Verdict.Rejected rejected
        ? rejected.reasons().stream().map(Refusal::code).toList()
        : List.of();
  }

  static List<PartnerChange> changes(Decision<PartnerEvent> decision) {
    return decision.events().stream()
        .filter(PartnerStandingChanged.class::isInstance)
        .map(event -> ((PartnerStandingChanged) event).change())
        .toList();
  }
}
