package id.tenguyun.matching;

import java.util.List;

/**
 * A matching problem in which merit comes from a worker and a merit class alone, so all vacancies
 * of one class rank alike, and tier and order of preference follow from regions, dates and wages.
 * Candidacies are never written out, which is what makes a nation fit.
 */
public final class MeritClassProblem implements MatchingProblem {
  private final List<Opening> vacancies;
  private final String[] traitCodes;
  private final SeatColumns seats;
  private final Openings openings;
  private final Applicants applicants;
  private final byte[] seed;

  MeritClassProblem(
      List<Opening> vacancies,
      String[] traitCodes,
      SeatColumns seats,
      Openings openings,
      Applicants applicants,
      byte[] seed) {
    this.vacancies = vacancies;
    this.traitCodes = traitCodes;
    this.seats = seats;
    this.openings = openings;
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

  MeritClassProblemAssembly.ApplicantEntry entry() {
    return new MeritClassProblemAssembly.ApplicantEntry(seats, openings, traitCodes);
  }

  List<String> traitCodes() {
    return List.of(traitCodes);
  }

  SeatColumns seats() {
    return seats;
  }

  Openings openings() {
    return openings;
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
