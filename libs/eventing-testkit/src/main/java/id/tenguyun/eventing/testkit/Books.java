package id.tenguyun.eventing.testkit;

import java.util.Map;
import java.util.TreeMap;

/** What came in by each topic, and what was said about it. */
public final class Books {

  /** One topic's account. */
  public static final class Account {
    private int received;
    private int accepted;
    private int duplicates;
    private int rejected;
    private int quarantined;

    public int received() {
      return received;
    }

    /** Answered in one way or another. */
    public int answered() {
      return accepted + duplicates + rejected + quarantined;
    }

    @Override
    public String toString() {
      return "%d received, %d accepted, %d duplicates, %d rejected, %d quarantined"
          .formatted(received, accepted, duplicates, rejected, quarantined);
    }
  }

  private final Map<String, Account> accounts = new TreeMap<>();

  void received(String topic) {
    account(topic).received++;
  }

  void receipt(String originTopic, String type) {
    Account account = account(originTopic);
    switch (type) {
      case "SubmissionAccepted" -> account.accepted++;
      case "SubmissionDuplicate" -> account.duplicates++;
      case "SubmissionRejected" -> account.rejected++;
      default -> throw new IllegalArgumentException(type + " is no receipt");
    }
  }

  void quarantined(String topic) {
    account(topic).quarantined++;
  }

  private Account account(String topic) {
    return accounts.computeIfAbsent(topic, t -> new Account());
  }

  /** By concrete name of the topic. */
  public Map<String, Account> accounts() {
    return accounts;
  }

  /** Section 11, 5. */
  public void mustBalance() {
    accounts.forEach((topic, account) -> {
      if (account.received() != account.answered()) {
        throw new AssertionError("The books of %s do not balance: %s".formatted(topic, account));
      }
    });
  }
}
