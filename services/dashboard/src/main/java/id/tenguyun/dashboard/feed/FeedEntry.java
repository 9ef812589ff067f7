package id.tenguyun.dashboard.feed;

import java.time.Instant;

/**
 * A line of the feed, before it is put into words.
 *
 * @param partition partition of {@code placement.outcomes}
 * @param offset offset there
 * @param at domain time
 * @param employerId by which, with the vacancy and the round, its decision is found
 * @param projectId empty where the line is about an employer and no nomination, as are the vacancy
 *     and the round
 * @param market province code of the market, by which people from outside are told apart
 */
public record FeedEntry(
    int partition,
    long offset,
    Instant at,
    FeedKind kind,
    Portrait portrait,
    String projectId,
    String employerId,
    String vacancyId,
    String roundId,
    String market) {}
