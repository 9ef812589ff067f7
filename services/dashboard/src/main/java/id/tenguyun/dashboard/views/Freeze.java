package id.tenguyun.dashboard.views;

import java.time.Instant;

/**
 * An employer that gets no nominations until the findings against it are cured; its open ones, and
 * the windows of its vacancies, stand still.
 *
 * @param since when it was last frozen
 */
public record Freeze(String employerId, Instant since) {}
