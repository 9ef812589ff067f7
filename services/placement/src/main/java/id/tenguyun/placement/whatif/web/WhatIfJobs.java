package id.tenguyun.placement.whatif.web;

import id.tenguyun.eventing.kafka.AvroValues;
import id.tenguyun.eventing.kafka.KafkaAccess;
import id.tenguyun.eventing.replay.Recorded;
import id.tenguyun.placement.kafka.PlacementService;
import id.tenguyun.placement.whatif.WhatIf;
import id.tenguyun.placement.whatif.WhatIfQuestion;
import id.tenguyun.placement.whatif.WhatIfResult;
import id.tenguyun.placement.whatif.kafka.LogHistory;
import id.tenguyun.schemas.TopicCatalogue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Runs what-if questions one at a time on a thread of their own, below the priority of everything
 * else: each holds a whole state, and nobody live may feel it. The last few results are kept.
 */
@Component
class WhatIfJobs implements DisposableBean {

  private static final Logger log = LoggerFactory.getLogger(WhatIfJobs.class);
  private static final int KEPT = 10;

  private final KafkaAccess kafka;
  private final AvroValues values;
  private final TopicCatalogue catalogue;
  private final Deque<Running> jobs = new ArrayDeque<>();

  WhatIfJobs(KafkaAccess kafka, AvroValues values, TopicCatalogue catalogue) {
    this.kafka = kafka;
    this.values = values;
    this.catalogue = catalogue;
  }

  /** Starts a run; nothing when another one runs. */
  synchronized Optional<WhatIfJob> start(WhatIfQuestion question) {
    if (jobs.stream().anyMatch(Running::isRunning)) {
      return Optional.empty();
    }
    Running job = new Running(UUID.randomUUID().toString(), question);
    jobs.addFirst(job);
    while (jobs.size() > KEPT) {
      jobs.removeLast();
    }
    job.start();
    return Optional.of(job.seen());
  }

  synchronized Optional<WhatIfJob> find(String id) {
    return jobs.stream().filter(j -> j.id.equals(id)).findFirst().map(Running::seen);
  }

  /** Cancels a run; one that is over stays as it is. */
  synchronized Optional<WhatIfJob> cancel(String id) {
    return jobs.stream()
        .filter(j -> j.id.equals(id))
        .findFirst()
        .map(j -> {
          j.cancelled = true;
          return j.seen();
        });
  }

  @Override
  public synchronized void destroy() {
    jobs.forEach(j -> j.cancelled = true);
  }

  private final class Running {
    private final String id;
    private final WhatIfQuestion question;
    private volatile boolean cancelled;
    private volatile long done;
    private volatile long of;
    private volatile String status = "RUNNING";
    private volatile @Nullable WhatIfResult result;
    private volatile @Nullable String failure;

    Running(String id, WhatIfQuestion question) {
      this.id = id;
      this.question = question;
    }

    void start() {
      Thread thread = Thread.ofPlatform().name("what-if").daemon().unstarted(this::run);
      thread.setPriority(Thread.MIN_PRIORITY);
      thread.start();
    }

    private void run() {
      try {
        LogHistory history = new LogHistory(new Recorded(kafka, values, catalogue));
        of = 2 * history.size();
        result =
            new WhatIf(PlacementService.definition().decider(), () -> cancelled, n -> done = n)
                .run(question, history);
        done = of;
        status = "DONE";
      } catch (CancellationException e) {
        status = "CANCELLED";
      } catch (RuntimeException e) {
        failure = e.toString();
        status = "FAILED";
        log.atError().addKeyValue("job", id).setCause(e).log("What-if run failed");
      }
    }

    boolean isRunning() {
      return status.equals("RUNNING");
    }

    WhatIfJob seen() {
      return new WhatIfJob(id, status, done, of, result, failure);
    }
  }
}
