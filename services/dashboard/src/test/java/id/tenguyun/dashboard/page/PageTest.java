package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What every page does: its languages, its headers, and what it never says. */
class PageTest {

  private static final Site SITE = Site.filled();

  @Test
  void isIndonesianFirstWhateverTheBrowserPrefers() {
    String page = SITE.get("/", Map.of("Accept-Language", "en")).body();

    assertThat(page)
        .contains("<html lang=\"id\"")
        .contains("<b>231</b> dari 341 kursi terisi")
        .contains("<b>86%</b> warga Kaltara")
        .contains("Penyebut 341 kursi");
  }

  @Test
  void staysEnglishForTheReaderWhoSwitched() {
    HttpResponse<String> switched = SITE.get("/?lang=en");
    assertThat(switched.statusCode()).isEqualTo(303);
    assertThat(switched.headers().firstValue("Location")).contains("/");
    String cookie = switched.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).contains("HttpOnly", "SameSite=Lax", "Max-Age=31536000");

    String page = SITE.get("/", Map.of("Cookie", cookie.split(";")[0])).body();

    assertThat(page).contains("<html lang=\"en\"").contains("<b>231</b> of 341 seats filled");
  }

  @Test
  void keepsTheAppearance() {
    assertThat(SITE.get("/", Map.of("Cookie", "tenguyun_theme=dark")).body())
        .contains("data-theme=\"dark\"");
    assertThat(SITE.get("/", Map.of("Cookie", "tenguyun_theme=\"><script>")).body())
        .contains("data-theme=\"auto\"");
  }

  @Test
  void letsNothingRunButItsOwnFiles() {
    HttpResponse<String> page = SITE.get("/");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.body())
        .doesNotContain("style=\"")
        .doesNotContain("//cdn")
        .doesNotContain("<script>");
    for (String file : filesOf(page.body())) {
      assertThat(SITE.get(file).statusCode()).as(file).isEqualTo(200);
    }
  }

  @Test
  void saysEveryWordInBothLanguages() {
    for (String language : List.of("id", "en")) {
      for (String path : EveryPage.ADDRESSES) {
        HttpResponse<String> page =
            SITE.get(path, Map.of("Cookie", "tenguyun_language=" + language));
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
    assertThat(SITE.get("/").body())
        .contains("icons.svg#IN_BREACH")
        .contains("Melanggar")
        .contains("icons.svg#AT_RISK")
        .contains("Berisiko");
  }

  @Test
  void givesTheFiguresAloneToTheLivePage() {
    String fragment = SITE.get("/", Map.of("HX-Request", "true")).body();

    assertThat(fragment)
        .contains("hx-swap-oob")
        .contains("<b>231</b> dari 341")
        .contains("KIPI")
        .doesNotContain("<html");
  }

  @Test
  void showsNoWorkerNominationOrTraitAnywhere() {
    List<String> paths = new ArrayList<>(EveryPage.ADDRESSES);
    paths.addAll(List.of("/api/summary", "/api/outcomes", "/api/status"));
    for (String path : paths) {
      assertThat(SITE.get(path).body())
          .as(path)
          .doesNotContainIgnoringCase("workerId")
          .doesNotContainIgnoringCase("nominationId")
          .doesNotContainIgnoringCase("disability")
          .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
    }
  }

  @Test
  void tellsFewerThanFivePeopleApartNowhere() {
    String funnel = SITE.get("/funnel?csv=groups").body();

    assertThat(funnel).contains("BLK-NUNUKAN,<5,<5,<5,<5,<5,<5\r\n");
    assertThat(funnel.lines().skip(1))
        .allSatisfy(line -> assertThat(line).matches("[^,]+(,(<5|\\d*[05])){6}"));
    assertThat(SITE.text("/funnel?csv=medians"))
        .contains("Nominasi ke kursi", "BLK-TARAKAN,18,11,2,7,83", "BLK-NUNUKAN,,,,,\r\n");
    assertThat(SITE.get("/map").body()).contains("Luar Kalimantan Utara").doesNotContain("35.78");
  }

  @Test
  void keepsTheRestOfTheAddressWhenTheLanguageIsSwitched() {
    HttpResponse<String> switched = SITE.get("/rules/KIPI?denominator=direct&lang=en");

    assertThat(switched.headers().firstValue("Location"))
        .contains("/rules/KIPI?denominator=direct");
    assertThat(SITE.get("//evil.example/?lang=en").headers().firstValue("Location").orElse("/"))
        .doesNotStartWith("//");
  }

  private static List<String> filesOf(String page) {
    return Pattern.compile("(?:src|href)=\"(/[^\"?#]+\\.(?:js|css|svg))")
        .matcher(page)
        .results()
        .map(found -> found.group(1))
        .distinct()
        .toList();
  }
}
