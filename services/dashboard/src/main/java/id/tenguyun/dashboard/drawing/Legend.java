package id.tenguyun.dashboard.drawing;

import id.tenguyun.dashboard.drawing.Paper.Anchor;
import id.tenguyun.dashboard.drawing.Paper.Type;
import java.util.ArrayList;
import java.util.List;

/** Says what each colour stands for, in as many lines as that takes. */
final class Legend {

  static final Type TYPE = new Type(12.5, 400, Colour.SOFT);

  private static final int LINE_HEIGHT = 22;
  private static final int BOX = 12;
  private static final int GAP = 22;

  private record Placed(Chart.Key key, double x, int line) {}

  private final List<Placed> placed = new ArrayList<>();
  private int lines;

  Legend(List<Chart.Key> keys) {
    double x = 0;
    for (Chart.Key key : keys) {
      double width = BOX + 7 + Words.width(key.label(), TYPE.size());
      if (x > 0 && x + width > Paper.INNER) {
        x = 0;
        lines++;
      }
      placed.add(new Placed(key, x, lines));
      x += width + GAP;
    }
    lines = keys.isEmpty() ? 0 : lines + 1;
  }

  int height() {
    return lines * LINE_HEIGHT + (lines == 0 ? 0 : 8);
  }

  void on(Paper paper, int top) {
    for (Placed one : placed) {
      double x = Paper.MARGIN + one.x();
      double y = top + one.line() * LINE_HEIGHT;
      paper.box(x, y, BOX, BOX, 2, one.key().colour());
      paper.write(x + BOX + 7, y + BOX - 1, one.key().label(), TYPE, Anchor.START);
    }
  }
}
