package id.tenguyun.placement;

import id.tenguyun.eventing.decision.Decider;
import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Input;
import id.tenguyun.eventing.decision.Moment;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.eventing.decision.Verdict;
import id.tenguyun.placement.Deadlines.Deadline;
import id.tenguyun.placement.candidate.CandidateChanges;
import id.tenguyun.placement.candidate.CandidateDesk;
import id.tenguyun.placement.compliance.ComplianceDesk;
import id.tenguyun.placement.compliance.HeadcountDesk;
import id.tenguyun.placement.compliance.HireCorrections;
import id.tenguyun.placement.compliance.HireDesk;
import id.tenguyun.placement.gap.GapDesk;
import id.tenguyun.placement.message.CandidateInput;
import id.tenguyun.placement.message.EmployerInput.DirectHireReported;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.message.EmployerInput.OnNomination;
import id.tenguyun.placement.message.FigureEvent;
import id.tenguyun.placement.message.NotedEvent;
import id.tenguyun.placement.message.OfficeInput;
import id.tenguyun.placement.message.OutcomeEvent.DirectHireCounted;
import id.tenguyun.placement.message.OutcomeEvent.DirectHireRecounted;
import id.tenguyun.placement.message.OutcomeEvent.EmployerFrozen;
import id.tenguyun.placement.message.OutcomeEvent.EmployerThawed;
import id.tenguyun.placement.message.OutcomeEvent.FindingClosed;
import id.tenguyun.placement.message.OutcomeEvent.FindingLifted;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.OutcomeEvent.OfNomination;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.PlacementInput;
import id.tenguyun.placement.message.PlacementInput.GrievanceFiled;
import id.tenguyun.placement.message.PlacementInput.TimeAdvanced;
import id.tenguyun.placement.message.ReferenceInput;
import id.tenguyun.placement.message.RoundEvent;
import id.tenguyun.placement.message.RuleEvent.ExemptionGranted;
import id.tenguyun.placement.message.RuleEvent.PolicyTookEffect;
import id.tenguyun.placement.message.VacancyEvent;
import id.tenguyun.placement.message.VacancyEvent.SeatsReleased;
import id.tenguyun.placement.message.VacancyEvent.SeatsSealed;
import id.tenguyun.placement.message.VacancyInput;
import id.tenguyun.placement.message.WorkerInput;
import id.tenguyun.placement.office.OfficeDesk;
import id.tenguyun.placement.office.PolicyDesk;
import id.tenguyun.placement.placement.PlacementChanges;
import id.tenguyun.placement.placement.PlacementDesk;
import id.tenguyun.placement.placement.Retention;
import id.tenguyun.placement.policy.PolicyReader;
import id.tenguyun.placement.protection.Freeze;
import id.tenguyun.placement.protection.GrievanceDesk;
import id.tenguyun.placement.region.Regions;
import id.tenguyun.placement.release.ExemptionChanges;
import id.tenguyun.placement.release.ExemptionDesk;
import id.tenguyun.placement.release.ReleaseChanges;
import id.tenguyun.placement.round.RoundDesk;
import id.tenguyun.placement.vacancy.VacancyChanges;
import id.tenguyun.placement.vacancy.VacancyDesk;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The placement service's whole logic; each feature decides its own part. */
public final class PlacementDecider
    implements Decider<PlacementState, PlacementInput, PlacementEvent> {

  private final VacancyDesk vacancies;
  private final HireDesk hires;
  private final OfficeDesk office;

  /**
   * A decider.
   *
   * @param reader reads policy files
   * @param regions the regions that are known one by one
   */
  public PlacementDecider(PolicyReader reader, Regions regions) {
    this.vacancies = new VacancyDesk(regions);
    this.hires = new HireDesk(regions);
    this.office = new OfficeDesk(new PolicyDesk(reader), hires);
  }

  @Override
  public Decision<PlacementEvent> decide(PlacementState state, Input<PlacementInput> input) {
    Instant now = input.moment().now();
    return switch (input.message()) {
      case TimeAdvanced tick -> RoundDesk.decide(state, tick, now);
      case ReferenceInput row -> Decision.accepted(new NotedEvent.ReferenceNoted(row));
      case CandidateInput news -> CandidateDesk.decide(state, news, now);
      case VacancyInput said -> vacancies.decide(state, said, now);
      case WorkerInput said -> CandidateDesk.decide(state, said, input.sender(), now);
      case OnNomination said -> PlacementDesk.decide(state, said, now);
      case DirectHireReported hire -> hires.decide(state, hire, now);
      case HeadcountReported count -> HeadcountDesk.decide(state, count, now);
      case OfficeInput act ->
          once(
              state,
              "act/" + act.actId(),
              act.actId(),
              (Record) act,
              () -> office.decide(state, act, now));
      case GrievanceFiled filed ->
          once(
              state,
              "grievance/" + filed.grievanceId(),
              filed.grievanceId(),
              filed,
              () -> GrievanceDesk.decide(state, filed, now));
    };
  }

  /** The same id with the same content is a duplicate; with other content it is refused. */
  private static Decision<PlacementEvent> once(
      PlacementState state,
      String key,
      String id,
      Record content,
      java.util.function.Supplier<Decision<PlacementEvent>> decision) {
    if (state.submissions().sameAs(key, content)) {
      return Decision.duplicate(id);
    }
    if (state.submissions().digestOf(key).isPresent()) {
      return Decision.rejected(
          List.of(new Refusal("ID_REUSED", "", id, "a new id for new content")));
    }
    Decision<PlacementEvent> decided = decision.get();
    if (!(decided.verdict() instanceof Verdict.Accepted)) {
      return decided;
    }
    List<PlacementEvent> events = new ArrayList<>();
    events.add(state.submissions().noted(key, content));
    events.addAll(decided.events());
    return Decision.accepted(events);
  }

  @Override
  public Optional<Instant> nextDeadline(PlacementState state) {
    return state.nextDeadline().map(Deadline::at);
  }

  @Override
  public List<PlacementEvent> onDeadline(PlacementState state, Moment moment) {
    Deadline due =
        state
            .nextDeadline()
            .orElseThrow(() -> new IllegalStateException("Nothing is due at " + moment.now()));
    return switch (due.kind()) {
      case RETENTION_MARK -> Retention.mark(state, due.key(), moment.now());
      case CONTRACT_END -> PlacementDesk.endOfTerm(state, due.key(), moment.now());
      case NOMINATION_LAPSE -> PlacementDesk.lapse(state, due.key(), moment.now());
      case VACANCY_EXPIRY -> vacancies.expire(state, due.key(), moment.now());
      case RELEASE_EXPIRY -> List.copyOf(ReleaseChanges.expire(state, due.key(), moment.now()));
      case FILL_REPORT -> vacancies.fillReportOverdue(state, due.key(), moment.now());
      case LEDGER_BALANCE -> vacancies.balance(state, due.key(), moment.now());
      case CERTIFICATE_START -> CandidateDesk.takeEffect(state, due.key(), moment.now());
      case POLICY_START -> PolicyDesk.begin(state, due.key(), moment);
      case EXEMPTION -> ExemptionDesk.weigh(state, due.key(), moment.now());
      case WINDOW -> vacancies.openWindow(state, due.key(), moment.now());
      case DAY_END -> dayEnd(state, due.key(), moment.now());
      case ROUND -> RoundDesk.run(state, due.key(), moment);
    };
  }

  private static List<PlacementEvent> dayEnd(PlacementState state, String market, Instant now) {
    List<PlacementEvent> events = new ArrayList<>();
    events.addAll(ComplianceDesk.assess(state, market, now));
    events.addAll(GapDesk.assess(state, market, now));
    events.add(ComplianceDesk.dayAssessed(state, market, now));
    return events;
  }

  @Override
  public void apply(PlacementState state, PlacementEvent event) {
    switch (event) {
      case VacancyEvent said -> {
        VacancyChanges.apply(state, said);
        if (said instanceof SeatsReleased released) {
          ReleaseChanges.apply(state, released);
        } else if (said instanceof SeatsSealed sealed) {
          ReleaseChanges.apply(state, sealed);
        }
      }
      case OfNomination said -> PlacementChanges.apply(state, said);
      case DirectHireCounted counted -> {
        // Its place in the ledger came with DirectHireNoted, which knows the whole report.
      }
      case DirectHireRecounted recounted -> {
        // Its place in the ledger changed with DirectHireRevised, which knows the whole report.
      }
      case FindingRaised raised -> {
        state.findings().on(raised);
        VacancyChanges.apply(state, raised);
      }
      case FindingClosed closed -> state.findings().on(closed);
      case FindingLifted lifted -> state.findings().on(lifted);
      case EmployerFrozen frozen -> Freeze.apply(state, frozen);
      case EmployerThawed thawed -> Freeze.apply(state, thawed);
      case RoundEvent said -> RoundDesk.apply(state, said);
      case PolicyTookEffect said -> {
        // Said for others; the state changed with PolicyBegan.
      }
      case ExemptionGranted granted -> ExemptionChanges.apply(state, granted);
      case FigureEvent figure -> ComplianceDesk.apply(state, figure);
      case NotedEvent noted -> apply(state, noted);
    }
  }

  private static void apply(PlacementState state, NotedEvent event) {
    switch (event) {
      case NotedEvent.PartnerTold told -> {
        // The nomination itself is remembered by WorkerNominated.
      }
      case NotedEvent.TickNoted tick -> RoundDesk.apply(state, tick);
      case NotedEvent.ReferenceNoted noted -> state.catalogue().put(noted.row());
      case NotedEvent.CandidateNoted noted -> CandidateChanges.apply(state, noted);
      case NotedEvent.CertificateTookEffect came -> CandidateChanges.apply(state, came);
      case NotedEvent.StatementNoted noted -> CandidateChanges.apply(state, noted);
      case NotedEvent.DomicileCorrected found -> CandidateChanges.apply(state, found);
      case NotedEvent.SubmissionNoted noted ->
          state.submissions().note(noted.key(), noted.digest());
      case NotedEvent.PolicyAdopted adopted -> state.policies().put(adopted.policy());
      case NotedEvent.PolicyStandingChanged changed ->
          state
              .policies()
              .put(
                  state
                      .policies()
                      .get(changed.policyId(), changed.version())
                      .withStatus(changed.status()));
      case NotedEvent.PolicyBegan began ->
          state.policies().begin(began.policyId(), began.version(), began.at());
      case NotedEvent.RulesAdopted adopted -> state.adoptRules(adopted.rulesVersion());
      case NotedEvent.SeatsPlanned planned -> VacancyChanges.apply(state, planned);
      case NotedEvent.LedgerBalanced balanced -> state.ledgers().balanced(balanced.ledgerKey());
      case NotedEvent.AkadApprovalNoted noted -> PlacementChanges.apply(state, noted);
      case NotedEvent.ReleaseFiled filed -> ReleaseChanges.apply(state, filed);
      case NotedEvent.ExemptionFiled filed -> ExemptionChanges.apply(state, filed);
      case NotedEvent.ExemptionWeighed weighed -> ExemptionChanges.apply(state, weighed);
      case NotedEvent.GrievanceNoted noted -> state.findings().on(noted);
      case NotedEvent.RoundAwaited awaited -> RoundDesk.apply(state, awaited);
      case NotedEvent.DirectHireNoted noted -> HireDesk.apply(state, noted);
      case NotedEvent.DirectHireRevised revised -> HireCorrections.apply(state, revised);
      case NotedEvent.HeadcountNoted noted -> HeadcountDesk.apply(state, noted);
      case NotedEvent.DayAssessed assessed -> state.markets().figuresPublished(assessed.market());
    }
  }
}
