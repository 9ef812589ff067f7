package id.tenguyun.matching.audit;

import java.math.BigDecimal;
import java.util.Set;

/**
 * A worker as one vacancy sees her.
 *
 * @param worker her id
 * @param tier her tier there
 * @param traits her trait codes
 * @param merit her merit there
 * @param draws the lottery
 */
record Contender(String worker, int tier, Set<String> traits, BigDecimal merit, Draws draws) {

  /** Below 0 when she is the better one: by merit, equal merits by the lower draw. */
  int comesBefore(Contender other) {
    int byMerit = other.merit.compareTo(merit);
    return byMerit != 0 ? byMerit : draws.compare(worker, other.worker);
  }

  String described() {
    return "\"%s\" (tier %d, merit %s%s)"
        .formatted(worker, tier, merit, traits.isEmpty() ? "" : ", traits " + traits);
  }
}
