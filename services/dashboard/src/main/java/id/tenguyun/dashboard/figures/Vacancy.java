package id.tenguyun.dashboard.figures;

import id.tenguyun.dashboard.facts.Fact.SeatsReplanned;
import id.tenguyun.dashboard.facts.Fact.VacancyAccepted;
import id.tenguyun.dashboard.facts.Fact.VacancyFillRecorded;
import id.tenguyun.dashboard.facts.Fact.WindowTime;
import id.tenguyun.dashboard.facts.PriorityTier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ObjIntConsumer;

/**
 * A vacancy and who holds its seats. Its holders may be known before its terms, because they lie in
 * different topics.
 *
 * @param accepted its terms as last accepted
 * @param closed whether it expired or was withdrawn: then its empty seats, and what the floors kept
 *     of them, have left the count
 * @param openTier the outermost tier that may be nominated, as the placement service said last
 * @param awaiting seats whose nominee or employer has not answered
 * @param filledByTier seats that both sides said yes to
 * @param filling what its employer last reported of its filling
 */
public record Vacancy(
    Optional<VacancyAccepted> accepted,
    boolean closed,
    PriorityTier openTier,
    int awaiting,
    List<Integer> filledByTier,
    Filling filling)
    implements Subject {

  static final Vacancy UNKNOWN =
      new Vacancy(
          Optional.empty(),
          false,
          PriorityTier.RING_1,
          0,
          Collections.nCopies(PriorityTier.values().length, 0),
          Filling.UNREPORTED);

  /** What its employer reported of its filling. */
  public enum Filling {
    UNREPORTED,
    ON_TIME,
    LATE
  }

  public Vacancy {
    filledByTier = List.copyOf(filledByTier);
  }

  Vacancy with(VacancyAccepted terms) {
    requireFloors(terms.vacancyId(), terms.floors());
    return new Vacancy(Optional.of(terms), false, openTier(terms), awaiting, filledByTier, filling);
  }

  /** With other seats kept. Its topic tells them after its terms. */
  Vacancy with(SeatsReplanned plan) {
    requireFloors(plan.vacancyId(), plan.floors());
    return new Vacancy(
        accepted.map(terms -> terms.withFloors(plan.floors())),
        closed,
        openTier,
        awaiting,
        filledByTier,
        filling);
  }

  /** With its employer's report; one that reports again, after a seat came free, is heard again. */
  Vacancy with(VacancyFillRecorded report) {
    Filling told = report.late() ? Filling.LATE : Filling.ON_TIME;
    return new Vacancy(accepted, closed, openTier, awaiting, filledByTier, told);
  }

  private static void requireFloors(String vacancy, List<Integer> floors) {
    if (floors.size() != PriorityTier.values().length - 1) {
      throw new IllegalArgumentException(
          "vacancy %s has floors %s; right would be one for each of tiers 1 to 4"
              .formatted(vacancy, floors));
    }
  }

  /** An amendment starts its windows anew. */
  private static PriorityTier openTier(VacancyAccepted terms) {
    return terms.windows().stream()
        .filter(window -> !window.opensAt().isAfter(terms.at()))
        .map(WindowTime::tier)
        .max(Comparator.naturalOrder())
        .orElse(PriorityTier.DISTRICT);
  }

  Vacancy close() {
    return new Vacancy(accepted, true, openTier, awaiting, filledByTier, filling);
  }

  Vacancy opened(PriorityTier tier) {
    PriorityTier outermost = tier.compareTo(openTier) > 0 ? tier : openTier;
    return new Vacancy(accepted, closed, outermost, awaiting, filledByTier, filling);
  }

  /** With one holder as it is now, no longer as it was. */
  Vacancy with(Seat before, Seat after) {
    List<Integer> filled = new ArrayList<>(filledByTier);
    take(filled, before, -1);
    take(filled, after, 1);
    int waiting = awaiting + (after.awaiting() ? 1 : 0) - (before.awaiting() ? 1 : 0);
    return new Vacancy(accepted, closed, openTier, waiting, filled, filling);
  }

  private static void take(List<Integer> filled, Seat seat, int many) {
    seat.nomination()
        .filter(_ -> seat.filled())
        .map(nomination -> nomination.tier().ordinal())
        .ifPresent(tier -> filled.set(tier, filled.get(tier) + many));
  }

  /** Seats confirmed by both sides or at work. */
  public int filled() {
    return filledByTier.stream().mapToInt(Integer::intValue).sum();
  }

  @Override
  public void countInto(ObjIntConsumer<Cell> cells) {
    accepted.ifPresent(terms -> countInto(cells, terms));
  }

  private void countInto(ObjIntConsumer<Cell> cells, VacancyAccepted terms) {
    String project = terms.projectId();
    var skillClass = terms.terms().skillClass();
    String district = Regions.districtOf(terms.terms().workplaceVillage());
    int filled = filled();
    int openings = terms.terms().openings();
    int counted = closed ? Math.min(awaiting + filled, openings) : openings;
    cells.accept(Cell.of(Measure.OPENINGS, project, skillClass), counted);
    cells.accept(Cell.of(Measure.WORKPLACE, Measure.OPENINGS, district), counted);
    cells.accept(Cell.of(Measure.WORKPLACE, Measure.FILLED, district), filled);
    if (!closed && filled < openings) {
      cells.accept(
          Cell.of(Measure.OPEN, project, SubjectIds.vacancy(terms.employerId(), terms.vacancyId())),
          1);
    }
    if (filling != Filling.UNREPORTED) {
      cells.accept(
          Cell.of(Measure.FILL_REPORTED, project, terms.employerId(), skillClass, filling), 1);
    }
    int within = 0;
    for (int tier = 0; tier < terms.floors().size(); tier++) {
      within += filledByTier.get(tier);
      int floor = terms.floors().get(tier);
      cells.accept(
          Cell.of(Measure.FLOOR, project, skillClass, PriorityTier.values()[tier]),
          closed ? Math.min(floor, within) : floor);
    }
  }
}
