package id.tenguyun.matching;

import static id.tenguyun.matching.Checks.quoted;

import id.tenguyun.matching.Refusal.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a {@link CandidacyProblem} together: numbers ids, checks that all fits, ranks by merit. */
final class CandidacyProblemAssembly {
  private final IdIndex<SeatPlan> vacancies = new IdIndex<>();
  private final IdIndex<Entry> workers = new IdIndex<>();
  private final TraitCodes traits = new TraitCodes();
  private final CandidacyColumns candidacies = new CandidacyColumns();
  private final List<String> vacanciesAsAdded = new ArrayList<>();
  private @Nullable Lottery lottery;

  private int workersAdded;

  /** A worker as she was added, her preferences by vacancy number. */
  private record Entry(int addedAs, List<String> traits, int[] preferences) {}

  void lottery(Lottery lottery) {
    this.lottery = lottery;
  }

  void vacancy(SeatPlan plan) {
    traits.add(plan.traitSeats().keySet());
    if (!vacancies.declare(plan.vacancy(), plan)) {
      throw new InvalidProblemException(
          "vacancy %s is there twice. Ids are unique.".formatted(quoted(plan.vacancy())));
    }
    vacanciesAsAdded.add(plan.vacancy());
  }

  void worker(String id, List<String> traits, List<String> preferences) {
    Checks.id("worker", id);
    this.traits.add(traits);
    int[] order = preferences.stream().mapToInt(vacancies::number).toArray();
    if (!workers.declare(id, new Entry(workersAdded++, traits, order))) {
      throw new InvalidProblemException(
          "worker %s is there twice. Ids are unique.".formatted(quoted(id)));
    }
  }

  void candidacy(String worker, String vacancy, int tier, BigDecimal merit) {
    if (tier < 1 || tier > 5) {
      Checks.tier(tier, "candidacy of " + quoted(worker) + " at " + quoted(vacancy));
    }
    if (merit.signum() < 0) {
      throw new InvalidProblemException(
          "candidacy of %s at %s: merit %s is below 0. A cut-off of -1 says that any merit is"
                  .formatted(quoted(worker), quoted(vacancy), merit)
              + " taken, so a merit is 0 or more.");
    }
    candidacies.add(workers.number(worker), vacancies.number(vacancy), tier, merit);
  }

  CandidacyProblem build() {
    Refusals refusals = new Refusals();
    checkAllDeclared(refusals);
    checkOpenings(refusals);
    int[] vacancyOrder = vacancies.inOrder();
    int[] workerOrder = workers.inOrder();
    int[] vacancyPlaces = vacancies.places(vacancyOrder);
    String[] vacancyNames = names(vacancies, vacancyOrder);
    String[] workerNames = names(workers, workerOrder);
    CandidacyTable table = candidacies.sorted(workers.places(workerOrder), vacancyPlaces);
    checkOnce(table, workerNames, vacancyNames, refusals);
    int[] ranks =
        new MeritOrder(table, workerNames, vacancyNames, lottery)
            .ranks(
                (row, message) -> refusals.add(Part.CANDIDACY, candidacies.addedAs(row), message));
    PreferenceTable preferences = new PreferenceTable(table, workerNames, vacancies, vacancyOrder);
    String[] codes = traits.inOrder();
    byte[] traitBits = new byte[workerOrder.length];
    for (int worker = 0; worker < workerOrder.length; worker++) {
      Entry entry = Objects.requireNonNull(workers.declared(workerOrder[worker]));
      preferences.add(
          worker,
          entry.preferences(),
          vacancyPlaces,
          message -> refusals.add(Part.WORKER, entry.addedAs(), message));
      traitBits[worker] = (byte) TraitCodes.bits(entry.traits(), codes);
    }
    refusals.throwIfAny();
    return new CandidacyProblem(
        plans(vacancyOrder), codes, workerNames, traitBits, table, ranks, preferences, lottery);
  }

  private void checkAllDeclared(Refusals refusals) {
    for (int row = 0; row < candidacies.size(); row++) {
      int worker = candidacies.worker(row);
      int vacancy = candidacies.vacancy(row);
      if (workers.declared(worker) == null) {
        refusals.add(Part.CANDIDACY, row, unknown("worker", workers.id(worker), worker, vacancy));
      }
      if (vacancies.declared(vacancy) == null) {
        refusals.add(
            Part.CANDIDACY, row, unknown("vacancy", vacancies.id(vacancy), worker, vacancy));
      }
    }
  }

  private String unknown(String what, String id, int worker, int vacancy) {
    return "candidacy of %s at %s: there is no %s %s. Maybe it is missing from the problem."
        .formatted(quoted(workers.id(worker)), quoted(vacancies.id(vacancy)), what, quoted(id));
  }

  private void checkOpenings(Refusals refusals) {
    long openings = 0;
    for (int i = 0; i < vacanciesAsAdded.size() && openings <= Integer.MAX_VALUE; i++) {
      String vacancy = vacanciesAsAdded.get(i);
      int more = Objects.requireNonNull(vacancies.declared(vacancies.number(vacancy))).openings();
      openings += more;
      if (openings > Integer.MAX_VALUE) {
        refusals.add(Part.VACANCY, i, Checks.tooManyOpenings(vacancy, more, openings));
      }
    }
  }

  private SeatPlan[] plans(int[] vacancyOrder) {
    return Arrays.stream(vacancyOrder)
        .mapToObj(number -> Objects.requireNonNull(vacancies.declared(number)))
        .toArray(SeatPlan[]::new);
  }

  private static String[] names(IdIndex<?> index, int[] order) {
    return Arrays.stream(order).mapToObj(index::id).toArray(String[]::new);
  }

  private void checkOnce(
      CandidacyTable table, String[] workerNames, String[] vacancyNames, Refusals refusals) {
    for (int row = 1; row < table.size(); row++) {
      if (table.worker(row) == table.worker(row - 1)
          && table.vacancy(row) == table.vacancy(row - 1)) {
        refusals.add(
            Part.CANDIDACY,
            candidacies.addedAs(row),
            "candidacy of %s at %s is there twice, with merits %s and %s."
                .formatted(
                    quoted(workerNames[table.worker(row)]),
                    quoted(vacancyNames[table.vacancy(row)]),
                    table.merit(row - 1),
                    table.merit(row)));
      }
    }
  }
}
