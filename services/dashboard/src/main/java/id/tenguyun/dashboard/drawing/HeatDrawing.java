package id.tenguyun.dashboard.drawing;

import id.tenguyun.dashboard.drawing.Paper.Anchor;
import id.tenguyun.dashboard.drawing.Paper.Type;
import java.util.List;

/** A grid of figures, the more the darker. */
final class HeatDrawing implements Drawing {

  private static final Type LABEL = new Type(13, 500, Colour.INK);
  private static final Type COLUMN = new Type(12, 400, Colour.SOFT);
  private static final int LABELS = 250;
  private static final int HEAD = 44;
  private static final int CELL = 40;
  private static final int GAP = 6;

  private final Chart.Heat chart;

  HeatDrawing(Chart.Heat chart) {
    this.chart = chart;
  }

  @Override
  public int height() {
    return HEAD + chart.rows().size() * (CELL + GAP);
  }

  @Override
  public void on(Paper paper, int top) {
    double width = (double) (Paper.INNER - LABELS) / Math.max(1, chart.columns().size());
    for (int i = 0; i < chart.columns().size(); i++) {
      head(paper, chart.columns().get(i), x(i, width) + (width - GAP) / 2, width, top);
    }
    int y = top + HEAD;
    for (Chart.HeatRow row : chart.rows()) {
      paper.write(Paper.MARGIN, y + CELL / 2 + 5.0, row.label(), LABEL, Anchor.START);
      for (int i = 0; i < row.cells().size(); i++) {
        cell(paper, row.cells().get(i), x(i, width), y, width - GAP);
      }
      y += CELL + GAP;
    }
  }

  private static double x(int column, double width) {
    return Paper.MARGIN + LABELS + column * width;
  }

  private static void head(Paper paper, String name, double middle, double width, int top) {
    List<String> lines = Words.lines(name, COLUMN.size(), width - GAP);
    int y = top + HEAD - 8 - (lines.size() - 1) * 15;
    for (String line : lines) {
      paper.write(middle, y, line, COLUMN, Anchor.MIDDLE);
      y += 15;
    }
  }

  private static void cell(Paper paper, Chart.HeatCell cell, double x, int y, double width) {
    paper.box(x, y, width, CELL, 7, Colour.heat(cell.level()));
    Type type = new Type(14, 600, Colour.onHeat(cell.level()));
    paper.write(x + width / 2, y + CELL / 2 + 5.0, cell.text(), type, Anchor.MIDDLE);
  }
}
