package id.tenguyun.standalone.cli;

import id.tenguyun.standalone.run.Standalone;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops a running system once, whoever asks first: Ctrl-C, a kill, or the command itself. The
 * process does not end before it has stopped.
 */
final class UntilStopped implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(UntilStopped.class);

  private final Standalone standalone;
  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch playedOut = new CountDownLatch(1);
  private final Thread hook = new Thread(this::stopAtExit, "stop");
  private boolean stopped;

  UntilStopped(Standalone standalone) {
    this.standalone = standalone;
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether nobody has asked to stop. */
  boolean goesOn() {
    return asked.getCount() > 0;
  }

  /** Waits until somebody asks. */
  void await() throws InterruptedException {
    asked.await();
  }

  private void stopAtExit() {
    asked.countDown();
    try {
      // whoever uses the system sees that it is asked to stop, and lets go of it first
      if (!playedOut.await(5, java.util.concurrent.TimeUnit.SECONDS)) {
        LOG.atWarn().log("stopping under a command that still works");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    stop();
  }

  private synchronized void stop() {
    if (!stopped) {
      stopped = true;
      standalone.close();
      LOG.atInfo().log("stopped");
    }
  }

  @Override
  public void close() {
    boolean ownAccord = goesOn();
    asked.countDown();
    playedOut.countDown();
    if (ownAccord) {
      stop();
    }
  }
}
