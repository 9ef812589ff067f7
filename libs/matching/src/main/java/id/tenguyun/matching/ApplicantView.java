package id.tenguyun.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Turns the columns back into what was added, for those who check. */
final class ApplicantView {
  private final MeritClassProblem problem;
  private final Applicants columns;

  ApplicantView(MeritClassProblem problem) {
    this.problem = problem;
    this.columns = problem.applicants();
  }

  Applicant applicant(int worker) {
    Applicant plain =
        new Applicant(
            columns.id(worker),
            RegionCode.text(columns.district(worker), columns.village(worker)),
            new Residence(since(worker, 1), since(worker, 2), since(worker, 3), since(worker, 4)),
            traits(worker),
            merits(worker));
    Demands demands = columns.demands(worker);
    return demands == null
        ? plain
        : plain
            .withPreferences(demands.applicant().preferences())
            .withTerms(demands.applicant().terms())
            .without(demands.applicant().excluded());
  }

  private LocalDate since(int worker, int tier) {
    return LocalDate.ofEpochDay(columns.since(worker, tier));
  }

  private Set<String> traits(int worker) {
    Set<String> traits = new HashSet<>();
    String[] codes = problem.traitCodes();
    for (int bit = 0; bit < codes.length; bit++) {
      if ((columns.traits(worker) >> bit & 1) != 0) {
        traits.add(codes[bit]);
      }
    }
    return traits;
  }

  private Map<String, Integer> merits(int worker) {
    Map<String, Integer> merits = new HashMap<>();
    for (int c = columns.credentialStart(worker); c < columns.credentialEnd(worker); c++) {
      merits.put(problem.className(columns.meritClass(c)), columns.merit(c));
    }
    return merits;
  }
}
