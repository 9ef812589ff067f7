package id.tenguyun.matching.audit;

import id.tenguyun.matching.Applicant;
import id.tenguyun.matching.Opening;
import id.tenguyun.matching.Preferences;
import id.tenguyun.matching.Terms;
import java.time.LocalDate;

/** Whether a worker asks for a vacancy of one of her classes, by what she stated as text. */
final class Asked {
  private Asked() {}

  static boolean asksFor(Applicant worker, Opening opening) {
    Preferences preferences = worker.preferences();
    String vacancy = opening.plan().vacancy();
    return (preferences.thenOthers() || preferences.ranked().contains(vacancy))
        && !worker.excluded().contains(vacancy)
        && meets(worker.terms(), opening);
  }

  private static boolean meets(Terms terms, Opening opening) {
    String kind = opening.contractKind();
    LocalDate start = opening.startsOn();
    LocalDate from = terms.startsFrom();
    LocalDate until = terms.startsUntil();
    return opening.monthlyWage() >= terms.leastMonthlyWage()
        && (terms.regions().isEmpty()
            || terms.regions().stream().anyMatch(opening.workplace()::startsWith))
        && (terms.contractKinds().isEmpty() || kind == null || terms.contractKinds().contains(kind))
        && (start == null || from == null || !start.isBefore(from))
        && (start == null || until == null || !start.isAfter(until));
  }
}
