package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact;
import id.tenguyun.dashboard.facts.Fact.Outcome;
import id.tenguyun.dashboard.facts.Nomination;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything counted so far, as the last word on each vacancy, nomination and person; {@link
 * #figures} adds it up.
 *
 * <p>Facts of different topics come in any order: an outcome may be seen before the vacancy or the
 * graduation behind it. So nothing is added to a running total; each fact only sets what is known
 * of its own subject. Not safe for several threads.
 */
public final class Ledger {

  private final TreeMap<String, VacancySeats> vacancies = new TreeMap<>();
  private final TreeMap<String, HeldSeat> nominations = new TreeMap<>();
  private final TreeMap<ComplianceKey, Fact.ComplianceAssessed> compliance = new TreeMap<>();
  private final TreeMap<String, String> projectNames = new TreeMap<>();
  private final People people = new People();
  private final Days days = new Days();
  private @Nullable Instant latest;

  /** Takes a fact in. Taking the same facts in the same order again changes nothing. */
  public void on(Fact fact) {
    if (fact instanceof Fact.Dated dated && (latest == null || dated.at().isAfter(latest))) {
      latest = dated.at();
    }
    switch (fact) {
      case Fact.TrainingCompleted completed -> people.graduated(completed);
      case Fact.CertificateIssued issued -> people.reached(issued.workerId(), Stage.CERTIFIED);
      case Fact.WorkerErased erased -> people.forget(erased.workerId());
      case Fact.VacancyAccepted accepted -> open(accepted);
      case Fact.VacancyExpired expired -> close(expired.employerId(), expired.vacancyId());
      case Fact.VacancyWithdrawnConfirmed withdrawn ->
          close(withdrawn.employerId(), withdrawn.vacancyId());
      case Outcome outcome -> outcome(outcome);
      case Fact.ProjectRegistered project -> projectNames.put(project.projectId(), project.name());
      // what follows is not counted here
      case Fact.SchemeRegistered _,
          Fact.ProgrammeRegistered _,
          Fact.PartnerRegistered _,
          Fact.RetentionMarkReached _,
          Fact.RetentionMarkRetracted _,
          Fact.WindowOpened _,
          Fact.SeatsReleased _,
          Fact.DecisionRecorded _,
          Fact.PolicyPublished _,
          Fact.SkillGapFound _ -> {}
      case Fact.ComplianceAssessed assessed -> assessed(assessed);
    }
  }

  /** How many people share a cell, which decides what the feed may say of one of them. */
  public Cells cells() {
    return people.cells();
  }

  /** Adds it all up. */
  public Figures figures() {
    var sums = new Sums(projectNames);
    nominations.values().forEach(sums::add);
    vacancies.values().forEach(sums::add);
    return new Figures(
        Optional.ofNullable(latest),
        sums.projects(compliance.values()),
        people.funnel(),
        days.figures());
  }

  private void open(Fact.VacancyAccepted accepted) {
    String key = key(accepted.employerId(), accepted.vacancyId());
    vacancies.put(
        key,
        new VacancySeats(
            key,
            new Group(accepted.projectId(), accepted.terms().skillClass()),
            accepted.terms().openings(),
            accepted.floors(),
            false));
  }

  private void close(String employerId, String vacancyId) {
    vacancies.computeIfPresent(key(employerId, vacancyId), (_, seats) -> seats.close());
  }

  private void outcome(Outcome outcome) {
    Nomination nomination = outcome.nomination();
    UUID worker = nomination.workerId();
    switch (outcome) {
      case Fact.WorkerNominated _ -> {
        people.reached(worker, Stage.NOMINATED);
        hold(nomination, false);
      }
      case Fact.NominationAccepted _ -> hold(nomination, false);
      case Fact.PlacementConfirmed confirmed -> {
        people.reached(worker, Stage.CONFIRMED);
        days.confirmed(nomination.nominationId(), confirmed.at(), nomination.tier());
        hold(nomination, true);
      }
      case Fact.PlacementStarted _ -> {
        people.reached(worker, Stage.STARTED);
        hold(nomination, true);
      }
      case Fact.NominationRejected _,
          Fact.NominationDeclined _,
          Fact.NominationLapsed _,
          Fact.PlacementClosed _ ->
          nominations.remove(nomination.nominationId());
    }
  }

  private void hold(Nomination nomination, boolean filled) {
    nominations.put(
        nomination.nominationId(),
        new HeldSeat(
            key(nomination.employerId(), nomination.vacancyId()),
            new Group(nomination.projectId(), nomination.skillClass()),
            nomination.tier(),
            filled));
  }

  private void assessed(Fact.ComplianceAssessed assessed) {
    compliance.merge(
        new ComplianceKey(assessed.projectId(), assessed.employerId(), assessed.skillClass()),
        assessed,
        (known, found) -> found.day().isBefore(known.day()) ? known : found);
  }

  /** A vacancy's id is unique for its employer only. */
  private static String key(String employerId, String vacancyId) {
    return employerId + "/" + vacancyId;
  }
}
