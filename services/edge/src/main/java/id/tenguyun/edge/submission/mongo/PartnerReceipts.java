package id.tenguyun.edge.submission.mongo;

import id.tenguyun.eventing.web.Receipt;
import id.tenguyun.eventing.web.Receipt.Outcome;
import id.tenguyun.eventing.web.ReceiptsProjection;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/**
 * A partner's own receipts. Ids start with the sender, so a question is a stretch of one index and
 * can reach nobody else's. Values only ever stand in values: nothing of a request is part of a
 * question's form.
 */
@Repository
public class PartnerReceipts {

  private static final long LOOK_AGAIN_MILLIS = 50;

  private final MongoOperations mongo;

  PartnerReceipts(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** The receipt of this submission. */
  public Optional<Receipt> find(String sender, String submissionId) {
    return Optional.ofNullable(
        mongo.findById(
            ReceiptsProjection.idOf(sender, submissionId),
            Receipt.class,
            ReceiptsProjection.COLLECTION));
  }

  /**
   * Receipts in the order of their ids, which within a batch is that of its items.
   *
   * @param prefix what submission ids start with; empty for all
   * @param after submission id to go on after; empty from the first
   */
  public List<Receipt> list(
      String sender, String prefix, @Nullable Outcome outcome, String after, int most) {
    String start = ReceiptsProjection.idOf(sender, prefix);
    Criteria ids = Criteria.where("_id").lt(behind(start));
    ids = after.isEmpty() ? ids.gte(start) : ids.gt(ReceiptsProjection.idOf(sender, after));
    Query query = new Query(ids);
    if (outcome != null) {
      query.addCriteria(Criteria.where("outcome").is(outcome.name()));
    }
    query.with(Sort.by("_id")).limit(most);
    return mongo.find(query, Receipt.class, ReceiptsProjection.COLLECTION);
  }

  /** How many there are. */
  public long count(String sender, String prefix, @Nullable Outcome outcome) {
    String start = ReceiptsProjection.idOf(sender, prefix);
    Query query = new Query(Criteria.where("_id").gte(start).lt(behind(start)));
    if (outcome != null) {
      query.addCriteria(Criteria.where("outcome").is(outcome.name()));
    }
    return mongo.count(query, ReceiptsProjection.COLLECTION);
  }

  /** Waits until it is so, or until the time is over. */
  public boolean await(Duration patience, BooleanSupplier so) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!so.getAsBoolean()) {
      if (System.nanoTime() - deadline > 0) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
    }
    return true;
  }

  /** The first text behind all that start so. */
  private static String behind(String start) {
    int last = start.length() - 1;
    return start.substring(0, last) + (char) (start.charAt(last) + 1);
  }
}
