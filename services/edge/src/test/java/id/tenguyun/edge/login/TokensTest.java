package id.tenguyun.edge.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.edge.EdgeApplication;
import id.tenguyun.eventing.web.access.Role;
import id.tenguyun.events.reference.PartnerRegistered;
import id.tenguyun.events.reference.ReferenceDataLoaded;
import id.tenguyun.events.shared.PartnerKind;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The built-in login with the real registry of partners, told in order. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TokensTest {

  private static final Duration SOON = Duration.ofSeconds(90);
  private static final String PASSWORD = "correct horse battery";
  private static final String REDIRECT = "http://127.0.0.1:1/done";
  private static final String VERIFIER = "v".repeat(64);

  /** Keeps cookies, as a partner's person does. */
  private static final HttpClient PERSON =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  @TempDir static Path folder;
  private static AvroTestClient log;
  private static ConfigurableApplicationContext context;
  private static String officer;
  private static String secret;
  private static String credential;
  private static String partnersToken;

  @BeforeAll
  static void start() throws Exception {
    TestPlatform platform = TestPlatform.get();
    log = new AvroTestClient(platform);
    new UsersFile(folder.resolve("login")).put("sri", Set.of(Role.OFFICER), PASSWORD);
    List<String> settings = new ArrayList<>(List.of(platform.springProperties("edge-login")));
    settings.removeIf(it -> it.startsWith("tenguyun.access."));
    settings.add("tenguyun.login.enabled=true");
    settings.add("tenguyun.login.folder=" + folder.resolve("login"));
    settings.add("tenguyun.login.issuer=http://127.0.0.1:8094");
    settings.add("tenguyun.login.redirects=" + REDIRECT);
    settings.add("spring.security.oauth2.resourceserver.jwt.issuer-uri=http://127.0.0.1:8094");
    settings.add("spring.security.oauth2.resourceserver.jwt.audiences=tenguyun");
    settings.add("tenguyun.instance=test");
    settings.add("tenguyun.streams.state-dir=" + folder.resolve("streams"));
    settings.add("server.port=0");
    context =
        new SpringApplicationBuilder(EdgeApplication.class)
            .properties("spring.config.name=edge")
            .run(settings.stream().map(setting -> "--" + setting).toArray(String[]::new));
    log.send(
        "reference.data",
        "khn-civil",
        PartnerRegistered.newBuilder()
            .setPartnerId("khn-civil")
            .setCode("KHN-CIVIL")
            .setKind(PartnerKind.EMPLOYER)
            .setName("KHN Civil")
            .build());
    log.send(
        "reference.data",
        "load-3",
        ReferenceDataLoaded.newBuilder()
            .setLoadId("load-3")
            .setSource("test")
            .setRows(1)
            .setDigest("d")
            .build());
  }

  @AfterAll
  static void stop() {
    PERSON.close();
    context.close();
    log.close();
  }

  @Test
  @Order(1)
  void an_officer_logs_in_by_password_and_proof_key_and_gets_a_token() throws Exception {
    officer = officersToken(PASSWORD);

    assertThat(claims(officer).path("sub").asString()).isEqualTo("sri");
    assertThat(claims(officer).path("roles").toString()).isEqualTo("[\"OFFICER\"]");
    assertThat(claims(officer).path("aud").toString()).contains("tenguyun");
    await().atMost(SOON).until(() -> get("/partners/khn-civil", officer).statusCode() == 200);
  }

  @Test
  @Order(2)
  void a_wrong_password_gets_no_token_and_no_hint() throws Exception {
    assertThat(officersToken("wrong horse battery")).isEmpty();
  }

  @Test
  @Order(3)
  void a_partner_gets_a_token_by_the_secret_that_the_officer_was_shown() throws Exception {
    JsonNode issued = json(post("/partners/khn-civil/credentials", officer, "{}"));
    secret = issued.path("secret").asString();
    credential = issued.path("credentialId").asString();

    partnersToken = json(token("khn-civil", secret)).path("access_token").asString();

    assertThat(claims(partnersToken).path("sub").asString()).isEqualTo("khn-civil");
    assertThat(claims(partnersToken).path("roles").toString()).isEqualTo("[\"PARTNER\"]");
    assertThat(get("/submissions", partnersToken).body()).contains("VacancyPublished");
    assertThat(get("/partners", partnersToken).statusCode()).isEqualTo(403);
    assertThat(token("khn-civil", secret + "x").statusCode()).isEqualTo(401);
    assertThat(token("nobody", secret).statusCode()).isEqualTo(401);
    logIn(PERSON, "khn-civil", secret);
    assertThat(page("/upload").body()).contains("VacancyPublished", "KHN Civil");
  }

  @Test
  @Order(4)
  void a_revoked_credential_gets_no_token_and_its_old_ones_count_no_more() throws Exception {
    HttpResponse<String> revoked =
        post(
            "/partners/khn-civil/credentials/" + credential + "/revocation",
            officer,
            "{\"reason\": \"lost\"}");

    assertThat(revoked.statusCode()).as(revoked.body()).isEqualTo(200);
    assertThat(token("khn-civil", secret).statusCode()).isEqualTo(401);
    assertThat(get("/submissions", partnersToken).statusCode()).isEqualTo(401);
    assertThat(get("/submissions", partnersToken).body()).contains("INVALID_TOKEN");
    assertThat(page("/upload").headers().firstValue("Location").orElse(""))
        .as("a session that was open is over as well")
        .endsWith("/login?error");
  }

  @Test
  @Order(5)
  void the_owner_of_the_signing_key_signs_for_herself_with_the_roles_of_the_users_file()
      throws Exception {
    new UsersFile(folder.resolve("login")).put("tutik", Set.of(Role.AUDITOR), PASSWORD);
    OwnersTokens tokens = new OwnersTokens(folder.resolve("login"), "http://127.0.0.1:8094");

    assertThat(get("/partners", tokens.office("administrator")).statusCode()).isEqualTo(200);
    assertThat(get("/partners", tokens.office("tutik")).statusCode()).isEqualTo(200);
    assertThat(post("/partners/khn-civil/credentials", tokens.office("tutik"), "{}").statusCode())
        .isEqualTo(403);
    assertThat(get("/partners/khn-civil", tokens.partner("KHN-CIVIL", "rina")).statusCode())
        .isEqualTo(200);
    assertThat(get("/partners/other", tokens.partner("khn-civil", "rina")).statusCode())
        .isEqualTo(403);
  }

  @Test
  @Order(6)
  void keys_and_users_are_for_their_owner_alone() throws Exception {
    for (String file : List.of("signing-keys.json", "users")) {
      assertThat(
              PosixFilePermissions.toString(
                  Files.getPosixFilePermissions(folder.resolve("login").resolve(file))))
          .isEqualTo("rw-------");
    }
    assertThat(get("/oauth2/jwks", null).body()).contains("\"kid\"").doesNotContain("\"d\"");
  }

  @Test
  @Order(7)
  void a_form_without_its_token_against_forgery_is_refused_and_guessing_ends() throws Exception {
    int last = 0;
    for (int i = 0; i < 25; i++) {
      last = send(form("/login", "username=sri&password=guess-" + i)).statusCode();
      assertThat(last).isIn(403, 429);
    }
    assertThat(last).isEqualTo(429);
  }

  private static String officersToken(String password) throws Exception {
    String challenge =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                MessageDigest.getInstance("SHA-256")
                    .digest(VERIFIER.getBytes(StandardCharsets.US_ASCII)));
    try (HttpClient browser = HttpClient.newBuilder().cookieHandler(new CookieManager()).build()) {
      String authorize =
          "/oauth2/authorize?response_type=code&client_id=office&scope=openid&state=s"
              + "&code_challenge_method=S256&code_challenge="
              + challenge
              + "&redirect_uri="
              + URLEncoder.encode(REDIRECT, StandardCharsets.UTF_8);
      send(browser, request(authorize).header("Accept", "text/html").GET());
      logIn(browser, "sri", password);
      Matcher code =
          Pattern.compile("code=([^&]+)")
              .matcher(
                  send(browser, request(authorize).header("Accept", "text/html").GET())
                      .headers()
                      .firstValue("Location")
                      .orElse(""));
      if (!code.find()) {
        return "";
      }
      return json(send(
              browser,
              form(
                  "/oauth2/token",
                  "grant_type=authorization_code&client_id=office&code="
                      + code.group(1)
                      + "&code_verifier="
                      + VERIFIER
                      + "&redirect_uri="
                      + URLEncoder.encode(REDIRECT, StandardCharsets.UTF_8))))
          .path("access_token")
          .asString("");
    }
  }

  private static void logIn(HttpClient browser, String name, String password) throws Exception {
    Matcher csrf =
        Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"")
            .matcher(send(browser, request("/login").header("Accept", "text/html").GET()).body());
    assertThat(csrf.find()).isTrue();
    send(
        browser,
        form(
            "/login",
            "username=%s&password=%s&_csrf=%s"
                .formatted(
                    name, URLEncoder.encode(password, StandardCharsets.UTF_8), csrf.group(1))));
  }

  private static HttpResponse<String> page(String path) throws Exception {
    return send(PERSON, request(path).header("Accept", "text/html").GET());
  }

  private static HttpResponse<String> token(String client, String password) throws Exception {
    String basic =
        Base64.getEncoder()
            .encodeToString((client + ":" + password).getBytes(StandardCharsets.UTF_8));
    return send(
        form("/oauth2/token", "grant_type=client_credentials")
            .header("Authorization", "Basic " + basic));
  }

  private static JsonNode claims(String token) {
    return JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  private static HttpResponse<String> get(String path, String token) throws Exception {
    HttpRequest.Builder request = request(path).GET();
    return send(token == null ? request : request.header("Authorization", "Bearer " + token));
  }

  private static HttpResponse<String> post(String path, String token, String json)
      throws Exception {
    return send(
        request(path)
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static HttpRequest.Builder form(String path, String fields) {
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(fields));
  }

  private static HttpRequest.Builder request(String path) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return send(http, request);
    }
  }

  private static HttpResponse<String> send(HttpClient http, HttpRequest.Builder request)
      throws Exception {
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }
}
