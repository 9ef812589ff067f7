package id.tenguyun.dashboard.mongo;

import com.mongodb.MongoException;
import id.tenguyun.dashboard.books.BookEntry;
import id.tenguyun.dashboard.books.Books;
import id.tenguyun.eventing.books.Account;
import id.tenguyun.eventing.books.Accounts;
import id.tenguyun.eventing.books.BooksMeters;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Reads the accounts that the books' projection keeps, whenever it has moved on. Pages get the last
 * reading, so that a store that is away takes none down.
 */
final class StoredBooks implements Books {

  private static final Logger log = LoggerFactory.getLogger(StoredBooks.class);

  private final Accounts accounts;
  private final BooksMeters meters;
  private volatile List<BookEntry> latest = List.of();

  StoredBooks(Accounts accounts, BooksMeters meters) {
    this.accounts = accounts;
    this.meters = meters;
  }

  @Override
  public List<BookEntry> entries() {
    return latest;
  }

  /** Reads them again. */
  void refresh() {
    try {
      List<Account> all = accounts.all();
      latest = all.stream().map(StoredBooks::entry).toList();
      meters.show(all);
    } catch (MongoException | DataAccessException e) {
      log.atWarn()
          .addKeyValue("error", e.getMessage())
          .log("The store does not answer; the page shows the books as they were");
    }
  }

  private static BookEntry entry(Account account) {
    return new BookEntry(
        account.sender(),
        account.topic().substring(account.topic().lastIndexOf('.') + 1),
        account.received(),
        account.accepted(),
        account.duplicates(),
        account.rejected(),
        account.quarantined(),
        Optional.ofNullable(account.lastAnswerAt()));
  }
}
