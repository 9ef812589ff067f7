package id.tenguyun.dashboard.books;

import java.util.List;

/** Where the books are read. */
@FunctionalInterface
public interface Books {

  /** All entries, by partner and topic. */
  List<BookEntry> entries();
}
