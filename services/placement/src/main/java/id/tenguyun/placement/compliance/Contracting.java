package id.tenguyun.placement.compliance;

import id.tenguyun.placement.PlacementState;
import id.tenguyun.placement.message.EmployerInput.HeadcountReported;
import id.tenguyun.placement.vacancy.Vacancy;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who works for whom on a project, as vacancies, direct hires and headcounts say it. A contractor's
 * contractor works for the contractor's principal as well.
 *
 * @param principals by employer, those whose contractor it said to be
 */
record Contracting(Map<String, TreeSet<String>> principals) {

  /** As it stands on a project. */
  static Contracting on(PlacementState state, String projectId) {
    Contracting contracting = new Contracting(new TreeMap<>());
    for (Vacancy vacancy : state.vacancies().all()) {
      if (vacancy.projectId().equals(projectId)) {
        contracting.note(vacancy.employerId(), vacancy.contractorOf());
      }
    }
    for (DirectHire hire : state.directHires().all()) {
      if (hire.report().projectId().equals(projectId)) {
        contracting.note(hire.report().employerId(), hire.report().contractorOf());
      }
    }
    for (HeadcountReported count : state.figures().headcounts()) {
      if (count.projectId().equals(projectId)) {
        contracting.note(count.employerId(), count.contractorOf());
      }
    }
    return contracting;
  }

  private void note(String employerId, @Nullable String principal) {
    if (principal != null) {
      principals.computeIfAbsent(employerId, e -> new TreeSet<>()).add(principal);
    }
  }

  /** The employer's own people and nobody else's. */
  static Engaged own(String employerId) {
    return (engagedBy, contractorOf) -> engagedBy.equals(employerId);
  }

  /**
   * With those whom others engaged as contractors of this employer, or as contractors of its
   * contractors. People count where the report that names them says for whom they work: a
   * contractor of two employers brings each only the people that it engaged for it.
   */
  Engaged with(String employerId) {
    return (engagedBy, contractorOf) ->
        engagedBy.equals(employerId)
            || (contractorOf != null && worksFor(contractorOf, employerId, new TreeSet<>()));
  }

  /** Two that call each other their contractor must not send this round in circles. */
  private boolean worksFor(String employerId, String principal, TreeSet<String> asked) {
    return employerId.equals(principal)
        || (asked.add(employerId)
            && principals.getOrDefault(employerId, new TreeSet<>()).stream()
                .anyMatch(next -> worksFor(next, principal, asked)));
  }

  /** Whether people count whom an employer engaged, for itself or as somebody's contractor. */
  @FunctionalInterface
  interface Engaged {
    boolean counts(String engagedBy, @Nullable String contractorOf);
  }
}
