package id.tenguyun.dashboard.page;

import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param section name of the section, as in the navigation
 * @param path the page's own address
 * @param query what follows the question mark; may be empty
 * @param asOf time of the latest event, in words; none before the first
 * @param current whether the log has been read to its end; else the figures are those last kept
 * @param logLostAt since when the log does not answer, in words; none while it does
 * @param storeLostAt the same of the store
 * @param cursor where the live stream goes on from
 */
public record Frame(
    String language,
    String theme,
    String section,
    String path,
    String query,
    @Nullable String asOf,
    boolean current,
    @Nullable String logLostAt,
    @Nullable String storeLostAt,
    String cursor) {

  /** The page's own address, with its query. */
  public String self() {
    return query.isEmpty() ? path : path + "?" + query;
  }

  /** The same page with one parameter more. */
  public String with(String parameter, String value) {
    return self() + (query.isEmpty() ? "?" : "&") + parameter + "=" + value;
  }
}
