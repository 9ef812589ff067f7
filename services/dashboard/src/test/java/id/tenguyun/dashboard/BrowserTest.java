package id.tenguyun.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.dashboard.Dashboards.Running;
import id.tenguyun.testkit.AvroTestClient;
import id.tenguyun.testkit.TestPlatform;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The page in a real browser, over the real broker: what a visitor sees without a reload. */
@Tag("browser")
class BrowserTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  private static Running dashboard;
  private static AvroTestClient client;
  private static int workers = 1_000;

  private final String project = TestPlatform.uniqueName("P-BROWSER");
  @TempDir private Path profile;
  private WebDriver browser;

  @BeforeAll
  static void start() {
    Chromium.require();
    TestPlatform platform = TestPlatform.get();
    client = new AvroTestClient(platform);
    dashboard = Dashboards.start(platform, TestPlatform.uniqueName("dashboard"));
    client.send("reference.data", Facts.WELDER, Events.scheme());
    for (int i = 0; i < 5; i++) {
      client.send("training.completions", "W" + i, Events.completed(workers + i));
    }
    await().atMost(SOON).until(() -> graduates() >= 5);
  }

  @AfterAll
  static void stop() {
    // nothing was started where there is no browser
    if (dashboard != null) {
      dashboard.close();
      client.close();
    }
  }

  @BeforeEach
  void open() {
    browser = Chromium.start(profile);
    browser.get(dashboard.address());
    await().atMost(SOON).until(() -> live().getAttribute("data-state").equals("connected"));
    // whatever loads the page again forgets this
    script("window.loadedOnce = true");
  }

  @AfterEach
  void close() {
    browser.quit();
  }

  @Test
  void anOutcomeAppearsAsASentenceWithoutReload() {
    client.send("placement.outcomes", "V", Events.nominated(project, workers++, Facts.hour(1)));

    await()
        .atMost(SOON)
        .untilAsserted(() ->
            assertThat(feed())
                .contains(
                    "Seorang juru las SMAW 3G dari Kabupaten Bulungan dinominasikan untuk "
                        + project
                        + "."));
    assertThat(script("return window.loadedOnce")).isEqualTo(true);
    assertThat(browser.findElement(By.id("feed")).getAttribute("aria-live")).isEqualTo("polite");
  }

  @Test
  void figuresFollowWithoutReloadAndOpenDetailsStayOpen() {
    // fresh figures may take its place between finding and clicking it
    await()
        .atMost(SOON)
        .ignoreException(StaleElementReferenceException.class)
        .until(() -> {
          browser.findElement(By.id("how-summary")).click();
          return true;
        });
    client.send("placement.vacancies", "65", Events.vacancy(project, 10, 2, 2, 5, 8));
    client.send("placement.outcomes", "V", Events.confirmed(project, workers++, Facts.hour(2)));

    await()
        .atMost(SOON)
        .ignoreException(StaleElementReferenceException.class)
        .untilAsserted(() ->
            assertThat(browser.findElements(By.cssSelector(".project")))
                .extracting(WebElement::getText)
                .anyMatch(text -> text.contains(project) && text.contains("1 dari 10 terisi")));
    assertThat(browser.findElement(By.id("how")).getAttribute("open")).isNotNull();
    assertThat(script("return window.loadedOnce")).isEqualTo(true);
  }

  @Test
  void aPausedFeedHoldsLinesBackUntilItIsResumed() {
    WebElement pause = browser.findElement(By.id("feed-pause"));
    pause.click();
    client.send("placement.outcomes", "V", Events.nominated(project, workers++, Facts.hour(3)));

    await().atMost(SOON).until(() -> pause.getText().contains("1 kabar baru"));
    assertThat(feed()).noneMatch(line -> line.contains(project));
    pause.click();

    assertThat(feed()).anyMatch(line -> line.contains(project));
  }

  @Test
  void saysThatTheLineIsLostAndCatchesUpWhenItIsBack() {
    String database = TestPlatform.uniqueName("dashboard");
    Running first = Dashboards.start(TestPlatform.get(), database);
    int port = URI.create(first.address()).getPort();
    browser.get(first.address());
    await().atMost(SOON).until(() -> live().getAttribute("data-state").equals("connected"));
    script("window.loadedOnce = true");

    first.close();
    await().atMost(SOON).until(() -> live().getText().contains("Sambungan terputus"));
    client.send("placement.outcomes", "V", Events.nominated(project, workers++, Facts.hour(4)));

    try (Running again = Dashboards.start(TestPlatform.get(), database, port)) {
      await().atMost(SOON).until(() -> live().getText().equals("Langsung"));
      await().atMost(SOON).until(() -> feed().stream().anyMatch(l -> l.contains(project)));
      assertThat(feed().stream().filter(l -> l.contains(project))).hasSize(1);
      assertThat(script("return window.loadedOnce")).isEqualTo(true);
      assertThat(again.address()).isEqualTo(first.address());
    }
  }

  @Test
  void nothingOnThePageIsRefusedByItsOwnSecurityPolicy() {
    assertThat(script("return typeof echarts + typeof htmx")).isEqualTo("objectobject");
    List<String> problems =
        browser.manage().logs().get(LogType.BROWSER).getAll().stream()
            .map(LogEntry::getMessage)
            .toList();
    assertThat(problems).isEmpty();
  }

  private static int graduates() {
    return dashboard.get("/api/summary").at("/funnel/graduates").asInt(0);
  }

  private List<String> feed() {
    return browser.findElements(By.cssSelector("#feed li p")).stream()
        .map(WebElement::getText)
        .toList();
  }

  private WebElement live() {
    return browser.findElement(By.id("live"));
  }

  private Object script(String script) {
    return ((JavascriptExecutor) browser).executeScript(script);
  }
}
