package id.tenguyun.benchmarks.edge;

import id.tenguyun.edge.exports.Export;
import id.tenguyun.edge.exports.Exports;
import id.tenguyun.schemas.TopicCatalogue;
import id.tenguyun.standalone.run.PacedClock;
import id.tenguyun.standalone.run.Ports;
import id.tenguyun.standalone.run.Standalone;
import id.tenguyun.standalone.wire.Submission;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Vacancies in one batch, by Kafka and by each way over HTTP, on the real broker with all services
 * in this process: from the first byte sent to the last receipt that can be read.
 */
public final class EdgeTable {

  private static final String PARTNER = "kipi-port";
  private static final Duration LONGEST = Duration.ofMinutes(3);

  private final Standalone system;
  private final String edge;
  private final Path folder;
  private final int vacancies;
  private final HttpClient http = HttpClient.newHttpClient();

  private EdgeTable(Standalone system, Path folder, int vacancies) {
    this.system = system;
    this.folder = folder;
    this.vacancies = vacancies;
    this.edge = system.running().serviceUrls().getOrDefault("edge", "").replaceAll("/$", "");
  }

  /** Runs it; the first argument is the number of vacancies. */
  public static void main(String[] arguments) throws Exception {
    int vacancies = arguments.length == 0 ? 10_000 : Integer.parseInt(arguments[0]);
    Path folder = Files.createTempDirectory("tenguyun-bench-");
    try (Standalone system =
        Standalone.start(
            new Standalone.Settings(
                folder.resolve("data"),
                Path.of("data/reference"),
                Ports.free(),
                new PacedClock(Instant.parse("2026-07-05T00:00:00Z"), 1),
                "administrator",
                false))) {
      new EdgeTable(system, folder, vacancies).run();
    }
    System.exit(0); // Kafka's own threads would linger
  }

  private void run() throws Exception {
    awaitPartner();
    System.out.printf(
        "%d vacancies a batch, %d processors, heap %d MB at most%n",
        vacancies,
        Runtime.getRuntime().availableProcessors(),
        Runtime.getRuntime().maxMemory() >> 20);
    System.out.println(
        "| way | accepted at the door, ms | all receipts, ms | heap at its highest, MB |");
    System.out.println("|---|---|---|---|");
    for (String round : List.of("warm", "1", "2")) {
      kafka("k" + round);
      http("CSV", "c" + round, "text/csv", csv("c" + round));
      http("JSON", "j" + round, "application/json", json("j" + round));
    }
  }

  private void awaitPartner() throws Exception {
    long deadline = System.nanoTime() + LONGEST.toNanos();
    while (get("/submissions").statusCode() != 200) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(get("/submissions").body());
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
  }

  private void kafka(String batch) throws IOException {
    Path file = folder.resolve(batch + ".csv");
    Files.writeString(file, csv(batch));
    Export export = Export.read(file, Exports.VACANCIES, PARTNER);
    resetHeap();
    long start = System.nanoTime();
    Submission.Outcome outcome =
        Submission.ofPartner(
                system.running().connection(), TopicCatalogue.load(), "EMPLOYER", PARTNER)
            .submit(
                export.lines().stream().map(Export.Line::event).toList(),
                LONGEST,
                (doing, done, of) -> {});
    if (outcome.open() > 0) {
      throw new IllegalStateException(outcome.open() + " vacancies got no receipt");
    }
    row("Kafka " + batch, 0, start);
  }

  private void http(String way, String batch, String type, String body) throws Exception {
    resetHeap();
    long start = System.nanoTime();
    HttpResponse<String> answer =
        http.send(
            request("/submissions/VacancyPublished/batch")
                .header("Content-Type", type)
                .header("Idempotency-Key", batch)
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    long taken = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    JsonNode report = JsonMapper.shared().readTree(answer.body());
    if (report.path("sent").asInt() != vacancies) {
      throw new IllegalStateException(answer.body());
    }
    long deadline = start + LONGEST.toNanos();
    while (receipts(batch) < vacancies) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(receipts(batch) + " receipts of " + vacancies);
      }
      TimeUnit.MILLISECONDS.sleep(50);
    }
    row(way + " " + batch, taken, start);
  }

  private long receipts(String batch) throws Exception {
    return get("/receipts.csv?batch=" + batch).body().lines().count() - 1;
  }

  private void row(String way, long taken, long start) {
    System.out.printf(
        "| %s | %d | %d | %d |%n",
        way,
        taken,
        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start),
        heaps().stream().mapToLong(heap -> heap.getPeakUsage().getUsed()).sum() >> 20);
  }

  private static void resetHeap() {
    System.gc();
    heaps().forEach(MemoryPoolMXBean::resetPeakUsage);
  }

  private static List<MemoryPoolMXBean> heaps() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .toList();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return http.send(request(path).GET().build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(edge + path))
        .header("Tenguyun-Partner", PARTNER)
        .header("Tenguyun-Person", "bench");
  }

  private String csv(String batch) {
    String heading =
        "vacancyId,employerId,projectId,title,kbjiCode,skillClass,requiredScheme,minimumKkniLevel,"
            + "openings,workplaceVillage,contractType,contractMonths,monthlyWageIdr,hoursPerWeek,"
            + "socialSecurityEnrolled,publishedAt,closesOn,startsOn\n";
    return IntStream.range(0, vacancies)
        .mapToObj(i ->
            ("%s-%05d,KIPI-PORT,KIPI,Operator Alat Angkat,8343,SEMI_SKILLED,,2,3,65.01.04.2002,"
                    + "PKWT,12,5593042,40,YES,2026-07-03T08:00:00+08:00,2026-07-28,2026-08-21%n")
                .formatted(batch, i))
        .collect(Collectors.joining("", heading, ""));
  }

  private String json(String batch) {
    return IntStream.range(0, vacancies)
        .mapToObj(i ->
            """
            {"vacancyId": "%s-%05d", "employerId": "KIPI-PORT", "projectId": "KIPI", \
            "market": "65", "publishedAt": "2026-07-03T08:00:00+08:00", "terms": \
            {"title": "Operator Alat Angkat", "kbjiCode": "8343", "skillClass": "SEMI_SKILLED", \
            "minimumKkniLevel": 2, "openings": 3, "workplaceVillage": "65.01.04.2002", \
            "contractType": "PKWT", "contractMonths": 12, "monthlyWageIdr": 5593042, \
            "hoursPerWeek": 40, "socialSecurityEnrolled": true, "closesOn": "2026-07-28", \
            "startsOn": "2026-08-21"}}\
            """
                .formatted(batch, i))
        .collect(Collectors.joining(",\n", "[", "]"));
  }
}
