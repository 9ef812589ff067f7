package id.tenguyun.benchmarks.dashboard;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Open pages: each holds the live stream, notes how long after its own time a line arrived, and
 * asks for its figures within a second of being told that they have changed. The events carry the
 * wall-clock time at which they were sent.
 */
final class Browsers implements AutoCloseable {

  private static final Pattern AT = Pattern.compile("\"at\":\"([^\"]+)\"");
  private static final int BUFFER = 1_024;
  private static final String FIGURES = System.getProperty("figures", "/fragments/figures");
  private static final ThreadLocal<AtomicBoolean> DUE = ThreadLocal.withInitial(AtomicBoolean::new);

  private final List<Socket> open = new ArrayList<>();
  private final AtomicInteger connected = new AtomicInteger();
  private final AtomicInteger lost = new AtomicInteger();
  private final Instant begin = Instant.now();
  private final Percentiles times;
  private final Percentiles figures;
  private final URI address;
  private volatile boolean closing;

  Browsers(URI address, int many, Percentiles times, Percentiles figures) throws IOException {
    this.times = times;
    this.figures = figures;
    this.address = address;
    for (int i = 0; i < many; i++) {
      Socket socket = new Socket(address.getHost(), address.getPort());
      open.add(socket);
      Thread.ofVirtual().start(() -> listen(socket));
    }
  }

  int connected() {
    return connected.get();
  }

  int lost() {
    return lost.get();
  }

  private void listen(Socket socket) {
    try {
      String request = "GET /feed HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      var in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8), BUFFER);
      String line = in.readLine();
      if (line != null && line.contains(" 200")) {
        connected.incrementAndGet();
      }
      while (line != null) {
        note(line);
        if (line.startsWith("event:figures")) {
          askForFigures();
        }
        line = in.readLine();
      }
    } catch (IOException e) {
      if (closing) {
        return; // we hung up ourselves
      }
    }
    if (!closing) {
      lost.incrementAndGet();
    }
  }

  /** As the page does: within a second, and not again before it has. */
  private void askForFigures() {
    AtomicBoolean due = DUE.get();
    if (due.compareAndSet(false, true)) {
      Thread.ofVirtual()
          .start(() -> {
            try {
              Thread.sleep(ThreadLocalRandom.current().nextInt(1_000));
              due.set(false);
              long begun = System.nanoTime();
              fetch();
              figures.add((System.nanoTime() - begun) / 1e6);
            } catch (IOException e) {
              if (!closing) {
                lost.incrementAndGet();
              }
            } catch (InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          });
    }
  }

  private void fetch() throws IOException {
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      String request =
          "GET %s HTTP/1.1\r\nHost: localhost\r\nHX-Request: true\r\nConnection: close\r\n\r\n"
              .formatted(FIGURES);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.getInputStream().transferTo(OutputStream.nullOutputStream());
    }
  }

  private void note(String line) {
    Matcher at = AT.matcher(line);
    if (at.find()) {
      Instant sent = Instant.parse(at.group(1));
      if (sent.isAfter(begin)) { // else a line from before, with which the list begins
        times.add(Duration.between(sent, Instant.now()).toNanos() / 1e6);
      }
    }
  }

  @Override
  public void close() throws IOException {
    closing = true;
    for (Socket socket : open) {
      socket.close();
    }
  }
}
