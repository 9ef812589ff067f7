package id.tenguyun.dashboard.drawing;

import java.util.List;

/** Stacked columns over a line of counts. */
final class ColumnsDrawing implements Drawing {

  private static final double WIDEST = 40;
  private static final int[] ROUND = {1, 2, 5};

  private final Chart.Columns chart;
  private final Legend legend;

  ColumnsDrawing(Chart.Columns chart) {
    this.chart = chart;
    this.legend = new Legend(chart.series().stream().map(Chart.Series::key).toList());
  }

  @Override
  public int height() {
    return legend.height() + Axes.HEIGHT;
  }

  @Override
  public void on(Paper paper, int top) {
    legend.on(paper, top);
    int between = between(highest());
    int most = Math.ceilDiv(Math.max(1, highest()), between) * between;
    Axes axes = new Axes(top + legend.height(), chart.labels().size(), most);
    axes.draw(paper, chart.labels(), between, value -> Integer.toString((int) value));
    double width = Math.min(WIDEST, axes.step() * 0.72);
    for (int i = 0; i < chart.labels().size(); i++) {
      column(paper, axes, i, width);
    }
  }

  private void column(Paper paper, Axes axes, int label, double width) {
    int from = 0;
    for (Chart.Series series : chart.series()) {
      int count = series.counts().get(label);
      if (count > 0) {
        double y = axes.y(from + count);
        double height = axes.y(from) - y;
        paper.box(axes.x(label) - width / 2, y, width, height, 0, series.key().colour());
        from += count;
      }
    }
  }

  private int highest() {
    int highest = 0;
    for (int i = 0; i < chart.labels().size(); i++) {
      int label = i;
      List<Chart.Series> all = chart.series();
      highest = Math.max(highest, all.stream().mapToInt(s -> s.counts().get(label)).sum());
    }
    return highest;
  }

  /** A round distance of about a quarter of the highest. */
  static int between(int highest) {
    int power = 1;
    while (true) {
      for (int step : ROUND) {
        if (step * power * 5 >= highest) {
          return step * power;
        }
      }
      power *= 10;
    }
  }
}
