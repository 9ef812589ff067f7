package id.tenguyun.standalone.cli;

import id.tenguyun.standalone.demo.Demonstration;
import java.io.Console;
import java.io.PrintWriter;

/** A bar on a terminal; a line at every tenth where the output is a file. */
final class ProgressBar implements Demonstration.Bar {

  private static final int WIDTH = 30;
  private static final int PERCENT = 100;

  private final PrintWriter out;
  private final String subject;
  private final boolean terminal;
  private final int stepPercent;
  private String doing = "";
  private int shownStep = -1;

  ProgressBar(PrintWriter out, String subject) {
    this.out = out;
    this.subject = subject;
    Console console = System.console();
    this.terminal = console != null && console.isTerminal();
    this.stepPercent = terminal ? 1 : 10;
  }

  @Override
  public synchronized void at(String nowDoing, int done, int of) {
    int percent = of == 0 ? PERCENT : (int) ((long) done * PERCENT / of);
    int step = percent / stepPercent;
    if (nowDoing.equals(doing) && step == shownStep) {
      return;
    }
    if (!nowDoing.equals(doing)) {
      close();
    }
    doing = nowDoing;
    shownStep = step;
    int filled = percent * WIDTH / PERCENT;
    String line =
        "%-16s %-8s [%s%s] %d/%d"
            .formatted(subject, doing, "#".repeat(filled), ".".repeat(WIDTH - filled), done, of);
    if (terminal) {
      out.print("\r" + line);
    } else {
      out.println(line);
    }
    out.flush();
  }

  /** Ends the line on a terminal. */
  @Override
  public synchronized void close() {
    if (terminal && !doing.isEmpty()) {
      out.println();
      out.flush();
    }
    doing = "";
  }
}
