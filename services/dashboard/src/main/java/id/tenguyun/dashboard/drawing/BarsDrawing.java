package id.tenguyun.dashboard.drawing;

import id.tenguyun.dashboard.drawing.Paper.Anchor;
import id.tenguyun.dashboard.drawing.Paper.Type;

/** Bars with their label above and their figures to the right of it. */
final class BarsDrawing implements Drawing {

  private static final Type LABEL = new Type(13.5, 600, Colour.INK);
  private static final Type FIGURES = new Type(13, 400, Colour.SOFT);
  private static final int BAR = 22;
  private static final int EACH = 68;

  private final Chart.Bars chart;
  private final Legend legend;

  BarsDrawing(Chart.Bars chart) {
    this.chart = chart;
    this.legend = new Legend(chart.keys());
  }

  @Override
  public int height() {
    return legend.height() + chart.bars().size() * EACH;
  }

  @Override
  public void on(Paper paper, int top) {
    legend.on(paper, top);
    int y = top + legend.height();
    for (Chart.Bar bar : chart.bars()) {
      draw(paper, bar, y);
      y += EACH;
    }
  }

  private static void draw(Paper paper, Chart.Bar bar, int top) {
    paper.write(Paper.MARGIN, top + 13, bar.label(), LABEL, Anchor.START);
    paper.write(Paper.WIDTH - Paper.MARGIN, top + 13, bar.note(), FIGURES, Anchor.END);
    int y = top + 21;
    paper.box(Paper.MARGIN, y, Paper.INNER, BAR, 0, Colour.SEAT_EMPTY);
    for (Chart.Part part : bar.parts()) {
      double width = Math.max(0, part.length() * Paper.INNER - 1); // a hair of paper between two
      paper.box(x(part.from()), y, width, BAR, 0, part.colour());
    }
    for (Chart.Mark mark : bar.marks()) {
      double x = x(mark.at());
      paper.line(x, y, x, y + BAR + 4, 4.5, Colour.PAPER);
      paper.line(x, y, x, y + BAR + 4, 1.5, mark.colour());
      paper.pointer(x, y + BAR + 2, mark.colour());
    }
  }

  private static double x(double part) {
    return Paper.MARGIN + part * Paper.INNER;
  }
}
