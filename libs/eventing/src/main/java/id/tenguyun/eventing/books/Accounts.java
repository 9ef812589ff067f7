package id.tenguyun.eventing.books;

import java.util.Comparator;
import java.util.List;
import org.springframework.data.mongodb.core.MongoOperations;

/** Reads the books. */
public final class Accounts {

  private final MongoOperations mongo;

  public Accounts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** All accounts, by sender and topic; there are a few for each partner. */
  public List<Account> all() {
    return mongo.findAll(Account.class, AccountsProjection.COLLECTION).stream()
        .sorted(Comparator.comparing(Account::sender).thenComparing(Account::topic))
        .toList();
  }
}
