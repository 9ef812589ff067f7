package id.tenguyun.dashboard.views;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a policy version rests on.
 *
 * @param legalBasis laws, regulations and commitments, in the words of the policy file
 */
public record PolicyBasis(
    String policyId,
    int version,
    List<String> legalBasis,
    LocalDate effectiveFrom,
    Optional<LocalDate> effectiveUntil) {

  public PolicyBasis {
    legalBasis = List.copyOf(legalBasis);
  }
}
