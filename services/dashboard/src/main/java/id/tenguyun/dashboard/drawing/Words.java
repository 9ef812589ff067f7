package id.tenguyun.dashboard.drawing;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines: SVG breaks none itself. */
final class Words {

  /** How wide a letter is on average, as part of the type's size. */
  private static final double LETTER = 0.54;

  private Words() {}

  static List<String> lines(String words, double size, double width) {
    List<String> lines = new ArrayList<>();
    for (String word : words.split(" ")) {
      if (!lines.isEmpty() && width(lines.getLast() + " " + word, size) <= width) {
        lines.set(lines.size() - 1, lines.getLast() + " " + word);
      } else {
        lines.add(word);
      }
    }
    return lines;
  }

  /** About as wide as the words are. */
  static double width(String words, double size) {
    return words.length() * size * LETTER;
  }
}
