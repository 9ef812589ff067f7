package id.tenguyun.dashboard.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The form "why not me", over HTTP on both sides. */
@ExtendWith(OutputCaptureExtension.class)
class WhyNotTest {

  private static final String CODE = "7F3K-9QTX-2MBA";
  private static final BlockingQueue<JsonNode> ASKED = new LinkedBlockingQueue<>();

  private static volatile int status;
  private static HttpServer placement;
  private static ConfigurableApplicationContext context;
  private static String address;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws IOException {
    placement = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    placement.createContext(
        "/why-not-me",
        exchange -> {
          ASKED.add(JsonMapper.shared().readTree(exchange.getRequestBody()));
          byte[] answer = "{\"text\":\"Anda kalah <undian>.\"}".getBytes(UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "application/json");
          exchange.sendResponseHeaders(status, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    placement.start();
    context = page("http://127.0.0.1:" + placement.getAddress().getPort() + "/");
    address = addressOf(context);
  }

  private static ConfigurableApplicationContext page(String placement) {
    return new SpringApplicationBuilder(Preview.class)
        .properties("spring.config.name=dashboard", "tenguyun.access.callers=headers")
        .run("--server.port=0", "--tenguyun.placement.url=" + placement);
  }

  private static String addressOf(ConfigurableApplicationContext context) {
    int port = ((WebServerApplicationContext) context).getWebServer().getPort();
    return "http://127.0.0.1:" + port;
  }

  @AfterAll
  static void stop() {
    context.close();
    placement.stop(0);
  }

  @BeforeEach
  void answers() {
    status = 200;
    ASKED.clear();
  }

  @Test
  void showsTheParagraphInTheReadersLanguageAndKeepsNothing(CapturedOutput output)
      throws Exception {
    HttpResponse<String> page = ask(address, CODE, "KIPI-A/V1", "Cookie", "tenguyun_language=en");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("Anda kalah &lt;undian&gt;.", "<html lang=\"en\"");
    assertThat(page.body()).contains("KIPI-A/V1");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    JsonNode asked = ASKED.remove();
    assertThat(asked.path("referenceCode").asString()).isEqualTo(CODE);
    assertThat(asked.path("vacancy").asString()).isEqualTo("KIPI-A/V1");
    assertThat(asked.path("language").asString()).isEqualTo("en");
    assertThat(output.getAll()).doesNotContain(CODE);
  }

  @Test
  void neverPutsTheCodeIntoAnAddress() throws Exception {
    String typed = "0000-ABCD-1111";

    assertThat(ask(address, typed, "V1").body()).doesNotContain(typed).doesNotContain("code=");
  }

  @ParameterizedTest
  @CsvSource({
    "404, Tidak ada jawaban untuk kode dan lowongan ini",
    "400, Tidak ada jawaban untuk kode dan lowongan ini",
    "409, Beberapa pemberi kerja",
    "429, banyak sekali pertanyaan",
    "503, Layanan penempatan sedang tidak menjawab"
  })
  void isKindWhereThereIsNoAnswer(int answered, String words) throws Exception {
    status = answered;

    HttpResponse<String> page = ask(address, CODE, "V1");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains(words).doesNotContain("undian");
  }

  @Test
  void saysSoWhilePlacementIsAway() throws Exception {
    HttpServer gone = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    String nobody = "http://127.0.0.1:" + gone.getAddress().getPort();
    gone.stop(0);
    try (ConfigurableApplicationContext alone = page(nobody)) {
      assertThat(ask(addressOf(alone), CODE, "V1").body())
          .contains("Layanan penempatan sedang tidak menjawab");
    }
  }

  @Test
  void asksForWhatIsMissingBeforeItAsksAnybody() throws Exception {
    assertThat(ask(address, " ", "V1").body()).contains("Mohon isi keduanya");
    assertThat(ask(address, CODE, "").body()).contains("Mohon isi keduanya");
    assertThat(ask(address, "7".repeat(201), "V1").body()).contains("Tidak ada jawaban");
    assertThat(ASKED).isEmpty();
  }

  @Test
  void answersNoFormOfAnotherSite() throws Exception {
    assertThat(ask(address, CODE, "V1", "Sec-Fetch-Site", "cross-site").statusCode())
        .isEqualTo(403);
    assertThat(ask(address, CODE, "V1", "Origin", "https://evil.example").statusCode())
        .isEqualTo(403);
    assertThat(ask(address, CODE, "V1", "Origin", "null").statusCode()).isEqualTo(403);
    assertThat(ASKED).isEmpty();

    assertThat(ask(address, CODE, "V1", "Origin", address).statusCode()).isEqualTo(200);
    assertThat(ask(address, CODE, "V1", "Sec-Fetch-Site", "same-origin").statusCode())
        .isEqualTo(200);
  }

  private HttpResponse<String> ask(String page, String code, String vacancy, String... headers)
      throws IOException, InterruptedException {
    String form =
        "code=" + URLEncoder.encode(code, UTF_8) + "&vacancy=" + URLEncoder.encode(vacancy, UTF_8);
    HttpRequest.Builder question =
        HttpRequest.newBuilder(URI.create(page + "/why/not-me"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form));
    if (headers.length > 0) {
      question.headers(headers);
    }
    return client.send(question.build(), BodyHandlers.ofString());
  }
}
