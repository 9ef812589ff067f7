package id.tenguyun.eventing.decision;

import java.time.Instant;

/**
 * The when and where of a decision.
 *
 * @param now domain time: the input's intake stamp, or the due time of the deadline that fires
 * @param position the input that is being decided, or that made the deadline fire
 */
public record Moment(Instant now, InboxPosition position) {}
