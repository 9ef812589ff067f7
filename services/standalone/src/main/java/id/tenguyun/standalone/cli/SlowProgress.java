package id.tenguyun.standalone.cli;

import id.tenguyun.placement.audit.kafka.PlacementAudit;
import java.io.PrintWriter;

/** A line on how far a long job is, every two seconds at most. */
final class SlowProgress implements PlacementAudit.Progress {

  private static final long BETWEEN_NANOS = 2_000_000_000L;

  private final PrintWriter out;
  private long last = System.nanoTime();

  SlowProgress(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void at(String doing, long done, long of) {
    boolean end = of > 0 && done == of;
    if (end || System.nanoTime() - last > BETWEEN_NANOS) {
      last = System.nanoTime();
      out.println(of > 0 ? "%s %d of %d".formatted(doing, done, of) : doing + " " + done);
      out.flush();
    }
  }
}
