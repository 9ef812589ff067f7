package id.tenguyun.dashboard.drawing;

import id.tenguyun.dashboard.drawing.Paper.Anchor;
import id.tenguyun.dashboard.drawing.Paper.Type;
import java.util.List;

/**
 * A chart as an SVG file: its title, what one must know to read it, the drawing, and where the
 * figures come from.
 */
public final class SvgFile {

  private static final Type TITLE = new Type(20, 650, Colour.INK);
  private static final Type NOTE = new Type(12.5, 400, Colour.SOFT);
  private static final int TITLE_HEIGHT = 26;
  private static final int LINE_HEIGHT = 18;
  private static final int GAP = 16;

  private SvgFile() {}

  /**
   * Draws a chart.
   *
   * @param source where the figures come from and of when they are
   * @param language of its words, such as {@code id}
   */
  public static String of(Chart chart, String source, String language) {
    List<String> title = Words.lines(chart.title(), TITLE.size(), Paper.INNER);
    List<String> note =
        chart.note().isEmpty() ? List.of() : Words.lines(chart.note(), NOTE.size(), Paper.INNER);
    List<String> from = Words.lines(source, NOTE.size(), Paper.INNER);
    Drawing drawing = Drawing.of(chart);
    int top = Paper.MARGIN + title.size() * TITLE_HEIGHT + note.size() * LINE_HEIGHT + GAP;
    int bottom = top + drawing.height() + GAP;
    int height = bottom + from.size() * LINE_HEIGHT + Paper.MARGIN;

    Paper paper = new Paper(height, language, chart.title());
    int y = lines(paper, title, TITLE, TITLE_HEIGHT, Paper.MARGIN);
    lines(paper, note, NOTE, LINE_HEIGHT, y);
    drawing.on(paper, top);
    lines(paper, from, NOTE, LINE_HEIGHT, bottom);
    return paper.finished();
  }

  private static int lines(Paper paper, List<String> lines, Type type, int height, int top) {
    int y = top;
    for (String line : lines) {
      paper.write(Paper.MARGIN, y + type.size(), line, type, Anchor.START);
      y += height;
    }
    return y;
  }
}
