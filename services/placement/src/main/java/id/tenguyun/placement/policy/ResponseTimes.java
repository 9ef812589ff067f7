package id.tenguyun.placement.policy;

import java.time.Duration;

/**
 * How long an answer to a nomination may take.
 *
 * @param employer the employer's
 * @param worker the worker's own
 */
public record ResponseTimes(Duration employer, Duration worker) {}
