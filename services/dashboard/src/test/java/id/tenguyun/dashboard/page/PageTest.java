package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page over HTTP, as a browser asks for it. */
class PageTest {

  private static ConfigurableApplicationContext context;
  private static final List<String> PAGES = EveryPage.ADDRESSES;

  private static final MadeUp FILLED = new MadeUp();
  private static String address;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() {
    context =
        new SpringApplicationBuilder(Preview.class)
            .properties("spring.config.name=dashboard", "tenguyun.access.callers=headers")
            .run("--server.port=0");
    int port = ((WebServerApplicationContext) context).getWebServer().getPort();
    address = "http://127.0.0.1:" + port;
    Preview.fill(context, FILLED);
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void isIndonesianFirstWhateverTheBrowserPrefers() {
    String page = get("/", Map.of("Accept-Language", "en")).body();

    assertThat(page)
        .contains("<html lang=\"id\"")
        .contains("<b>231</b> dari 341 kursi terisi")
        .contains("<b>86%</b> warga Kaltara")
        .contains("Penyebut 341 kursi");
  }

  @Test
  void staysEnglishForTheReaderWhoSwitched() {
    HttpResponse<String> switched = get("/?lang=en", Map.of());
    assertThat(switched.statusCode()).isEqualTo(303);
    assertThat(switched.headers().firstValue("Location")).contains("/");
    String cookie = switched.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Max-Age=31536000");

    String page = get("/", Map.of("Cookie", cookie.split(";")[0])).body();

    assertThat(page).contains("<html lang=\"en\"").contains("<b>231</b> of 341 seats filled");
  }

  @Test
  void keepsTheAppearance() {
    assertThat(get("/", Map.of("Cookie", "tenguyun_theme=dark")).body())
        .contains("data-theme=\"dark\"");
    assertThat(get("/", Map.of("Cookie", "tenguyun_theme=\"><script>")).body())
        .contains("data-theme=\"auto\"");
  }

  @Test
  void refusesAChoiceThatItDoesNotHave() {
    HttpResponse<String> refused = get("/?lang=xx", Map.of());

    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("'xx' is no choice").contains("[id, en]");
  }

  @Test
  void letsNothingRunButItsOwnFiles() {
    HttpResponse<String> page = get("/", Map.of());

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.body())
        .doesNotContain("style=\"")
        .doesNotContain("//cdn")
        .doesNotContain("<script>");
    for (String file : filesOf(page.body())) {
      assertThat(get(file, Map.of()).statusCode()).as(file).isEqualTo(200);
    }
  }

  @Test
  void saysEveryWordInBothLanguages() {
    for (String language : List.of("id", "en")) {
      for (String path : PAGES) {
        HttpResponse<String> page = get(path, Map.of("Cookie", "tenguyun_language=" + language));
        assertThat(page.statusCode()).as(path).isEqualTo(200);
        assertThat(page.body())
            .as(path + " in " + language)
            .doesNotContain("??")
            .contains("<html lang=\"" + language)
            .contains("aria-current=\"page\"");
      }
    }
  }

  @Test
  void showsStatesByWordAndSignNotByColourAlone() {
    assertThat(get("/", Map.of()).body())
        .contains("icons.svg#IN_BREACH")
        .contains("Melanggar")
        .contains("icons.svg#AT_RISK")
        .contains("Berisiko");
  }

  @Test
  void givesTheFiguresAloneToTheLivePage() {
    String fragment = get("/", Map.of("HX-Request", "true")).body();

    assertThat(fragment)
        .contains("hx-swap-oob")
        .contains("<b>231</b> dari 341")
        .contains("KIPI")
        .doesNotContain("<html");
  }

  @Test
  void showsNoWorkerNominationOrTraitAnywhere() {
    List<String> paths = new ArrayList<>(PAGES);
    paths.addAll(List.of("/api/summary", "/api/outcomes", "/api/status"));
    for (String path : paths) {
      assertThat(get(path, Map.of()).body())
          .as(path)
          .doesNotContainIgnoringCase("workerId")
          .doesNotContainIgnoringCase("nominationId")
          .doesNotContainIgnoringCase("disability")
          .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }
  }

  @Test
  void answersTheSummaryAsJson() {
    JsonNode summary = json("/api/summary");

    assertThat(summary.at("/seats/openings").asInt()).isEqualTo(341);
    assertThat(summary.at("/seats/localPercent").asInt()).isEqualTo(86);
    assertThat(summary.at("/seats/filledByTier/RING_1").asInt()).isEqualTo(57);
    assertThat(summary.at("/funnel/graduates").asInt()).isEqualTo(596);
    assertThat(summary.at("/projects/1/state").asString()).isEqualTo("AT_RISK");
    assertThat(summary.at("/denominator").asString()).contains("accepted vacancies");
  }

  @Test
  void answersTheBooksAsJson() {
    JsonNode status = json("/api/status");

    assertThat(status.at("/balanced").asBoolean()).isTrue();
    assertThat(status.at("/books/0/partner").asString()).isEqualTo("blk-tjselor");
    assertThat(status.at("/books/0/received").asInt()).isEqualTo(182);
    assertThat(status.at("/books/0/pending").asInt()).isZero();
  }

  @Test
  void answersOutcomesNewestFirstAndRefusesTooMany() {
    JsonNode outcomes = json("/api/outcomes?most=2").at("/outcomes");

    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.at("/0/at").asString()).isGreaterThan(outcomes.at("/1/at").asString());
    assertThat(get("/api/outcomes?most=501", Map.of()).body())
        .contains("most=501; right would be 1 to 500");
  }

  @Test
  void resumesTheStreamAfterTheLastLineTheBrowserGot() throws IOException {
    long end = Long.parseLong(FILLED.board.view().feed().end().toString().substring(2));
    List<String> fromPage = ids("/feed?after=0-" + (end - 3), Map.of(), 3);

    List<String> afterBreak =
        ids("/feed?after=0-" + (end - 3), Map.of("Last-Event-ID", fromPage.get(1)), 1);

    assertThat(fromPage).containsExactly("0-" + (end - 2), "0-" + (end - 1), "0-" + end);
    assertThat(afterBreak).containsExactly("0-" + end);
  }

  @Test
  void startsAReaderFromAnotherLogAgainWithTheLatestLines() throws IOException {
    String end = FILLED.board.view().feed().end().toString();
    List<String> lines = lines("/feed?after=0-999999", Map.of(), 6 + 3 * FeedLines.SHOWN + 1);

    assertThat(lines).contains("event:reset");
    assertThat(lines.stream().filter("event:outcome"::equals)).hasSize(FeedLines.SHOWN);
    assertThat(lines.stream().filter(line -> line.startsWith("id:"))).containsExactly("id:" + end);
  }

  private List<String> ids(String path, Map<String, String> headers, int many) throws IOException {
    // retry, ready, blank, then four lines each
    return lines(path, headers, 3 + 4 * many).stream()
        .filter(line -> line.startsWith("id:"))
        .map(line -> line.substring("id:".length()))
        .toList();
  }

  private List<String> lines(String path, Map<String, String> headers, int many)
      throws IOException {
    List<String> lines = new ArrayList<>();
    HttpResponse<InputStream> response = send(path, headers, BodyHandlers.ofInputStream());
    try (var reader =
        new BufferedReader(new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
      for (int i = 0; i < many; i++) {
        lines.add(reader.readLine());
      }
    }
    return lines;
  }

  private static List<String> filesOf(String page) {
    return Pattern.compile("(?:src|href)=\"(/[^\"?#]+\\.(?:js|css|svg))")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }

  private JsonNode json(String path) {
    return JsonMapper.shared().readTree(get(path, Map.of()).body());
  }

  private HttpResponse<String> get(String path, Map<String, String> headers) {
    return send(path, headers, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(
      String path, Map<String, String> headers, HttpResponse.BodyHandler<T> handler) {
    var request = HttpRequest.newBuilder(URI.create(address + path));
    headers.forEach(request::header);
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void showsEveryFloorBesideItsShareAndLetsTheDenominatorBeChosen() {
    String direct = get("/rules/KIPI", Map.of()).body();
    String all = get("/rules/KIPI?denominator=with-foreign-workers", Map.of()).body();

    assertThat(get("/rules", Map.of()).body()).contains("Provinsi: 31 dari 48");
    assertThat(direct).contains("87,1%").contains("dari 80%").contains("tanpa tenaga kerja asing");
    assertThat(all).contains("74,9%").contains("termasuk tenaga kerja asing");
  }

  @Test
  void saysWhenTheNextTierJoinsAndWhoSignedARelease() {
    assertThat(get("/rules/KIPI", Map.of()).body())
        .contains("Kabupaten/kota bergabung")
        .contains("datetime=\"2026-10-");
    assertThat(get("/rules/PLTA-MENTARANG", Map.of()).body())
        .contains("petugas-penempatan-02")
        .contains("kepala-bidang-01");
  }

  @Test
  void givesEveryTableAsCsvWithTheSameFigures() {
    HttpResponse<String> csv = get("/rules?csv=seats", Map.of());

    assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow()).contains("seats.csv");
    assertThat(csv.body())
        .startsWith("\uFEFFProyek,Golongan,Kursi,Terisi")
        .contains("KIPI,Semi terampil,120,70,20,8,19,14,9,23,27,")
        .contains(",OPEN\r\n");
    for (String path : PAGES) {
      Pattern.compile("href=\"([^\"]*[?&;]csv=[a-z-]+)\"")
          .matcher(get(path, Map.of()).body())
          .results()
          .map(found -> found.group(1).replace("&amp;", "&"))
          .forEach(file ->
              assertThat(get(file, Map.of()).headers().firstValue("Content-Type").orElse(""))
                  .as(file)
                  .startsWith("text/csv"));
    }
  }

  @Test
  void tellsFewerThanFivePeopleApartNowhere() {
    String funnel = get("/funnel?csv=groups", Map.of()).body();

    assertThat(funnel).contains("BLK-NUNUKAN,<5,<5,<5,<5,<5,<5,\r\n");
    assertThat(funnel.lines().skip(1))
        .allSatisfy(line -> assertThat(line).matches("[^,]+(,(<5|\\d*[05])){6},.*"));
    assertThat(get("/map", Map.of()).body())
        .contains("luar Kalimantan Utara")
        .doesNotContain("35.78");
  }

  @Test
  void opensTheDecisionBehindAnOutcomeWithItsLegalBasisAndNoTrait() {
    String now = get("/", Map.of()).body();
    String decision =
        get("/why/decision?round=65-000014&employer=KIPI-A&vacancy=V-SEMI_SKILLED", Map.of())
            .body();

    assertThat(now).contains("/why/decision?round=65-000001&amp;employer=KIPI-A&amp;vacancy=V-");
    assertThat(decision)
        .contains("Permenaker 18/2024")
        .contains("6.120")
        .doesNotContain("5.400")
        .contains("RESERVED")
        .doesNotContain("DISABILITY");
  }

  @Test
  void saysKindlyWhatIsWrongWithAQuestion() {
    assertProblem("/rules/NOPE", 404, "Proyek “NOPE” tidak dikenal", "PLTA-MENTARANG");
    assertProblem("/rules/KIPI/report?month=2026-13", 400, "bukan bulan", "2026-07");
    assertProblem("/rules/KIPI/report", 400, "kurang bagian “month”");
    assertProblem("/rules?denominator=all", 400, "denominator=“all”", "with-subcontractors");
    assertProblem("/funnel?by=village", 400, "village", "regency");
    assertProblem("/map?show=%3Cscript%3E", 400, "&lt;script&gt;", "homes");
    assertProblem("/nowhere", 404, "Tidak ada halaman di /nowhere");
    assertProblem("/books?csv=nothing", 404, "nothing", "lag");
    assertProblem("/why/decision?round=R&employer=E&vacancy=V", 404, "putaran R", "E / V");
  }

  @Test
  void saysSoWhereAReportFindsNothing() {
    HttpResponse<String> report = get("/rules/KIPI/report?month=2020-01", Map.of());

    assertThat(report.statusCode()).isEqualTo(200);
    assertThat(report.body()).contains("Tidak ada penilaian pada Januari 2020");
  }

  @Test
  void keepsTheRestOfTheAddressWhenTheLanguageIsSwitched() {
    HttpResponse<String> switched = get("/rules/KIPI?denominator=direct&lang=en", Map.of());

    assertThat(switched.headers().firstValue("Location"))
        .contains("/rules/KIPI?denominator=direct");
    assertThat(
            get("//evil.example/?lang=en", Map.of()).headers().firstValue("Location").orElse("/"))
        .doesNotStartWith("//");
  }

  private void assertProblem(String path, int status, String... texts) {
    HttpResponse<String> answer = get(path, Map.of("Accept", "text/html"));
    assertThat(answer.statusCode()).as(path).isEqualTo(status);
    assertThat(answer.body()).as(path).contains("<html lang=\"id\"").contains(texts);
  }

  @Test
  void answersEveryFigureOfThePagesAsJsonWithSmallGroupsRounded() {
    assertThat(json("/api/pathway").at("/people/0").asInt()).isEqualTo(596);
    JsonNode nunukan = json("/api/pathway/groups?by=CENTRE").get(1);
    assertThat(nunukan.at("/code").asString()).isEqualTo("BLK-NUNUKAN");
    assertThat(nunukan.at("/people/GRADUATED/atMost").asInt()).isEqualTo(4);
    assertThat(json("/api/skill-gaps").at("/0/gaps/1/workers/atLeast").asInt()).isEqualTo(5);
    assertThat(json("/api/districts").toString()).doesNotContain("35.78");
    assertThat(json("/api/projects/KIPI/windows").at("/all").asInt()).isEqualTo(3);
    assertThat(json("/api/projects/PLTA-MENTARANG/releases").at("/items/0/seats").asInt())
        .isEqualTo(3);
    assertThat(json("/api/projects/KIPI/assessments?from=2026-10-01&until=2026-10-20"))
        .isNotEmpty();
    assertThat(
            json("/api/decision?round=65-000014&employer=KIPI-A&vacancy=V-SEMI_SKILLED")
                .at("/taken")
                .toString())
        .doesNotContain("RESERVED");
  }

  @Test
  void refusesImpossibleQuestionsOfProgramsByName() {
    assertThat(get("/api/projects/NOPE/windows", Map.of()).statusCode()).isEqualTo(404);
    assertThat(get("/api/nowhere", Map.of()).statusCode()).isEqualTo(404);
    HttpResponse<String> backwards =
        get("/api/projects/KIPI/assessments?from=2026-10-02&until=2026-10-01", Map.of());
    assertThat(backwards.statusCode()).isEqualTo(400);
    assertThat(backwards.body()).contains("right would be 1 to 400");
    assertThat(
            get("/api/projects/KIPI/assessments?from=2026-02-30&until=2026-03-01", Map.of())
                .statusCode())
        .isEqualTo(400);
  }
}
