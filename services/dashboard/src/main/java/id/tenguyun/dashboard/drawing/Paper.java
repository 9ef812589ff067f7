package id.tenguyun.dashboard.drawing;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An SVG file being drawn, in its own units from the upper left. What is written is escaped. */
final class Paper {

  static final int WIDTH = 960;
  static final int MARGIN = 32;

  /** What is left between the margins. */
  static final int INNER = WIDTH - 2 * MARGIN;

  private static final String FONT = "Inter, system-ui, 'Segoe UI', Roboto, Arial, sans-serif";

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  /** How a text stands to its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }

  /** How large and heavy a text is, in the file's units. */
  record Type(double size, int weight, Colour colour) {}

  Paper(int height, String language, String title) {
    try {
      xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
      xml.writeStartElement("svg");
      xml.writeAttribute("xmlns", "http://www.w3.org/2000/svg");
      xml.writeAttribute("viewBox", "0 0 %d %d".formatted(WIDTH, height));
      xml.writeAttribute("width", Integer.toString(WIDTH));
      xml.writeAttribute("height", Integer.toString(height));
      xml.writeAttribute("lang", language);
      xml.writeAttribute("role", "img");
      xml.writeAttribute("font-family", FONT);
      xml.writeStartElement("title");
      xml.writeCharacters(title);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    box(0, 0, WIDTH, height, 0, Colour.PAPER);
  }

  void box(double x, double y, double width, double height, double radius, Colour colour) {
    element(
        "rect",
        "x",
        number(x),
        "y",
        number(y),
        "width",
        number(width),
        "height",
        number(height),
        "rx",
        number(radius),
        "fill",
        colour.hex());
  }

  void line(double x1, double y1, double x2, double y2, double width, Colour colour) {
    element(
        "line",
        "x1",
        number(x1),
        "y1",
        number(y1),
        "x2",
        number(x2),
        "y2",
        number(y2),
        "stroke",
        colour.hex(),
        "stroke-width",
        number(width));
  }

  /** A path through points, as the {@code d} attribute has it; dashed where it is a floor. */
  void path(String points, boolean dashed, Colour colour) {
    element(
        "path",
        "d",
        points,
        "fill",
        "none",
        "stroke",
        colour.hex(),
        "stroke-width",
        "2",
        "stroke-dasharray",
        dashed ? "6 4" : "none");
  }

  void dot(double x, double y, Colour colour) {
    element("circle", "cx", number(x), "cy", number(y), "r", "2.5", "fill", colour.hex());
  }

  /** The sign of a floor, pointing up at it. */
  void pointer(double x, double y, Colour colour) {
    String corners = "M%s %s l-5 9 h10 z".formatted(number(x), number(y));
    element("path", "d", corners, "fill", colour.hex());
  }

  void write(double x, double y, String words, Type type, Anchor anchor) {
    try {
      xml.writeStartElement("text");
      attributes(
          "x", number(x),
          "y", number(y),
          "font-size", number(type.size()),
          "font-weight", Integer.toString(type.weight()),
          "fill", type.colour().hex(),
          "text-anchor", anchor.name().toLowerCase(java.util.Locale.ROOT));
      xml.writeCharacters(words);
      xml.writeEndElement();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** The file. */
  String finished() {
    try {
      xml.writeEndElement();
      xml.flush();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
    return text.toString();
  }

  /** Two places after the point are enough for the eye. */
  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private void element(String name, String... attributes) {
    try {
      xml.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private void attributes(String... pairs) throws XMLStreamException {
    List<String> all = List.of(pairs);
    for (int i = 0; i < all.size(); i += 2) {
      xml.writeAttribute(all.get(i), all.get(i + 1));
    }
  }

  private static IllegalStateException broken(XMLStreamException e) {
    return new IllegalStateException("A drawing is not well-formed: " + e.getMessage(), e);
  }
}
