package id.tenguyun.matching.file;

import id.tenguyun.matching.InvalidProblemException;
import id.tenguyun.matching.Refusal;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** The parser's tokens with a type check and an error that says where it stands. */
final class JsonCursor {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** More faults than this have one cause; reading stops there. */
  private static final int MOST_TOLD = 100;

  private final String file;
  private final JsonParser parser;
  private final List<String> faults = new ArrayList<>();

  /** What to do with one member or element; the parser stands on its value. */
  interface Part {
    void read() throws ProblemFileException;
  }

  /** What to do with one member, by name. */
  interface Member {
    void read(String name) throws ProblemFileException;
  }

  JsonCursor(String file, InputStream in) {
    this.file = file;
    this.parser = JSON.createParser(ObjectReadContext.empty(), in);
  }

  void next() {
    parser.nextToken();
  }

  void skip() {
    parser.skipChildren();
  }

  void object(Member member) throws ProblemFileException {
    expect(JsonToken.START_OBJECT, "an object");
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      member.read(name);
    }
  }

  void array(Part element) throws ProblemFileException {
    expect(JsonToken.START_ARRAY, "an array");
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      element.read();
    }
  }

  /**
   * An array whose elements are read independently: a fault in one is noted, and reading goes on
   * with the next.
   */
  void elements(Part element) throws ProblemFileException {
    expect(JsonToken.START_ARRAY, "an array");
    int depth = depth();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      try {
        element.read();
      } catch (ProblemFileException e) {
        note(e);
        while (depth() > depth) {
          parser.nextToken();
        }
      }
    }
  }

  private int depth() {
    return parser.streamReadContext().getNestingDepth();
  }

  private void note(ProblemFileException fault) throws ProblemFileException {
    faults.add(String.valueOf(fault.getMessage()));
    if (faults.size() == MOST_TOLD) {
      faults.add(file + ": there may be more; reading stopped here.");
      throwNoted(fault);
    }
  }

  /** Everything noted so far in one exception, if there is anything. */
  void throwNoted(@Nullable Throwable last) throws ProblemFileException {
    if (!faults.isEmpty()) {
      throw new ProblemFileException(String.join("\n", faults), last);
    }
  }

  /** Notes what else is wrong, to be thrown with the rest. */
  void note(String fault) {
    faults.add(fault);
  }

  /** Notes where the part that begins here stands. */
  void mark(Places places, Refusal.Part part) {
    TokenStreamLocation here = parser.currentTokenLocation();
    places.add(part, here.getLineNr(), here.getColumnNr());
  }

  String text() throws ProblemFileException {
    expect(JsonToken.VALUE_STRING, "a string");
    return parser.getString();
  }

  List<String> texts() throws ProblemFileException {
    List<String> texts = new ArrayList<>();
    array(() -> texts.add(text()));
    return texts;
  }

  /** A count: a whole number that fits an int. Whether it may be negative is the problem's say. */
  int wholeNumber() throws ProblemFileException {
    expect(JsonToken.VALUE_NUMBER_INT, "a whole number");
    BigDecimal value = parser.getDecimalValue();
    if (value.compareTo(BigDecimal.valueOf(value.intValue())) != 0) {
      throw error(value + " is out of range. It may be " + Integer.MAX_VALUE + " at most.");
    }
    return value.intValue();
  }

  BigDecimal number() throws ProblemFileException {
    if (parser.currentToken() != JsonToken.VALUE_NUMBER_INT) {
      expect(JsonToken.VALUE_NUMBER_FLOAT, "a number");
    }
    return parser.getDecimalValue();
  }

  void expectEnd() throws ProblemFileException {
    if (parser.nextToken() != null) {
      throw error("more follows after the problem's closing brace. A file holds one problem.");
    }
  }

  private void expect(JsonToken token, String what) throws ProblemFileException {
    JsonToken found = parser.currentToken();
    if (found == null) {
      throw error("the file ends here. There should be " + what + ".");
    }
    if (found != token) {
      throw error(
          found.isScalarValue()
              ? parser.getString() + " is not " + what + "."
              : "not " + what + ".");
    }
  }

  /** An error at the place where the parser stands. */
  ProblemFileException error(String message) {
    return error(new InvalidProblemException(message));
  }

  /** What the problem refuses, with the place where the parser stands. */
  ProblemFileException error(InvalidProblemException refusal) {
    String pointer = parser.streamReadContext().pathAsPointer().toString();
    TokenStreamLocation here = parser.currentTokenLocation();
    return new ProblemFileException(
        "%s: line %d, column %d%s: %s"
            .formatted(
                file,
                here.getLineNr(),
                here.getColumnNr(),
                pointer.isEmpty() ? "" : ", " + pointer,
                refusal.getMessage()),
        refusal);
  }
}
