package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.tenguyun.dashboard.Chromium;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Every page in both languages, light and dark, on a phone of 360 pixels and on a desk, by
 * axe-core: WCAG 2.2 A and AA and its best practices, without a single finding. Also what a page
 * weighs, and that it serves those without a mouse and without JavaScript.
 */
@Tag("browser")
class AccessibilityTest {

  private static final int PHONE = 360;
  private static final int DESK = 1280;
  private static final int MOST_BYTES = 300_000;

  private static ConfigurableApplicationContext context;
  private static String address;
  private static String axe;
  private static ChromeDriver browser;
  @TempDir private static Path profile;

  @BeforeAll
  static void start() throws IOException {
    Chromium.require();
    context =
        new SpringApplicationBuilder(Preview.class)
            .properties("spring.config.name=dashboard", "tenguyun.access.callers=headers")
            .run("--server.port=0");
    address =
        "http://127.0.0.1:" + ((WebServerApplicationContext) context).getWebServer().getPort();
    Preview.fill(context, new MadeUp());
    try (InputStream script = AccessibilityTest.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    }
    browser = Chromium.start(profile);
    browser.manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.quit();
      context.close();
    }
  }

  static Stream<Arguments> everyPage() {
    return EveryPage.ADDRESSES.stream()
        .flatMap(page -> Stream.of("id", "en").map(language -> Arguments.of(page, language)));
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void isWithoutFindings(String page, String language) {
    List<String> findings = new ArrayList<>();
    for (String theme : List.of("light", "dark")) {
      open(page, language, theme, DESK);
      for (int width : List.of(DESK, PHONE)) {
        resize(width);
        String where = "%s at %d px: ".formatted(theme, width);
        findings().forEach(finding -> findings.add(where + finding));
        assertThat(overflow()).as(where + "sideways scrolling of the whole page").isZero();
        assertThat(scrollingParts()).as(where + "tables that scroll sideways").isEmpty();
      }
    }
    assertThat(findings).isEmpty();
    assertThat(browser.manage().logs().get(LogType.BROWSER).getAll())
        .extracting(LogEntry::getMessage)
        .isEmpty();
  }

  @Test
  void weighsLessThanThreeHundredKilobytesWithAllItsFiles() {
    for (String page : EveryPage.ADDRESSES) {
      open(page, "id", "light", PHONE);
      browser.executeCdpCommand("Network.enable", Map.of());
      browser.executeCdpCommand("Network.clearBrowserCache", Map.of());
      browser.get(address + page);
      Object bytes =
          browser.executeScript(
              """
              return [...performance.getEntriesByType("navigation"),
                      ...performance.getEntriesByType("resource")]
                .filter(entry => !entry.name.includes("/feed"))
                .reduce((sum, entry) => sum + entry.transferSize, 0)
              """);
      System.out.println("transferred " + page + " " + bytes);
      assertThat(((Number) bytes).intValue()).as(page).isBetween(1_000, MOST_BYTES);
    }
  }

  @Test
  void isReachedByTheKeyboardAlone() {
    open("/", "id", "light", DESK);
    browser.switchTo().activeElement().sendKeys(Keys.TAB);
    assertThat(browser.switchTo().activeElement().getText()).isEqualTo("Langsung ke isi");
    browser.switchTo().activeElement().sendKeys(Keys.ENTER);
    await().until(() -> "main".equals(browser.switchTo().activeElement().getAttribute("id")));

    open("/rules", "id", "light", DESK);
    WebElement summary = browser.findElement(By.id("seats-summary"));
    summary.sendKeys(Keys.ENTER);

    assertThat(browser.findElement(By.id("seats-details")).getAttribute("open")).isNotNull();
    assertThat(browser.findElement(By.id("seats")).isDisplayed()).isTrue();
  }

  @Test
  void takesAChartAwayAndCountsDown() {
    open("/map", "id", "light", DESK);
    assertThat(browser.findElement(By.cssSelector("[data-svg=map]")).isDisplayed()).isTrue();

    open("/rules/KIPI", "id", "light", DESK);
    assertThat(browser.findElements(By.cssSelector(".countdown")))
        .extracting(WebElement::getText)
        .anyMatch(text -> text.matches("· (\\d+ (hari|jam) .* lagi|\\d+ menit lagi)"));
    assertThat(browser.findElements(By.cssSelector("#trend-technician-chart canvas"))).hasSize(1);
  }

  @Test
  void tellsEverythingWithoutJavaScript() {
    browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    try {
      open("/rules/KIPI", "id", "light", PHONE);
      assertThat(browser.findElement(By.cssSelector(".window-when time")).getText())
          .contains("WITA");
      assertThat(browser.findElement(By.tagName("noscript")).getText()).contains("JavaScript");
      browser.findElement(By.linkText("Dengan subkontraktor")).click();
      assertThat(browser.getCurrentUrl()).endsWith("denominator=with-subcontractors");
    } finally {
      browser.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", false));
    }
  }

  private static void open(String page, String language, String theme, int width) {
    resize(width);
    String switches = "lang=" + language + "&theme=" + theme;
    browser.get(address + page + (page.contains("?") ? "&" : "?") + switches);
  }

  private static void resize(int width) {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width == PHONE));
  }

  @SuppressWarnings("unchecked")
  private static List<String> findings() {
    browser.executeScript("if (!window.axe) {" + axe + "}");
    return (List<String>)
        browser.executeAsyncScript(
            """
            const done = arguments[arguments.length - 1];
            const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa",
                          "best-practice"];
            axe.run(document, { runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] })
              .then(result => done(result.violations.flatMap(v => v.nodes.slice(0, 3).map(n =>
                  `${v.impact} ${v.id}: ${n.target.join(" ")} ${n.any.map(a => a.message)
                      .join("; ")}`))))
              .catch(error => done(["axe failed: " + error]));
            """);
  }

  @SuppressWarnings("unchecked")
  private static List<String> scrollingParts() {
    return (List<String>)
        browser.executeScript(
            """
            return [...document.querySelectorAll(".scroll")]
              .filter(part => part.scrollWidth > part.clientWidth + 1)
              .map(part => `${part.ariaLabel}: ${part.scrollWidth} in ${part.clientWidth}`)
            """);
  }

  private static int overflow() {
    Object wider =
        browser.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    return ((Number) wider).intValue();
  }
}
