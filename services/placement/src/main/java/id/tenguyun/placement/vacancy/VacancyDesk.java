package id.tenguyun.placement.vacancy;

import id.tenguyun.eventing.decision.Decision;
import id.tenguyun.eventing.decision.Refusal;
import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.ledger.Entry;
import id.tenguyun.placement.ledger.Ledger;
import id.tenguyun.placement.ledger.LedgerHead;
import id.tenguyun.placement.message.FindingKind;
import id.tenguyun.placement.message.NotedEvent.LedgerBalanced;
import id.tenguyun.placement.message.NotedEvent.SeatsPlanned;
import id.tenguyun.placement.message.OutcomeEvent.FindingRaised;
import id.tenguyun.placement.message.PlacementEvent;
import id.tenguyun.placement.message.VacancyEvent.SeatsReplanned;
import id.tenguyun.placement.message.VacancyEvent.VacancyAccepted;
import id.tenguyun.placement.message.VacancyEvent.VacancyExpired;
import id.tenguyun.placement.message.VacancyEvent.VacancyWithdrawnConfirmed;
import id.tenguyun.placement.message.VacancyEvent.WindowOpened;
import id.tenguyun.placement.message.VacancyInput;
import id.tenguyun.placement.message.VacancyInput.VacancyAmended;
import id.tenguyun.placement.message.VacancyInput.VacancyFillReported;
import id.tenguyun.placement.message.VacancyInput.VacancyPublished;
import id.tenguyun.placement.message.VacancyInput.VacancyWithdrawn;
import id.tenguyun.placement.message.WindowTime;
import id.tenguyun.placement.placement.Lapses;
import id.tenguyun.placement.placement.Placement;
import id.tenguyun.placement.placement.PlacementStatus;
import id.tenguyun.placement.policy.Policy;
import id.tenguyun.placement.region.PriorityTier;
import id.tenguyun.placement.region.Regions;
import id.tenguyun.placement.region.Wita;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Decides about vacancies: acceptance, amendment, withdrawal, windows, expiry, the ledger's plan.
 */
public final class VacancyDesk {

  private final Regions regions;

  public VacancyDesk(Regions regions) {
    this.regions = regions;
  }

  /** Decides what an employer says about a vacancy. */
  public Decision<PlacementEvent> decide(PlacementState state, VacancyInput input, Instant now) {
    return switch (input) {
      case VacancyPublished published -> state(state, published, now);
      case VacancyAmended amended -> amend(state, amended, now);
      case VacancyWithdrawn withdrawn -> withdraw(state, withdrawn, now);
      case VacancyFillReported reported -> fillReported(state, reported, now);
    };
  }

  private static Decision<PlacementEvent> fillReported(
      PlacementState state, VacancyFillReported input, Instant now) {
    Optional<Vacancy> known = find(state, input);
    if (known.isEmpty()) {
      return refuse("UNKNOWN_VACANCY", "vacancyId", input.vacancyId(), "a published vacancy");
    }
    return known.get().market().equals(input.market())
        ? FillReports.decide(state, known.get(), input, now)
        : refuse("WRONG_MARKET", "market", input.market(), known.get().market());
  }

  /** The report of a filled vacancy did not come in time. */
  public List<PlacementEvent> fillReportOverdue(PlacementState state, String key, Instant now) {
    return FillReports.overdue(state.vacancies().get(key), now);
  }

  private Decision<PlacementEvent> amend(PlacementState state, VacancyAmended input, Instant now) {
    if (find(state, input).isEmpty()) {
      return refuse("UNKNOWN_VACANCY", "vacancyId", input.vacancyId(), "a published vacancy");
    }
    return state(state, input, now);
  }

  private Decision<PlacementEvent> state(
      PlacementState state, VacancyInput.Stated input, Instant now) {
    Optional<Vacancy> known = find(state, input);
    if (known.isPresent() && saysTheSame(known.get(), input)) {
      return Decision.duplicate(input.vacancyId());
    }
    if (known.isPresent() && known.get().status() != VacancyStatus.OPEN) {
      return refuse(
          "VACANCY_CLOSED", "vacancyId", known.get().status().toString(), "an open vacancy");
    }
    if (known.isPresent() && known.get().nominated()) {
      return refuse(
          "AMENDED_AFTER_NOMINATION",
          "vacancyId",
          input.vacancyId() + " with other content",
          "other content only before the first nomination");
    }
    Optional<Policy> policy = state.policies().ruling(input.projectId(), Wita.date(now));
    TermsCheck terms =
        TermsCheck.of(TermsCheck.Contract.of(input.terms()), "terms.", policy, state.catalogue());
    List<Refusal> reasons =
        new VacancyCheck(state.catalogue(), regions).reasons(input, policy, terms, now);
    if (!reasons.isEmpty()) {
      return Decision.rejected(reasons);
    }
    return Decision.accepted(
        accept(state, input, policy.orElseThrow(), terms.warnings(), known, now));
  }

  private static boolean saysTheSame(Vacancy known, VacancyInput.Stated input) {
    return known.projectId().equals(input.projectId())
        && known.market().equals(input.market())
        && java.util.Objects.equals(known.contractorOf(), input.contractorOf())
        && known.publishedAt().equals(input.publishedAt())
        && known.terms().equals(input.terms());
  }

  /** An amendment is an exit and a fresh acceptance with a new cut-off. */
  private List<PlacementEvent> accept(
      PlacementState state,
      VacancyInput.Stated input,
      Policy policy,
      List<Refusal> warnings,
      Optional<Vacancy> replaced,
      Instant now) {
    List<PlacementEvent> events = new ArrayList<>();
    int openings = input.terms().openings();
    LedgerHead head =
        state
            .ledgers()
            .head(
                input.projectId(),
                input.employerId(),
                input.terms().skillClass(),
                policy.floorsOf(input.terms().skillClass()));
    Ledger ledger = state.ledgers().ledger(head);
    if (replaced.isPresent()) {
      Ledger left =
          state.ledgers().ledger(replaced.get().ledgerKey()).without(replaced.get().key());
      Ledger balanced = left.balanced();
      events.addAll(planned(state, left, balanced, now));
      ledger = replaced.get().ledgerKey().equals(head.key()) ? balanced : ledger;
    }
    List<Integer> floors = ledger.floorsFor(openings);
    String key = Vacancy.keyOf(input.employerId(), input.vacancyId());
    events.add(accepted(input, policy, floors, replaced.isPresent(), now));
    Map<String, Integer> traitSeats = TraitSeats.of(state, policy, input, floors.get(3), replaced);
    if (!traitSeats.isEmpty()) {
      events.add(new SeatsPlanned(now, key, floors, traitSeats));
    }
    if (!warnings.isEmpty()) {
      events.add(warned(input, warnings, now));
    }
    return events;
  }

  private static VacancyAccepted accepted(
      VacancyInput.Stated input,
      Policy policy,
      List<Integer> floors,
      boolean amendment,
      Instant now) {
    Instant cutOff = input.publishedAt().isAfter(now) ? input.publishedAt() : now;
    List<WindowTime> windows =
        Stream.of(
                PriorityTier.DISTRICT,
                PriorityTier.REGENCY,
                PriorityTier.PROVINCE,
                PriorityTier.NATIONAL)
            .map(tier -> new WindowTime(tier, policy.windows().opens(tier, cutOff)))
            .toList();
    return new VacancyAccepted(
        now,
        input.vacancyId(),
        input.employerId(),
        input.projectId(),
        input.market(),
        input.contractorOf(),
        input.publishedAt(),
        cutOff,
        input.terms(),
        floors,
        windows,
        policy.policyId(),
        policy.version(),
        amendment);
  }

  private static FindingRaised warned(
      VacancyInput.Stated input, List<Refusal> warnings, Instant now) {
    return new FindingRaised(
        now,
        Vacancy.keyOf(input.employerId(), input.vacancyId()) + "/" + now + "/VACANCY_TERMS",
        FindingKind.VACANCY_TERMS,
        input.market(),
        input.vacancyId(),
        null,
        input.employerId(),
        input.projectId(),
        null,
        null,
        TermsText.of(warnings));
  }

  private Decision<PlacementEvent> withdraw(
      PlacementState state, VacancyWithdrawn input, Instant now) {
    Optional<Vacancy> known = find(state, input);
    if (known.isEmpty()) {
      return refuse("UNKNOWN_VACANCY", "vacancyId", input.vacancyId(), "a published vacancy");
    }
    Vacancy vacancy = known.get();
    if (!vacancy.market().equals(input.market())) {
      return refuse("WRONG_MARKET", "market", input.market(), vacancy.market());
    }
    if (vacancy.status() == VacancyStatus.WITHDRAWN) {
      return Decision.duplicate(input.vacancyId());
    }
    if (vacancy.status() != VacancyStatus.OPEN) {
      return refuse("VACANCY_CLOSED", "vacancyId", vacancy.status().toString(), "an open vacancy");
    }
    Collection<Placement> held = state.placements().holding(vacancy.key());
    List<PlacementEvent> events = new ArrayList<>();
    held.stream()
        .filter(p -> p.status() == PlacementStatus.NOMINATED)
        .forEach(p -> events.add(Lapses.cancelled(p, "VACANCY_WITHDRAWN", now)));
    int confirmed = held.size() - events.size();
    events.add(
        new VacancyWithdrawnConfirmed(
            now,
            vacancy.vacancyId(),
            vacancy.employerId(),
            vacancy.projectId(),
            vacancy.market(),
            vacancy.terms().openings() - confirmed,
            input.reason()));
    return Decision.accepted(events);
  }

  /** The next window opens. */
  public List<PlacementEvent> openWindow(PlacementState state, String key, Instant now) {
    Vacancy vacancy = state.vacancies().get(key);
    WindowTime window =
        vacancy
            .nextWindow()
            .orElseThrow(() -> new IllegalStateException("No window is left of " + key));
    return List.of(
        new WindowOpened(
            now,
            vacancy.vacancyId(),
            vacancy.employerId(),
            vacancy.projectId(),
            vacancy.market(),
            window.tier(),
            vacancy.policyId(),
            vacancy.policyVersion()));
  }

  /** The closing date is over. */
  public List<PlacementEvent> expire(PlacementState state, String key, Instant now) {
    Vacancy vacancy = state.vacancies().get(key);
    int held = state.placements().holding(key).size();
    return List.of(
        new VacancyExpired(
            now,
            vacancy.vacancyId(),
            vacancy.employerId(),
            vacancy.projectId(),
            vacancy.market(),
            vacancy.terms().openings() - held));
  }

  /** Plans a ledger's deficits over the unheld seats of its open vacancies. */
  public List<PlacementEvent> balance(PlacementState state, String ledgerKey, Instant now) {
    Ledger ledger = state.ledgers().ledger(ledgerKey);
    List<PlacementEvent> events = new ArrayList<>(planned(state, ledger, ledger.balanced(), now));
    events.add(new LedgerBalanced(now, ledgerKey));
    return events;
  }

  private static List<PlacementEvent> planned(
      PlacementState state, Ledger before, Ledger after, Instant now) {
    List<PlacementEvent> events = new ArrayList<>();
    for (int i = 0; i < before.entries().size(); i++) {
      Entry planned = after.entries().get(i);
      if (!planned.floors().equals(before.entries().get(i).floors())) {
        Vacancy vacancy = state.vacancies().get(planned.id());
        events.add(
            new SeatsReplanned(
                now,
                vacancy.vacancyId(),
                vacancy.employerId(),
                vacancy.projectId(),
                vacancy.market(),
                planned.floors(),
                vacancy.floors()));
      }
    }
    return events;
  }

  private static Optional<Vacancy> find(PlacementState state, VacancyInput input) {
    return state.vacancies().find(Vacancy.keyOf(input.employerId(), input.vacancyId()));
  }

  private static Decision<PlacementEvent> refuse(
      String code, String field, String found, String allowed) {
    return Decision.rejected(List.of(new Refusal(code, field, found, allowed)));
  }
}
