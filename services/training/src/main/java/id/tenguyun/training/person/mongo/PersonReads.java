package id.tenguyun.training.person.mongo;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The traces of exports. */
@Component
public class PersonReads {

  private static final long LOOK_AGAIN_MILLIS = 25;

  private final MongoOperations mongo;

  PersonReads(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Whether the trace of an act is on the log, waiting for it for a while. */
  public boolean await(String actId, Duration patience) throws InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!has(actId)) {
      if (System.nanoTime() >= deadline) {
        return false;
      }
      TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN_MILLIS);
    }
    return true;
  }

  private boolean has(String actId) {
    return mongo.findById(actId, PersonReadDocument.class, PersonReadDocument.COLLECTION) != null;
  }
}
