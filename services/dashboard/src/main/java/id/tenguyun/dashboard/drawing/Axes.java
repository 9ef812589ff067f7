package id.tenguyun.dashboard.drawing;

import id.tenguyun.dashboard.drawing.Paper.Anchor;
import id.tenguyun.dashboard.drawing.Paper.Type;
import java.util.List;
import java.util.function.DoubleFunction;

/** Where values and labels lie in a chart that has both. */
final class Axes {

  static final int HEIGHT = 260;
  private static final int LEFT = 44;
  private static final int LABELS = 26;
  private static final int APART = 74;
  private static final Type TYPE = new Type(11.5, 400, Colour.SOFT);

  private final int top;
  private final int labels;
  private final double most;

  /**
   * Axes.
   *
   * @param labels how many there are
   * @param most value at the upper edge
   */
  Axes(int top, int labels, double most) {
    this.top = top;
    this.labels = labels;
    this.most = most;
  }

  /** How wide the place of one label is. */
  double step() {
    return (double) (Paper.INNER - LEFT) / Math.max(1, labels);
  }

  /** The middle of a label's place. */
  double x(int label) {
    return Paper.MARGIN + LEFT + (label + 0.5) * step();
  }

  double y(double value) {
    return top + (HEIGHT - LABELS) * (1 - value / most);
  }

  /** Lines across with their values, and as many labels as there is room for. */
  void draw(Paper paper, List<String> names, double between, DoubleFunction<String> words) {
    for (double value = 0; value <= most + between / 2; value += between) {
      double y = y(Math.min(value, most));
      paper.line(Paper.MARGIN + LEFT, y, Paper.WIDTH - Paper.MARGIN, y, 1, Colour.LINE);
      paper.write(Paper.MARGIN + LEFT - 8, y + 4, words.apply(value), TYPE, Anchor.END);
    }
    int every = Math.max(1, (int) Math.ceil(APART / step()));
    for (int i = 0; i < names.size(); i += every) {
      paper.write(x(i), top + HEIGHT - 6.0, names.get(i), TYPE, Anchor.MIDDLE);
    }
  }
}
