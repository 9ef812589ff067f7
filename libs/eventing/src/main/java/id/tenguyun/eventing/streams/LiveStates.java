package id.tenguyun.eventing.streams;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The states of the partitions that this instance runs, for short questions that no view answers. A
 * question is answered between two records, never in the middle of one; it must change nothing and
 * give back values alone.
 *
 * @param <S> the state
 */
public final class LiveStates<S> {

  private final Set<Held<S>> held = ConcurrentHashMap.newKeySet();

  /** Nobody answered in time: the partition is busy, being restored, or runs elsewhere. */
  public static final class NotAnsweredException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotAnsweredException(String message) {
      super(message);
    }
  }

  /**
   * Asks every partition that runs here.
   *
   * @param within how long to wait for each, which may be in the middle of a long round
   * @return the answers, in no order; empty where no partition runs here
   * @throws NotAnsweredException when a partition stays busy for longer
   */
  public <R> List<R> ask(Function<S, R> question, Duration within) {
    List<R> answers = new ArrayList<>();
    for (Held<S> one : held) {
      one.ask(question, within, answers);
    }
    return answers;
  }

  /** A partition starts to run here. */
  Held<S> hold(S state) {
    Held<S> one = new Held<>(state);
    held.add(one);
    return one;
  }

  /** It runs here no more. */
  void drop(@Nullable Held<S> one) {
    if (one != null) {
      held.remove(one);
      one.end();
    }
  }

  /** One partition's state, which one thread at a time may look at. */
  static final class Held<S> {
    private final S state;
    private final ReentrantLock lock = new ReentrantLock();
    private boolean ended;

    private Held(S state) {
      this.state = state;
    }

    /** The thread that decides takes it for the length of a record. */
    void take() {
      lock.lock();
    }

    void giveBack() {
      lock.unlock();
    }

    private void end() {
      take();
      ended = true;
      giveBack();
    }

    private <R> void ask(Function<S, R> question, Duration within, List<R> answers) {
      try {
        if (!lock.tryLock(within.toMillis(), TimeUnit.MILLISECONDS)) {
          throw new NotAnsweredException(
              "The state was busy for more than %d ms. Maybe a round runs; ask again."
                  .formatted(within.toMillis()));
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new NotAnsweredException("Interrupted while waiting for the state");
      }
      try {
        if (!ended) {
          answers.add(question.apply(state));
        }
      } finally {
        lock.unlock();
      }
    }
  }
}
