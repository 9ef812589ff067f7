package id.tenguyun.dashboard.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table of every page as CSV and every chart as SVG, in both languages. */
class TakeAwayTest {

  private static final Site SITE = Site.filled();

  /** Whatever is drawn of figures. */
  private static final Pattern DRAWN =
      Pattern.compile("class=\"(?:tierbar|gauge|stage|heat|tiles)[\" ]|data-chart=");

  static Stream<Arguments> everyPage() {
    return EveryPage.ADDRESSES.stream()
        .flatMap(page -> Stream.of("id", "en").map(language -> Arguments.of(page, language)));
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void everyTableHasItsCsvWithTheSameRows(String page, String language) {
    String html = html(page, language);
    List<MatchResult> tables = found("(?s)<table([^>]*)>.*?</table>", html);

    for (MatchResult table : tables) {
      String name = found("id=\"([^\"]+)\"", table.group(1)).getFirst().group(1);
      String link =
          found("href=\"([^\"]+)\"[^>]*data-csv=\"%s\"".formatted(name), html).getFirst().group(1);
      HttpResponse<String> csv = file(link, language);
      assertThat(csv.headers().firstValue("Content-Type")).contains("text/csv;charset=UTF-8");
      assertThat(csv.body().lines().count() - 1)
          .as(name)
          .isEqualTo(found("<tr", table.group()).size() - 1);
    }
  }

  @ParameterizedTest
  @MethodSource("everyPage")
  void everyChartHasItsFile(String page, String language) {
    String html = html(page, language);

    for (String part : html.split("(?=<section|<div id=\"headline\")")) {
      if (DRAWN.matcher(part).find()) {
        assertThat(part).contains("data-svg=");
      }
    }
    Collection<String> linked = new TreeSet<>();
    for (MatchResult link : found("href=\"([^\"]+)\"[^>]*data-svg=\"([^\"]+)\"", html)) {
      HttpResponse<String> svg = file(link.group(1), language);
      linked.add(link.group(2));
      assertThat(svg.headers().firstValue("Content-Type")).contains("image/svg+xml;charset=UTF-8");
      assertThat(svg.headers().firstValue("Content-Disposition").orElseThrow())
          .contains(link.group(2) + ".svg");
      assertThat(svg.body())
          .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
          .contains("lang=\"" + language + "\"", language.equals("id") ? "Sumber:" : "Source:");
    }
    assertThat(linked).as("every chart that the page has").containsAll(charts(page));
  }

  @Test
  void aFileHasThePagesOwnFigures() {
    HttpResponse<String> csv = SITE.get("/rules?csv=seats");

    assertThat(csv.headers().firstValue("Content-Disposition").orElseThrow()).contains("seats.csv");
    assertThat(csv.body())
        .startsWith("\uFEFFProyek,Golongan,Kursi,Terisi")
        .contains("KIPI,Semi terampil,120,70,20,8,19,14,9,23,27,")
        .contains(",OPEN\r\n");
    assertThat(SITE.text("/?svg=headline")).contains("231 dari 341 terisi · 86% warga Kaltara");
    assertThat(SITE.text("/rules/KIPI?svg=shares")).contains("87,1% dari 80%");
    assertThat(SITE.text("/rules/KIPI?denominator=with-foreign-workers&svg=shares"))
        .contains("74,9% dari 80% · Di bawah lantai", "termasuk tenaga kerja asing");
    assertThat(SITE.text("/teach?csv=heat")).contains("Juru Las SMAW 3G,14,0,0,4,18");
  }

  @Test
  void anUnknownChartIsNamedWithThoseThereAre() {
    HttpResponse<String> unknown = SITE.get("/teach?svg=pie", Map.of("Accept", "text/html"));

    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("“pie”", "heat");
  }

  /** The names that a page gives when it is asked for a chart that it does not have. */
  private static List<String> charts(String page) {
    String asked = page + (page.contains("?") ? "&" : "?") + "svg=none";
    String problem = SITE.get(asked, Map.of("Accept", "text/html")).body();
    List<String> names = new ArrayList<>();
    found("Yang ada: ([a-z_, -]+)\\.", problem)
        .forEach(list -> names.addAll(List.of(list.group(1).split(", "))));
    return names;
  }

  private static String html(String page, String language) {
    return SITE.get(page, Map.of("Cookie", "tenguyun_language=" + language)).body();
  }

  private static HttpResponse<String> file(String link, String language) {
    return SITE.get(link.replace("&amp;", "&"), Map.of("Cookie", "tenguyun_language=" + language));
  }

  private static List<MatchResult> found(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().toList();
  }
}
