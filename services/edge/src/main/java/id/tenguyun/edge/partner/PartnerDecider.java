package id.tenguyun.edge.partner;

import id.tenguyun.edge.partner.PartnerEvent.ActNoted;
import id.tenguyun.edge.partner.PartnerEvent.EmployerProjectsRegistered;
import id.tenguyun.edge.partner.PartnerEvent.PartnerStandingChanged;
import id.tenguyun.edge.partner.PartnerEvent.ProjectNoted;
import id.tenguyun.edge.partner.PartnerInput.PartnerAct;
import id.tenguyun.edge.partner.PartnerInput.PartnerAdmitted;
import id.tenguyun.edge.partner.PartnerInput.PartnerCredentialIssued;
import id.tenguyun.edge.partner.PartnerInput.PartnerCredentialRevoked;
import id.tenguyun.edge.partner.PartnerInput.PartnerProjectsSet;
import id.tenguyun.edge.partner.PartnerInput.PartnerRegistered;
import id.tenguyun.edge.partner.PartnerInput.ProjectRegistered;
import id.tenguyun.edge.partner.PartnerInput.StatusAct;
import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Refusal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes partners in, gives and takes back their credentials, and suspends and closes them. */
public final class PartnerDecider implements Decider<PartnerState, PartnerInput, PartnerEvent> {

  private final KindRights rights;
  private final AdmissionRules admission;

  public PartnerDecider(KindRights rights) {
    this.rights = rights;
    this.admission = new AdmissionRules(rights);
  }

  @Override
  public Decision<PartnerEvent> decide(PartnerState state, Input<PartnerInput> input) {
    Instant now = input.moment().now();
    return switch (input.message()) {
      case PartnerRegistered listed -> listed(state, listed, now);
      case ProjectRegistered project -> noticed(state, new Project(project.projectId()));
      case PartnerAct act -> acted(state, act, now);
    };
  }

  private static Decision<PartnerEvent> noticed(PartnerState state, Project project) {
    return state.projects().contains(project.projectId())
        ? Decision.accepted()
        : Decision.accepted(new ProjectNoted(project));
  }

  /** What edge itself told the others comes back here, and changes nothing any more. */
  private Decision<PartnerEvent> listed(PartnerState state, PartnerRegistered listed, Instant now) {
    List<Refusal> refusals = admission.idRefusals(listed.partnerId());
    if (!refusals.isEmpty()) {
      return Decision.rejected(refusals);
    }
    RegisteredKind kind = listed.kind().registered();
    KindRights.Rights most = rights.most(kind);
    PartnerStanding before = state.partner(listed.partnerId()).orElse(null);
    PartnerStanding after =
        before == null
            ? new PartnerStanding(
                listed.partnerId(),
                listed.name(),
                kind,
                PartnerStatus.ACTIVE,
                most.sends(),
                most.reads(),
                null,
                List.of())
            : before.listedAs(listed.name(), kind, most);
    return after.equals(before)
        ? Decision.accepted()
        : Decision.accepted(changed(after, PartnerChange.LISTED, now, null, null));
  }

  private Decision<PartnerEvent> acted(PartnerState state, PartnerAct act, Instant now) {
    ActDone done = new ActDone(act.actId(), act.toString());
    Optional<ActDone> before = state.act(act.actId());
    if (before.isPresent()) {
      return before.get().equals(done)
          ? Decision.duplicate(act.actId())
          : Decision.rejected(List.of(idTaken(act)));
    }
    if (act instanceof PartnerAdmitted admitted) {
      return admitted(state, admitted, now);
    }
    Optional<PartnerStanding> standing = state.partner(act.partnerId());
    if (standing.isEmpty()) {
      return Decision.rejected(
          List.of(
              new Refusal(
                  "PARTNER_UNKNOWN", "partnerId", act.partnerId(), "a registered partner")));
    }
    List<Refusal> refusals = refusals(act, standing.get(), state);
    return refusals.isEmpty()
        ? noted(act, outcomes(act, standing.get(), now))
        : Decision.rejected(refusals);
  }

  private Decision<PartnerEvent> admitted(PartnerState state, PartnerAdmitted act, Instant now) {
    List<Refusal> refusals = admission.of(act, state);
    if (!refusals.isEmpty()) {
      return Decision.rejected(refusals);
    }
    KindRights.Rights most = rights.most(act.kind());
    var standing =
        new PartnerStanding(
            act.partnerId(),
            act.name(),
            act.kind(),
            PartnerStatus.ACTIVE,
            act.sends().isEmpty() ? most.sends() : List.copyOf(new TreeSet<>(act.sends())),
            act.reads().isEmpty() ? most.reads() : List.copyOf(new TreeSet<>(act.reads())),
            null,
            List.copyOf(new TreeSet<>(act.projects())));
    List<PartnerEvent> events = new ArrayList<>();
    events.add(changed(standing, PartnerChange.REGISTERED, now, act, null));
    // a subscriber sends nothing, so no other service needs to know it
    ListedKind.of(act.kind())
        .ifPresent(kind ->
            events.add(
                new PartnerEvent.PartnerRegistered(
                    act.partnerId(),
                    standing.code(),
                    kind,
                    act.name(),
                    act.districtCode(),
                    act.ownership())));
    if (!standing.projects().isEmpty()) {
      events.add(told(standing));
    }
    return noted(act, events);
  }

  private static List<Refusal> refusals(
      PartnerAct act, PartnerStanding standing, PartnerState state) {
    if (act instanceof StatusAct status) {
      return StatusRules.of(status, standing);
    }
    if (standing.status() == PartnerStatus.CLOSED) {
      return List.of(StatusRules.closed(standing));
    }
    return switch (act) {
      case PartnerCredentialIssued issued -> CredentialRules.of(issued, standing);
      case PartnerCredentialRevoked revoked -> CredentialRules.of(revoked, standing);
      case PartnerProjectsSet set -> ProjectRules.of(standing.kind(), set.projects(), state);
      default -> List.of();
    };
  }

  private static List<PartnerEvent> outcomes(
      PartnerAct act, PartnerStanding standing, Instant now) {
    if (!(act instanceof PartnerProjectsSet set)) {
      return List.of(outcome(act, standing, now));
    }
    PartnerStanding after = standing.on(List.copyOf(new TreeSet<>(set.projects())));
    return List.of(changed(after, PartnerChange.PROJECTS_SET, now, act, set.reason()), told(after));
  }

  private static PartnerEvent told(PartnerStanding employer) {
    return new EmployerProjectsRegistered(employer.code(), employer.projects());
  }

  private static PartnerEvent outcome(PartnerAct act, PartnerStanding standing, Instant now) {
    return switch (act) {
      case PartnerCredentialIssued issued ->
          changed(
              standing.with(
                  new PartnerCredential(issued.credentialId(), issued.secretDigest(), now, null)),
              issued.replaces() == null
                  ? PartnerChange.CREDENTIAL_ISSUED
                  : PartnerChange.CREDENTIAL_ROTATED,
              now,
              act,
              null);
      case PartnerCredentialRevoked revoked ->
          changed(
              standing.with(Objects.requireNonNull(standing.credential()).revoked(now)),
              PartnerChange.CREDENTIAL_REVOKED,
              now,
              act,
              revoked.reason());
      case StatusAct status ->
          changed(
              standing.with(StatusRules.after(status)),
              StatusRules.change(status),
              now,
              act,
              status.reason());
      case PartnerAdmitted admitted ->
          throw new IllegalStateException("An admission has no standing: " + admitted.actId());
      case PartnerProjectsSet set ->
          throw new IllegalStateException("Projects have two outcomes: " + set.actId());
    };
  }

  private static PartnerStandingChanged changed(
      PartnerStanding standing,
      PartnerChange change,
      Instant now,
      @Nullable PartnerAct act,
      @Nullable String reason) {
    return new PartnerStandingChanged(
        now,
        change,
        act == null ? null : act.actId(),
        act == null ? null : act.actor(),
        reason,
        standing.partnerId(),
        standing.code(),
        standing.name(),
        standing.kind(),
        standing.status(),
        standing.sends(),
        standing.reads(),
        standing.credential(),
        standing.projects());
  }

  private static Decision<PartnerEvent> noted(PartnerAct act, List<? extends PartnerEvent> events) {
    List<PartnerEvent> all = new ArrayList<>(events);
    all.add(new ActNoted(new ActDone(act.actId(), act.toString())));
    return Decision.accepted(all);
  }

  private static Refusal idTaken(PartnerAct act) {
    return new Refusal(
        "ACT_ID_TAKEN",
        "actId",
        act.actId(),
        "an id not used before, or exactly what was ordered under it");
  }

  @Override
  public Optional<Instant> nextDeadline(PartnerState state) {
    return Optional.empty();
  }

  @Override
  public List<PartnerEvent> onDeadline(PartnerState state, Moment moment) {
    throw new IllegalStateException("The registry has no deadlines");
  }

  @Override
  public void apply(PartnerState state, PartnerEvent event) {
    state.apply(event);
  }
}
