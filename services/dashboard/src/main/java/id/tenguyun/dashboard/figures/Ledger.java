package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.ComplianceAssessed;
import id.tenguyun.dashboard.facts.Fact.DecisionRecorded;
import id.tenguyun.dashboard.facts.Fact.Outcome;
import id.tenguyun.dashboard.facts.Fact.SkillGapFound;
import id.tenguyun.dashboard.facts.Nomination;
import id.tenguyun.dashboard.facts.Place;
import id.tenguyun.dashboard.figures.Seat.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Takes facts in: each sets what is known of its own subjects, and the counts follow what changed.
 *
 * <p>Facts of different topics come in any order: an outcome may be seen before the vacancy or the
 * graduation behind it. What the counts come to depends only on the order within a topic. Not safe
 * for several threads.
 */
public final class Ledger {

  private final Subjects subjects;
  private final Counts counts = new Counts();
  private final Latest latest = new Latest();
  private final Cells cells = new Cells(counts::value);
  private final SortedMap<String, Instant> lastEventAt = new TreeMap<>();

  public Ledger(Subjects subjects) {
    this.subjects = subjects;
  }

  /** The running sums. */
  public Counts counts() {
    return counts;
  }

  /** The latest word on what there are few of. */
  public Latest latest() {
    return latest;
  }

  /** How many people share a cell, which decides what the feed may say of one of them. */
  public Cells cells() {
    return cells;
  }

  /** What everyone knows of a vacancy; none before its terms were read. */
  public Optional<Opening> opening(String employerId, String vacancyId) {
    return known(SubjectIds.vacancy(employerId, vacancyId), Vacancy.UNKNOWN)
        .accepted()
        .map(accepted -> Opening.of(accepted, latest.project(accepted.projectId())));
  }

  /** The figures as they are now. */
  public Figures figures() {
    return Figures.of(this, counts.tally());
  }

  /** The figures of these counts. */
  public Figures figures(Tally tally) {
    return Figures.of(this, tally);
  }

  /** The latest domain time among the facts. */
  public Optional<Instant> asOf() {
    return lastEventAt.values().stream().max(Comparator.naturalOrder());
  }

  /** The latest domain time among the facts of each topic; none where they are not dated. */
  public SortedMap<String, Instant> lastEventAt() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(lastEventAt));
  }

  /** Goes on from here. */
  public void restore(Map<String, Instant> kept) {
    lastEventAt.putAll(kept);
  }

  /** Takes a fact in. */
  public void on(Fact fact, Place event) {
    if (fact instanceof Fact.Dated dated) {
      lastEventAt.merge(event.topic(), dated.at(), (a, b) -> a.isAfter(b) ? a : b);
    }
    latest.on(fact, event);
    switch (fact) {
      case Fact.TrainingCompleted done ->
          person(done.workerId(), event, person -> person.graduated(done));
      case Fact.CertificateIssued issued ->
          reached(issued.workerId(), Stage.CERTIFIED, issued.validFrom(), event);
      case Fact.WorkerErased erased -> person(erased.workerId(), event, Person::forgotten);
      case Fact.VacancyAccepted accepted ->
          vacancy(accepted.employerId(), accepted.vacancyId(), event, v -> v.with(accepted));
      case Fact.WindowOpened opened ->
          vacancy(opened.employerId(), opened.vacancyId(), event, v -> v.opened(opened.tier()));
      case Fact.SeatsReplanned plan ->
          vacancy(plan.employerId(), plan.vacancyId(), event, v -> v.with(plan));
      case Fact.VacancyFillRecorded report ->
          vacancy(report.employerId(), report.vacancyId(), event, v -> v.with(report));
      case Fact.VacancyExpired expired ->
          vacancy(expired.employerId(), expired.vacancyId(), event, Vacancy::close);
      case Fact.VacancyWithdrawnConfirmed withdrawn ->
          vacancy(withdrawn.employerId(), withdrawn.vacancyId(), event, Vacancy::close);
      case Outcome outcome -> outcome(outcome, event);
      case DecisionRecorded decision -> decided(decision, event);
      case ComplianceAssessed assessed -> assessed(assessed, event);
      case SkillGapFound gap -> found(gap, event);
      case Fact.ProjectRegistered _,
          Fact.SchemeRegistered _,
          Fact.ProgrammeRegistered _,
          Fact.PartnerRegistered _,
          Fact.PolicyPublished _,
          Fact.SeatsReleased _,
          Fact.SeatsSealed _,
          Fact.EmployerFrozen _,
          Fact.EmployerThawed _ -> {} // latest() has them
      case Fact.RetentionMarkReached mark ->
          retained(mark.nomination(), mark.days(), event, Optional.of(Seat.dayOf(mark.at())));
      case Fact.RetentionMarkRetracted mark ->
          retained(mark.nomination(), mark.days(), event, Optional.empty());
    }
  }

  private void outcome(Outcome outcome, Place event) {
    Nomination held = outcome.nomination();
    LocalDate day = Seat.dayOf(outcome.at());
    switch (outcome) {
      case Fact.WorkerNominated _ ->
          seat(held, event, seat -> seat.become(held, State.AWAITING), Stage.NOMINATED, day);
      case Fact.NominationAccepted _, Fact.NominationFrozen _, Fact.NominationThawed _ ->
          seat(held, event, seat -> seat.become(held, State.AWAITING));
      case Fact.PlacementConfirmed _ ->
          seat(held, event, seat -> seat.confirmed(held, outcome.at()), Stage.CONFIRMED, day);
      case Fact.PlacementStarted _ ->
          seat(held, event, seat -> seat.become(held, State.FILLED), Stage.STARTED, day);
      case Fact.NominationRejected _,
          Fact.NominationDeclined _,
          Fact.NominationLapsed _,
          Fact.PlacementClosed _ ->
          seat(held, event, seat -> seat.become(held, State.FREE));
    }
  }

  private void seat(
      Nomination held, Place event, UnaryOperator<Seat> change, Stage reached, LocalDate day) {
    Seat after = seatOfVacancy(held, event, change);
    person(held.workerId(), event, person -> person.with(after).reached(reached, day));
  }

  private void seat(Nomination held, Place event, UnaryOperator<Seat> change) {
    Seat after = seatOfVacancy(held, event, change);
    person(held.workerId(), event, person -> person.with(after));
  }

  private Seat seatOfVacancy(Nomination held, Place event, UnaryOperator<Seat> change) {
    String id = SubjectIds.seat(held);
    Seat before = known(id, Seat.UNKNOWN);
    Seat after = change.apply(before);
    put(id, before, after, event);
    vacancy(held.employerId(), held.vacancyId(), event, vacancy -> vacancy.with(before, after));
    return after;
  }

  private void vacancy(
      String employer, String vacancy, Place event, UnaryOperator<Vacancy> change) {
    change(SubjectIds.vacancy(employer, vacancy), Vacancy.UNKNOWN, event, change);
  }

  private void reached(UUID worker, Stage stage, LocalDate on, Place event) {
    person(worker, event, person -> person.reached(stage, on));
  }

  private void person(UUID worker, Place event, UnaryOperator<Person> change) {
    change(SubjectIds.person(worker), Person.UNKNOWN, event, change);
  }

  private void retained(Nomination held, int days, Place event, Optional<LocalDate> on) {
    if (days == Person.RETENTION_DAYS) {
      person(held.workerId(), event, person -> person.retained(held.nominationId(), on));
    }
  }

  private void decided(DecisionRecorded decision, Place event) {
    change(
        SubjectIds.decision(decision.employerId(), decision.vacancyId(), decision.roundId()),
        Decision.UNKNOWN,
        event,
        _ -> Decision.of(decision, event));
    for (String list : List.of(SubjectIds.recent(decision.projectId()), SubjectIds.recent())) {
      change(list, RecentDecisions.NONE, event, recent -> recent.with(decision));
    }
  }

  private void assessed(ComplianceAssessed assessed, Place event) {
    String id =
        SubjectIds.compliance(
            assessed.projectId(),
            assessed.employerId(),
            assessed.skillClass(),
            YearMonth.from(assessed.day()));
    change(id, ComplianceMonth.EMPTY, event, month -> month.with(assessed));
  }

  private void found(SkillGapFound gap, Place event) {
    String id = SubjectIds.skillGap(gap.regencyCode(), gap.schemeCode(), YearMonth.from(gap.day()));
    change(id, SkillGapMonth.EMPTY, event, month -> month.with(gap));
  }

  private <S extends Subject> void change(
      String id, S unknown, Place event, UnaryOperator<S> change) {
    S before = known(id, unknown);
    put(id, before, change.apply(before), event);
  }

  @SuppressWarnings("unchecked") // an id begins with its kind, see SubjectIds
  private <S extends Subject> S known(String id, S unknown) {
    return (S) subjects.find(id).orElse(unknown);
  }

  private void put(String id, Subject before, Subject after, Place event) {
    if (!after.equals(before)) {
      subjects.put(id, after);
      counts.move(before, after, event);
    }
  }
}
