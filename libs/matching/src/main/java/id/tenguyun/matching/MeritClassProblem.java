package id.tenguyun.matching;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A matching problem in which merit comes from a worker and a merit class alone, so all vacancies
 * of one class rank alike, and tier and order of preference follow from regions, dates and wages.
 * Candidacies are never written out, which is what makes a nation fit.
 */
public final class MeritClassProblem implements MatchingProblem {
  private final List<Opening> vacancies;
  private final int[] workplaces;
  private final int[] meritClasses;
  private final String[] classNames;
  private final String[] traitCodes;
  private final List<String> contractKinds;
  private final Applicants applicants;
  private final byte[] seed;

  MeritClassProblem(
      List<Opening> vacancies,
      int[] meritClasses,
      String[] classNames,
      String[] traitCodes,
      Applicants applicants,
      byte[] seed) {
    this.vacancies = vacancies;
    this.workplaces = vacancies.stream().mapToInt(Opening::district).toArray();
    this.meritClasses = meritClasses;
    this.classNames = classNames;
    this.contractKinds =
        vacancies.stream()
            .map(Opening::contractKind)
            .filter(Objects::nonNull)
            .sorted()
            .distinct()
            .toList();
    this.traitCodes = traitCodes;
    this.applicants = applicants;
    this.seed = seed;
  }

  /** The vacancies, by id. */
  public List<Opening> vacancies() {
    return vacancies;
  }

  /** How many workers there are. */
  public int workerCount() {
    return applicants.size();
  }

  /** The lottery's seed. */
  public byte[] lotterySeed() {
    return seed.clone();
  }

  /** A worker as she was added, but for merits in classes that no vacancy asks for. */
  public Applicant worker(int number) {
    return new ApplicantView(this).applicant(number);
  }

  int vacancyCount() {
    return vacancies.size();
  }

  Opening vacancy(int number) {
    return vacancies.get(number);
  }

  /** District of a vacancy's workplace. */
  int workplace(int number) {
    return workplaces[number];
  }

  long wage(int number) {
    return vacancies.get(number).monthlyWage();
  }

  int meritClass(int number) {
    return meritClasses[number];
  }

  int meritClassCount() {
    return classNames.length;
  }

  String className(int meritClass) {
    return classNames[meritClass];
  }

  String[] classNames() {
    return classNames;
  }

  /** Every contract kind that a vacancy offers. */
  List<String> contractKinds() {
    return contractKinds;
  }

  String[] traitCodes() {
    return traitCodes;
  }

  /** The vacancies as columns, in the order of the index. */
  Openings openings(VacancyIndex index) {
    return new Openings(this, index);
  }

  /** The seats as columns, in the order of the index. */
  SeatColumns seats(VacancyIndex index) {
    SeatPlan[] plans = new SeatPlan[index.size()];
    Arrays.setAll(plans, place -> vacancies.get(index.number(place)).plan());
    return new SeatColumns(plans, List.of(traitCodes));
  }

  Applicants applicants() {
    return applicants;
  }

  /** Collects a problem in any order and refuses nonsense; not for sharing between threads. */
  public static final class Builder {
    private final MeritClassProblemAssembly assembly;

    Builder(byte[] seed) {
      this.assembly = new MeritClassProblemAssembly(seed);
    }

    /** Adds a vacancy; refuses an id that is there already. */
    public Builder vacancy(Opening opening) {
      assembly.vacancy(opening);
      return this;
    }

    /** Adds a worker; refuses an id that is there already. */
    public Builder worker(Applicant applicant) {
      assembly.worker(applicant);
      return this;
    }

    /**
     * The problem.
     *
     * @throws InvalidProblemException when what was added does not fit together
     */
    public MeritClassProblem build() {
      return assembly.build();
    }
  }
}
