package id.tenguyun.benchmarks.dashboard;

import com.sun.management.OperatingSystemMXBean;
import id.tenguyun.dashboard.DashboardApplication;
import id.tenguyun.localplatform.DataFolder;
import id.tenguyun.localplatform.EmbeddedBroker;
import id.tenguyun.localplatform.RegistryProcess;
import id.tenguyun.registry.RegistryConfig;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The dashboard's figures at size, as rows for {@code docs/benchmarks.md}. Arguments: outcomes (1
 * million), folder for the log (deleted afterwards), seconds for each part (20).
 */
final class DashboardTable {

  private static final int READERS = 20;
  private static final int BROWSERS = 1_000;
  private static final int EVENTS_PER_SECOND = 10;
  private static final long SEED = 65;
  private static final List<String> PATHS =
      List.of(
          System.getProperty(
                  "paths",
                  "/,/rules,/funnel,/teach,/map,/why,/books,/api/summary,/api/outcomes,/api/status")
              .split(","));

  private final long wanted;
  private final Path folder;
  private final Duration part;

  private DashboardTable(long wanted, Path folder, Duration part) {
    this.wanted = wanted;
    this.folder = folder;
    this.part = part;
  }

  public static void main(String[] arguments) throws Exception {
    long outcomes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
    Path folder =
        arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("dashboard-run-");
    int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
    Files.createDirectories(folder);
    new DashboardTable(outcomes, folder, Duration.ofSeconds(seconds)).run();
  }

  private void run() throws Exception {
    DataFolder.wipe(folder.resolve("data"));
    try (DataFolder data = DataFolder.open(folder.resolve("data"));
        EmbeddedBroker broker = EmbeddedBroker.start(data.path("broker"), 0);
        RegistryProcess registry = RegistryProcess.start(data.path("registry"), 0)) {
      RegistryConfig schemas = RegistryConfig.onLaptop(registry.url());
      try (LogWriter writer = new LogWriter(broker.bootstrapServers(), schemas)) {
        OutcomeLog log = new OutcomeLog(SEED, writer::send);
        write(log, writer);
        int storePort = freePort();
        try (Child store =
            Child.start(
                folder.resolve("store.log"),
                List.of("-Xmx4g"),
                ViewStore.class,
                Integer.toString(storePort))) {
          measure(broker.bootstrapServers(), registry.url(), storePort, log, writer);
          say("live bytes in the view store | %,d MB", store.liveBytes() / 1_000_000);
        }
      }
    } finally {
      DataFolder.wipe(folder.resolve("data"));
    }
  }

  private void write(OutcomeLog log, LogWriter writer) {
    long begun = System.nanoTime();
    long next = wanted / 10;
    while (log.outcomes() < wanted) {
      log.vacancy();
      if (log.outcomes() >= next) {
        progress("%,d outcomes written", log.outcomes());
        next += wanted / 10;
      }
    }
    writer.flush();
    say("outcomes on the log | %,d (written in %.0f s)", log.outcomes(), since(begun));
  }

  private void measure(
      String broker, String registry, int storePort, OutcomeLog log, LogWriter writer)
      throws Exception {
    int port = freePort();
    String address = "http://127.0.0.1:" + port;
    long begun = System.nanoTime();
    Child dashboard = dashboard(broker, registry, storePort, port);
    try {
      awaitCaughtUp(address, dashboard);
      double seconds = since(begun);
      long events = positions(address);
      say(
          "from an empty store to the end of the log | %.0f s, %,.0f events/s",
          seconds, events / seconds);
      say("live bytes on its heap, nobody looking | %,d MB", dashboard.liveBytes() / 1_000_000);
      dashboard.kill();
      begun = System.nanoTime();
      dashboard = dashboard(broker, registry, storePort, port);
      awaitCaughtUp(address, dashboard);
      say("from kill -9 to caught up again, start included | %.1f s", since(begun));
      awaitGo();
      pages(address, "20 readers, nobody else");
      live(address, dashboard, log, writer);
    } finally {
      dashboard.close();
    }
  }

  /** With {@code -Dgo=FILE}, waits for the file: on a busy machine, until it is quiet. */
  private static void awaitGo() throws InterruptedException {
    String go = System.getProperty("go");
    if (go != null) {
      progress("waiting for %s", go);
      while (!Files.exists(Path.of(go))) {
        Thread.sleep(200);
      }
    }
  }

  private Child dashboard(String broker, String registry, int storePort, int port) {
    return Child.start(
        folder.resolve("dashboard.log"),
        List.of(
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "--sun-misc-unsafe-memory-access=allow",
            "--enable-native-access=ALL-UNNAMED"),
        DashboardApplication.class,
        "--tenguyun.access.callers=headers",
        "--server.port=" + port,
        "--spring.kafka.bootstrap-servers=" + broker,
        "--spring.mongodb.uri=mongodb://127.0.0.1:%d/dashboard".formatted(storePort),
        "--tenguyun.registry.url=" + registry,
        "--tenguyun.registry.auto-register=true");
  }

  private void pages(String address, String when) throws InterruptedException {
    new PageReaders(address, PATHS).read(READERS, Duration.ofSeconds(5)); // warm
    Map<String, Percentiles> times = new PageReaders(address, PATHS).read(READERS, part);
    times.forEach((path, found) -> say("%s: %s | %s", when, path, found.row()));
  }

  private void live(String address, Child dashboard, OutcomeLog log, LogWriter writer)
      throws Exception {
    Percentiles times = new Percentiles(2 * BROWSERS * EVENTS_PER_SECOND * (int) part.toSeconds());
    Percentiles figures = new Percentiles(BROWSERS * 200);
    try (Browsers browsers = new Browsers(URI.create(address), BROWSERS, times, figures)) {
      Instant patience = Instant.now().plusSeconds(60);
      while (browsers.connected() < BROWSERS && Instant.now().isBefore(patience)) {
        Thread.sleep(100);
      }
      say("browsers connected | %,d", browsers.connected());
      Thread.sleep(3_000); // their lists fill
      long sent = send(log, writer, part);
      Thread.sleep(3_000);
      say("lines to each browser | %,d of %,d", times.count() / BROWSERS, sent);
      say("from the event to the browser, 1,000 browsers | %s", times.row());
      say("figures asked for by 1,000 browsers | %s", figures.row());
      say("live bytes on its heap, 1,000 browsers | %,d MB", dashboard.liveBytes() / 1_000_000);
      say("browsers lost | %d", browsers.lost());
      Thread events = Thread.ofVirtual().start(() -> sendQuietly(log, writer, part.plusSeconds(5)));
      pages(address, "20 readers, 1,000 browsers, 10 events/s");
      events.join();
    }
  }

  private static void sendQuietly(OutcomeLog log, LogWriter writer, Duration time) {
    try {
      send(log, writer, time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static long send(OutcomeLog log, LogWriter writer, Duration time)
      throws InterruptedException {
    long events = time.toSeconds() * EVENTS_PER_SECOND;
    for (long i = 0; i < events; i++) {
      Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
      writer.send("placement.outcomes", "V-LIVE", log.live(now));
      writer.flush();
      Thread.sleep(1_000 / EVENTS_PER_SECOND);
    }
    return events;
  }

  private static void awaitCaughtUp(String address, Child dashboard) throws InterruptedException {
    long next = System.nanoTime();
    while (!ask(address + "/api/status").contains("\"caughtUp\":true")) {
      if (!dashboard.isAlive()) {
        throw new IllegalStateException("The dashboard has stopped; see dashboard.log");
      }
      if (System.nanoTime() > next) {
        progress("catching up, %,d events so far", positions(address));
        next = System.nanoTime() + 5_000_000_000L;
      }
      Thread.sleep(100);
    }
  }

  /** Events that count, by the positions that every trace names. */
  private static long positions(String address) {
    String trace = ask(address + "/api/trace?cell=REACHED/GRADUATED/ALL/");
    long sum = 0;
    var numbers = Pattern.compile("-\\d+\":(\\d+)").matcher(trace);
    while (numbers.find()) {
      sum += Long.parseLong(numbers.group(1));
    }
    return sum;
  }

  private static String ask(String url) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
          .body();
    } catch (IOException e) {
      return ""; // it is not up yet
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static double since(long begun) {
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void progress(String what, Object... values) {
    System.err.println("  … " + String.format(Locale.ROOT, what, values));
  }

  private static void say(String row, Object... values) {
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.printf(
        Locale.ROOT,
        "| %s | (load %.1f)%n",
        String.format(Locale.ROOT, row, values),
        machine.getSystemLoadAverage());
  }
}
