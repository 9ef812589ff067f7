package id.tenguyun.certification.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of one case.
 *
 * @param completion null while only assessments have come
 * @param joined attempts that belong to the completion, in order of arrival
 * @param held attempts that wait for the completion, in order of arrival
 * @param certificateNumbers certificates issued on this case, in order of issue
 */
public record CaseFile(
    CaseKey key,
    @Nullable Completion completion,
    List<Assessment> joined,
    List<Assessment> held,
    List<String> certificateNumbers) {

  public CaseFile {
    joined = List.copyOf(joined);
    held = List.copyOf(held);
    certificateNumbers = List.copyOf(certificateNumbers);
  }

  static CaseFile empty(CaseKey key) {
    return new CaseFile(key, null, List.of(), List.of(), List.of());
  }

  /** The attempt of the same body, scheme and day, waiting or not. */
  Optional<Assessment> sameAttempt(Assessment assessment) {
    return Stream.concat(joined.stream(), held.stream())
        .filter(assessment::isSameAttemptAs)
        .findFirst();
  }

  CaseFile with(Completion arrived) {
    return new CaseFile(key, arrived, joined, held, certificateNumbers);
  }

  CaseFile joining(Assessment assessment) {
    return new CaseFile(key, completion, plus(joined, assessment), held, certificateNumbers);
  }

  CaseFile holding(Assessment assessment) {
    return new CaseFile(key, completion, joined, plus(held, assessment), certificateNumbers);
  }

  CaseFile notHolding(String bodyId, String schemeCode, LocalDate assessedOn) {
    List<Assessment> rest =
        held.stream().filter(a -> !a.isSameAttemptAs(bodyId, schemeCode, assessedOn)).toList();
    return new CaseFile(key, completion, joined, rest, certificateNumbers);
  }

  CaseFile certified(String number) {
    return new CaseFile(key, completion, joined, held, plus(certificateNumbers, number));
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> longer = new ArrayList<>(list);
    longer.add(element);
    return longer;
  }
}
