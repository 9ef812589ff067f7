package id.tenguyun.matching.audit;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A worker as one vacancy sees her.
 *
 * @param worker her id
 * @param tier her tier there
 * @param traits her trait codes
 * @param merit her merit there
 * @param draw her lottery draw in hexadecimal, null without a lottery
 */
record Contender(
    String worker, int tier, Set<String> traits, BigDecimal merit, @Nullable String draw)
    implements Comparable<Contender> {

  /** Better merit first, equal ones by the lower draw. */
  @Override
  public int compareTo(Contender other) {
    int byMerit = other.merit.compareTo(merit);
    if (byMerit != 0 || draw == null || other.draw == null) {
      return byMerit;
    }
    return draw.compareTo(other.draw);
  }

  String described() {
    return "\"%s\" (tier %d, merit %s%s)"
        .formatted(worker, tier, merit, traits.isEmpty() ? "" : ", traits " + traits);
  }
}
