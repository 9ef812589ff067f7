package id.tenguyun.eventing.books;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;

/**
 * Shows operators whether the books balance: for each topic that senders write, {@code
 * tenguyun.books.received}, {@code tenguyun.books.answered} by verdict, and {@code
 * tenguyun.books.open}, which is the difference.
 */
public final class BooksMeters {

  private final MultiGauge received;
  private final MultiGauge answered;
  private final MultiGauge open;

  public BooksMeters(MeterRegistry meters) {
    received = gauge(meters, "received", "Records that came, as far as the log can tell");
    answered = gauge(meters, "answered", "Records that were answered, by verdict");
    open = gauge(meters, "open", "Records received and not answered; below 0 answered too often");
  }

  private static MultiGauge gauge(MeterRegistry meters, String name, String description) {
    return MultiGauge.builder("tenguyun.books." + name).description(description).register(meters);
  }

  /** Shows these from now on. */
  public void show(List<Account> accounts) {
    received.register(rows(accounts, Account::received), true);
    open.register(rows(accounts, Account::open), true);
    List<Row<?>> verdicts = new ArrayList<>();
    for (Account account : accounts) {
      verdicts.add(verdict(account, "accepted", account.accepted()));
      verdicts.add(verdict(account, "duplicate", account.duplicates()));
      verdicts.add(verdict(account, "rejected", account.rejected()));
      verdicts.add(verdict(account, "quarantined", account.quarantined()));
    }
    answered.register(verdicts, true);
  }

  private interface Count {
    long of(Account account);
  }

  private static List<Row<?>> rows(List<Account> accounts, Count count) {
    return accounts.stream()
        .<Row<?>>map(account -> Row.of(tags(account), count.of(account)))
        .toList();
  }

  private static Row<?> verdict(Account account, String verdict, long count) {
    return Row.of(tags(account).and("verdict", verdict), count);
  }

  private static Tags tags(Account account) {
    return Tags.of("topic", account.topic(), "sender", account.sender());
  }
}
