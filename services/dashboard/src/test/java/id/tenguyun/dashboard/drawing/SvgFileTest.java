package id.tenguyun.dashboard.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tenguyun.dashboard.drawing.Chart.Bar;
import id.tenguyun.dashboard.drawing.Chart.Key;
import id.tenguyun.dashboard.drawing.Chart.Mark;
import id.tenguyun.dashboard.drawing.Chart.Part;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What a chart's file holds, read back as any other program would. */
class SvgFileTest {

  private static final Key RING_1 = new Key(Colour.SEAT_RING_1, "Ring 1");

  @Test
  void saysItsTitleItsNoteAndWhereItsFiguresComeFrom() throws Exception {
    Document file = read(SvgFile.of(bars("Seats & floors", "of <all>"), "Source: T, /", "en"));

    assertThat(file.getDocumentElement().getAttribute("lang")).isEqualTo("en");
    assertThat(texts(file))
        .contains("Seats & floors", "of <all>", "Source: T, /", "KIPI", "30 of 40");
  }

  @Test
  void drawsABarAsLongAsItsShareAndItsFloorWhereItStands() throws Exception {
    Document file = read(SvgFile.of(bars("t", ""), "s", "id"));

    Element part = rectangles(file, Colour.SEAT_DISTRICT).getFirst();
    assertThat(Double.parseDouble(part.getAttribute("x"))).isEqualTo(32 + 896 * 0.25);
    assertThat(Double.parseDouble(part.getAttribute("width"))).isEqualTo(896 * 0.5 - 1);
    Element floor = (Element) file.getElementsByTagName("line").item(1);
    assertThat(Double.parseDouble(floor.getAttribute("x1"))).isEqualTo(748.8);
    assertThat(floor.getAttribute("stroke")).isEqualTo(Colour.BREACH.hex());
  }

  @Test
  void stacksColumnsToTheirSum() throws Exception {
    Chart chart =
        new Chart.Columns(
            "days",
            "Days",
            "",
            List.of("1 Jul", "2 Jul"),
            List.of(
                new Chart.Series(RING_1, List.of(3, 0)),
                new Chart.Series(new Key(Colour.SEAT_DISTRICT, "District"), List.of(1, 4))));

    Document file = read(SvgFile.of(chart, "s", "en"));

    List<Element> lower = rectangles(file, Colour.SEAT_RING_1);
    List<Element> upper = rectangles(file, Colour.SEAT_DISTRICT);
    assertThat(lower).hasSize(2); // one in the legend; none for a count of 0
    assertThat(upper).hasSize(3);
    assertThat(height(lower.get(1))).isEqualTo(3 * height(upper.get(1)));
    assertThat(height(upper.get(2))).isEqualTo(4 * height(upper.get(1)));
  }

  @Test
  void leavesOutDaysOnWhichNothingWasFound() throws Exception {
    Chart chart =
        new Chart.Lines(
            "trend",
            "Trend",
            "",
            List.of("1", "2", "3"),
            List.of(
                new Chart.Line(
                    RING_1, false, List.of(Optional.of(0.5), Optional.empty(), Optional.of(1.0))),
                new Chart.Line(
                    new Key(Colour.SOFT, "Floor"),
                    true,
                    List.of(Optional.empty(), Optional.empty(), Optional.empty()))));

    Document file = read(SvgFile.of(chart, "s", "en"));

    assertThat(file.getElementsByTagName("circle").getLength()).isEqualTo(2);
    assertThat(file.getElementsByTagName("path").getLength()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"0,1", "1,1", "5,1", "6,2", "16,5", "51,20", "1000,200"})
  void countsUpInRoundSteps(int highest, int between) {
    assertThat(ColumnsDrawing.between(highest)).isEqualTo(between);
  }

  @Test
  void hasTheColoursOfThePage() throws Exception {
    String tokens;
    try (InputStream file = getClass().getResourceAsStream("/static/dashboard/tokens.css")) {
      tokens = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (Colour colour : Colour.values()) {
      assertThat(tokens).contains(colour.token() + ": " + colour.hex() + ";");
    }
  }

  private static Chart bars(String title, String note) {
    return new Chart.Bars(
        "seats",
        title,
        note,
        List.of(RING_1),
        List.of(
            new Bar(
                "KIPI",
                "30 of 40",
                List.of(
                    new Part(Colour.SEAT_RING_1, 0, 0.25),
                    new Part(Colour.SEAT_DISTRICT, 0.25, 0.5)),
                List.of(new Mark(Colour.BREACH, 0.8)))));
  }

  private static Document read(String file) throws Exception {
    var builders = DocumentBuilderFactory.newInstance();
    builders.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return builders.newDocumentBuilder().parse(new InputSource(new StringReader(file)));
  }

  private static double height(Element rectangle) {
    return Double.parseDouble(rectangle.getAttribute("height"));
  }

  private static List<Element> rectangles(Document file, Colour colour) {
    return elements(file, "rect").stream()
        .filter(rectangle -> rectangle.getAttribute("fill").equals(colour.hex()))
        .toList();
  }

  private static List<String> texts(Document file) {
    return elements(file, "text").stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(Document file, String name) {
    var found = file.getElementsByTagName(name);
    return java.util.stream.IntStream.range(0, found.getLength())
        .mapToObj(i -> (Element) found.item(i))
        .toList();
  }
}
