package id.tenguyun.placement.candidate;

import id.tenguyun.placement.message.ContractType;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a worker stated that she wants.
 *
 * @param rankedVacancies vacancy ids, best first; empty where she gave no ranking
 * @param minimumMonthlyWageIdr null for any
 * @param acceptedRegions region codes of any level; empty for all
 * @param acceptedContractTypes empty for all
 */
public record Preferences(
    List<String> rankedVacancies,
    @Nullable BigDecimal minimumMonthlyWageIdr,
    List<String> acceptedRegions,
    List<ContractType> acceptedContractTypes) {

  /** Nothing stated. */
  public static final Preferences NONE = new Preferences(List.of(), null, List.of(), List.of());

  public Preferences {
    rankedVacancies = List.copyOf(rankedVacancies);
    acceptedRegions = List.copyOf(acceptedRegions);
    acceptedContractTypes = List.copyOf(acceptedContractTypes);
  }
}
