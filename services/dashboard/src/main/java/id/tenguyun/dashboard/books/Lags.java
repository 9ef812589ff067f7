package id.tenguyun.dashboard.books;

import java.util.List;

/** Where it is asked how far the readers of the log are behind. */
@FunctionalInterface
public interface Lags {

  /** All readers as last looked at, by reader and topic; empty while nobody could look. */
  List<Lag> lags();
}
