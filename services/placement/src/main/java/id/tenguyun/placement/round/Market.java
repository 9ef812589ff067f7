package id.tenguyun.placement.round;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A province's market.
 *
 * @param code province code
 * @param accepted vacancies and direct hires accepted so far: the last place in that order
 * @param rounds rounds run
 * @param seedHex the next round's seed, committed to and secret; null before the first tick
 * @param seedTickAt the tick whose bytes that seed is
 * @param lastRoundAt when the last round ran
 * @param roundDueAt when the next one runs; null while nothing changed since the last
 * @param orderedBy the officer who ordered it; null for a round on the hour
 * @param changedDay the day whose figures changed and are not published yet
 */
public record Market(
    String code,
    long accepted,
    int rounds,
    @Nullable String seedHex,
    @Nullable Instant seedTickAt,
    @Nullable Instant lastRoundAt,
    @Nullable Instant roundDueAt,
    @Nullable String orderedBy,
    @Nullable LocalDate changedDay) {

  static Market unknown(String code) {
    return new Market(code, 0, 0, null, null, null, null, null, null);
  }

  Market withSeed(String hex, Instant tickAt) {
    return new Market(
        code, accepted, rounds, hex, tickAt, lastRoundAt, roundDueAt, orderedBy, changedDay);
  }

  Market withAccepted(long changed) {
    return new Market(
        code, changed, rounds, seedHex, seedTickAt, lastRoundAt, roundDueAt, orderedBy, changedDay);
  }

  Market withRoundDue(@Nullable Instant due, @Nullable String by) {
    return new Market(
        code, accepted, rounds, seedHex, seedTickAt, lastRoundAt, due, by, changedDay);
  }

  Market withChangedDay(@Nullable LocalDate day) {
    return new Market(
        code, accepted, rounds, seedHex, seedTickAt, lastRoundAt, roundDueAt, orderedBy, day);
  }

  /** After a round: its number is used, nothing is due. */
  Market afterRound(Instant at) {
    return new Market(code, accepted, rounds + 1, seedHex, seedTickAt, at, null, null, changedDay);
  }
}
