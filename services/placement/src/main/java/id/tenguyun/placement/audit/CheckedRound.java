package id.tenguyun.placement.audit;

import java.time.Instant;
import java.util.List;

/**
 * A round as it came out when it was decided again.
 *
 * @param at domain time
 * @param vacancies that took part
 * @param candidates who were eligible for one at least
 * @param nominations made
 * @param digest of its assignments
 * @param wrong what the auditor found, in words
 */
public record CheckedRound(
    String roundId,
    String market,
    Instant at,
    int vacancies,
    int candidates,
    int nominations,
    String digest,
    List<String> wrong) {

  public CheckedRound {
    wrong = List.copyOf(wrong);
  }
}
