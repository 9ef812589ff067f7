package id.tenguyun.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.events.eventing.Refusal;
import id.tenguyun.events.eventing.SubmissionAccepted;
import id.tenguyun.events.eventing.SubmissionRejected;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.events.vacancy.VacancyPublished;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A partner sends over HTTP; the events lie in its own topic, and its receipts can be read. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SubmissionsOverHttpTest {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final String TOPIC = "partner.kipi-port.vacancies";
  private static final String BATCH = "/submissions/VacancyPublished/batch";

  @TempDir static Path folder;
  private static AvroTestClient log;
  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    TestPlatform platform = TestPlatform.get();
    log = new AvroTestClient(platform);
    List<String> settings = new ArrayList<>(List.of(platform.springProperties("edge-sent")));
    settings.add("tenguyun.instance=test");
    settings.add("tenguyun.streams.state-dir=" + folder.resolve("streams"));
    settings.add("server.port=0");
    context =
        new SpringApplicationBuilder(EdgeApplication.class)
            .properties("spring.config.name=edge")
            .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
    log.send(
        "reference.data",
        "kipi-port",
        PartnerRegistered.newBuilder()
            .setPartnerId("kipi-port")
            .setCode("KIPI-PORT")
            .setKind(PartnerKind.EMPLOYER)
            .setName("KIPI Port")
            .build());
    log.send(
        "reference.data",
        "load-2",
        ReferenceDataLoaded.newBuilder()
            .setLoadId("load-2")
            .setSource("test")
            .setRows(1)
            .setDigest("d")
            .build());
  }

  @AfterAll
  static void stop() {
    context.close();
    log.close();
  }

  @Test
  @Order(1)
  void a_batch_lies_in_the_partners_own_topic_under_ids_that_a_repeat_repeats() throws Exception {
    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(get("/submissions").body()).contains("VacancyPublished", "WorkStarted"));
    byte[] sample = Files.readAllBytes(sample());

    HttpResponse<String> first = post(BATCH, "text/csv", sample, "batch-1");
    HttpResponse<String> again = post(BATCH, "text/csv", sample, "batch-1");

    assertThat(first.statusCode()).as(first.body()).isEqualTo(202);
    assertThat(again.body()).isEqualTo(first.body());
    assertThat(first.body()).contains("FOREIGN_SENDER");
    int lines = sent(first);
    List<ConsumerRecord<String, Object>> events = log.await(TOPIC, lines * 2, SOON);
    assertThat(events).hasSize(lines * 2).allMatch(r -> r.value() instanceof VacancyPublished);
    assertThat(ids(events.subList(0, lines))).isEqualTo(ids(events.subList(lines, lines * 2)));
  }

  @Test
  @Order(2)
  void receipts_are_read_filtered_and_downloaded_with_what_to_mend() throws Exception {
    receipt(
        SubmissionAccepted.newBuilder()
            .setSubmissionId(id(2))
            .setSender("kipi-port")
            .setRecordType("VacancyPublished")
            .setBusinessId("=V-1")
            .setOriginTopic(TOPIC)
            .setOriginPartition(0)
            .setOriginOffset(0)
            .setService("placement")
            .setDecidedAt(Instant.EPOCH)
            .build(),
        id(2));
    receipt(
        SubmissionRejected.newBuilder()
            .setSubmissionId(id(3))
            .setSender("kipi-port")
            .setRecordType("VacancyPublished")
            .setBusinessId("V-2")
            .setOriginTopic(TOPIC)
            .setOriginPartition(0)
            .setOriginOffset(1)
            .setService("placement")
            .setDecidedAt(Instant.EPOCH)
            .setReasons(
                List.of(new Refusal("WAGE_TOO_LOW", "terms.monthlyWageIdr", "1", "3900396")))
            .build(),
        id(3));

    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(get("/receipts?batch=batch-1").body()).contains("=V-1", "WAGE_TOO_LOW"));
    assertThat(get("/receipts?batch=batch-1&outcome=REJECTED").body()).doesNotContain("=V-1");
    assertThat(get("/receipts?submission=" + id(3)).body()).contains("WAGE_TOO_LOW");
    assertThat(get("/receipts.csv?batch=batch-1").body())
        .contains("2,'=V-1,ACCEPTED", "right would be 3900396");
    assertThat(get("/receipts?batch=batch-1", "khn-civil").body()).isEqualTo("[]");
    assertThat(get("/receipts?submission=" + id(3), "khn-civil").body()).isEqualTo("[]");
  }

  @Test
  @Order(3)
  void operators_and_path_tricks_in_ids_find_nothing() throws Exception {
    for (String trick :
        List.of("%7B%22$gt%22:%22%22%7D", "..%2F..%2Fetc", "'%20or%20'1'='1", "batch-1%00")) {
      HttpResponse<String> answer = get("/receipts?batch=" + trick);
      assertThat(answer.statusCode()).as(trick).isEqualTo(400);
    }
    assertThat(get("/receipts?batch[$ne]=x&most=1").statusCode()).isIn(200, 400);
    assertThat(get("/receipts?submission=%7B%22$ne%22:1%7D").body()).isEqualTo("[]");
    assertThat(post(BATCH, "text/csv", new byte[0], "../../x").statusCode()).isEqualTo(400);
    assertThat(get("/submissions/..%2f..%2factuator/env").statusCode()).isIn(400, 404);
  }

  @Test
  @Order(4)
  void a_type_of_somebody_elses_and_a_body_of_another_kind_are_refused() throws Exception {
    byte[] nothing = "{}".getBytes(StandardCharsets.UTF_8);

    assertThat(post("/submissions/GraduationReported", "application/json", nothing, "k").body())
        .contains("TYPE_NOT_YOURS");
    assertThat(post("/submissions/VacancyPublished", "application/json", nothing, "k").body())
        .contains("FIELD_MISSING", "vacancyId", "terms");
    assertThat(post(BATCH, "application/xml", nothing, "k").body()).contains("MEDIA_TYPE_UNKNOWN");
    assertThat(post(BATCH, "text/csv", nothing, null).body()).contains("IDEMPOTENCY_KEY_UNFIT");
  }

  @Test
  @Order(5)
  void a_gigabyte_is_refused_before_it_is_read() throws Exception {
    String answer =
        raw(
            "POST "
                + BATCH
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nTenguyun-Partner: kipi-port\r\n"
                + "Tenguyun-Person: hr-1\r\nIdempotency-Key: k\r\nContent-Type: text/csv\r\n"
                + "Content-Length: 1073741824\r\nConnection: close\r\n\r\nvacancyId,");

    assertThat(answer).contains(" 413 ", "BODY_TOO_LARGE");
    assertThat(
            raw(
                "POST /upload HTTP/1.1\r\nHost: 127.0.0.1\r\nTenguyun-Partner: kipi-port\r\n"
                    + "Tenguyun-Person: hr-1\r\nContent-Type: multipart/form-data; boundary=x\r\n"
                    + "Content-Length: 1073741824\r\nConnection: close\r\n\r\n--x\r\n"))
        .contains(" 413 ");
    assertThat(get("/submissions").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(5)
  void a_schema_with_a_million_fields_is_neither_registered_nor_read() throws Exception {
    String subject = "POST /registry/subjects/id.tenguyun.events.vacancy.VacancyPublished";
    // {"name":"f1","type":"string"} a million times
    String rest =
        " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
            + "Content-Length: 34888890\r\nConnection: close\r\n\r\n{\"schema\":";

    assertThat(raw(subject + "/versions" + rest)).contains(" 404 ");
    assertThat(raw(subject + rest)).contains(" 413 ");
    assertThat(get("/submissions").statusCode()).isEqualTo(200);
  }

  @Test
  @Order(8)
  void connections_that_say_nothing_are_hung_up_on_and_nobody_else_notices() throws Exception {
    List<Socket> silent = new ArrayList<>();
    try {
      for (int i = 0; i < 1_000; i++) {
        silent.add(new Socket("127.0.0.1", port()));
      }
      assertThat(get("/submissions").statusCode()).isEqualTo(200);
      for (Socket socket : silent) {
        socket.setSoTimeout(20_000);
        assertThat(socket.getInputStream().read()).as("what the server says").isEqualTo(-1);
      }
    } finally {
      for (Socket socket : silent) {
        socket.close();
      }
    }
  }

  private static int port() {
    return Integer.parseInt(context.getEnvironment().getProperty("local.server.port"));
  }

  @Test
  @Order(6)
  void a_header_with_control_characters_is_no_request() throws Exception {
    String start = "GET /submissions HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";

    assertThat(raw(start + "Tenguyun-Partner: kipi\u0001epc2\r\nTenguyun-Person: x\r\n\r\n"))
        .contains(" 400 ");
    assertThat(raw(start + "Idempotency-Key: a\u0000b\r\n\r\n")).contains(" 400 ");
    assertThat(get("/submissions").statusCode()).isEqualTo(200);
  }

  private static String raw(String request) throws Exception {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      StringBuilder answer = new StringBuilder();
      byte[] chunk = new byte[2_000];
      // the head and the problem's end; the server may keep the line open for what was announced
      for (int read = 0; read >= 0 && !answer.toString().matches("(?s).*[}>].*"); ) {
        read = socket.getInputStream().read(chunk);
        answer.append(new String(chunk, 0, Math.max(0, read), StandardCharsets.UTF_8));
      }
      return answer.toString();
    }
  }

  private static Path sample() {
    Path here = Path.of("").toAbsolutePath();
    while (!Files.exists(here.resolve("data/samples/vacancies.csv"))) {
      here = here.getParent();
    }
    return here.resolve("data/samples/vacancies.csv");
  }

  private static int sent(HttpResponse<String> answer) {
    return tools.jackson.databind.json.JsonMapper.shared()
        .readTree(answer.body())
        .path("sent")
        .asInt();
  }

  private static List<String> ids(List<ConsumerRecord<String, Object>> events) {
    return events.stream()
        .map(r -> new String(r.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8))
        .toList();
  }

  private static String id(int place) {
    return "/partners/kipi-port/http/batch-1/%08d".formatted(place);
  }

  private static void receipt(org.apache.avro.specific.SpecificRecord receipt, String key) {
    log.send("partner.kipi-port.receipts", key, receipt);
  }

  private static HttpResponse<String> get(String path) throws Exception {
    return get(path, "kipi-port");
  }

  private static HttpResponse<String> get(String path, String partner) throws Exception {
    return send(request(path, partner).GET());
  }

  private static HttpResponse<String> post(String path, String type, byte[] body, String key)
      throws Exception {
    HttpRequest.Builder request =
        request(path, "kipi-port")
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body));
    return send(key == null ? request : request.header("Idempotency-Key", key));
  }

  private static HttpRequest.Builder request(String path, String partner) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return HttpRequest.newBuilder(
            URI.create("http://127.0.0.1:" + port + path.replace("[", "%5B").replace("]", "%5D")))
        .header("Tenguyun-Partner", partner)
        .header("Tenguyun-Person", "hr-1");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
